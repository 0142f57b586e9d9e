import { sayState } from '../../../screens/audit/findingLooks.ts';
import {
  isAboutOneThing,
  type ListedFinding,
  listFindings,
  withoutName,
} from '../../../screens/audit/listedFindings.ts';
import { say } from '../../messages/say.ts';
import type { Audit, Review, Task } from '../../model/audit.ts';
import type { Words } from '../../model/words.ts';
import { sinceWords } from '../../report/auditPhrases.ts';
import { findingListLine } from './findingListLine.ts';
import { tellHow } from './howLine.ts';
import type { LineStage } from './lineStage.ts';

/** One task: its findings by number; all of it is fixed, or some, or one is looked at. Null where the person goes back. */
export function taskLine(stage: LineStage, audit: Audit, task: Task): Promise<Review | null> {
  const { title, how } = task;
  const fixable = how === 'fix' && task.findings.some(({ verdict }) => verdict === 'fail');
  const titled = isAboutOneThing(task);
  const some = fixable && !titled && task.findings.length > 1;
  const findings = listFindings(task.findings, stage.translate);
  return findingListLine(stage, {
    ...{ audit, title, findings, filter: '', why: say(`screen.audit.why.${how}`) },
    heading: say('line.fact', { name: title, value: say('screen.audit.findings', { count: findings.length }) }),
    wordsOf: (listed) => wordsOf(listed, titled, audit),
    keys: say('line.audit.taskHelp', { fixable: fixable ? 'f' : '', some: some ? 'f' : '' }),
    prompt: say('line.audit.taskPrompt'),
    own: (typed, shown) => {
      if (typed === 'f' && fixable) return { kind: 'fix', task: task.id, resources: [] };
      if (typed === 'f') return tellHow(stage, audit, task);
      const numbers = some ? /^f\s+([\d\s,]+)$/.exec(typed)?.[1] : undefined;
      return numbers === undefined ? undefined : fixSome(stage, task, shown, numbers);
    },
  });
}

/** Fixes those whose numbers were typed; says so where one of them is none, or cannot be fixed. */
function fixSome(stage: LineStage, { id }: Task, shown: readonly ListedFinding[], numbers: string): Review | 'heard' {
  const resources = new Set<string>();
  for (const typed of numbers.split(/[\s,]+/).filter(Boolean)) {
    const finding = shown[Number(typed) - 1]?.finding;
    if (finding?.verdict !== 'fail') {
      stage.tell(finding ? say('line.audit.notFailed', { typed }) : wrong(typed, shown.length), '! ');
      return 'heard';
    }
    resources.add(finding.resource);
  }
  return { kind: 'fix', task: id, resources: [...resources] };
}

const wrong = (typed: string, count: number): Words => say('line.number.wrong', { typed, count });

/** Who it is about and the fact, then how bad and since when; the title instead where everything is about one thing. */
function wordsOf({ finding, title, who, detail }: ListedFinding, titled: boolean, { at }: Audit): Words {
  const named = titled || who === '' ? title : who;
  const what =
    finding.asOf === null ? title : say('line.audit.named', { who: named, detail: withoutName(detail, who) });
  return say('line.audit.finding', { what, state: stateWords(finding, at) });
}

/** How bad it is in a word, and since when it is open where that is known. */
export function stateWords(finding: ListedFinding['finding'], at: string): Words {
  const state = sayState(finding);
  const since = sinceWords(finding, at);
  return since ? say('line.audit.stateSince', { state, since }) : state;
}
