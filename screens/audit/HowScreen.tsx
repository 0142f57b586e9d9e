import { say } from '../../src/messages/say.ts';
import type { Audit, AuditedFinding, Task } from '../../src/model/audit.ts';
import type { Words } from '../../src/model/words.ts';
import { Page } from '../parts/Page.tsx';
import { gap, paragraph, signed } from '../parts/paragraph.tsx';
import { useKeys } from '../parts/useKeys.ts';
import { useStage } from '../stage.ts';

interface HowProps {
  readonly audit: Audit;
  readonly task: Task;
  readonly onBack: () => void;
}

/** What offroot cannot do now: how to come back as root, what to let it read, or what a person does in the console. */
export function HowScreen({ audit, task, onBack }: HowProps) {
  const { translate, columns, practice } = useStage();
  useKeys({ enter: onBack, esc: onBack });
  const steps = task.how === 'as-root' ? (practice ? asRootInPractice : asRoot) : byHand(audit, task);
  const rows = steps.flatMap((words, index) => [
    ...(index > 0 ? [gap(`step:${index}`)] : []),
    ...(steps.length === 1
      ? paragraph('step', translate(words), columns, 'text', 2)
      : signed(`step:${index}`, `${index + 1}.`, translate(words), columns, 'text', 2)),
  ]);
  return (
    <Page
      title={translate(task.title)}
      why={translate(say(`screen.audit.why.${task.how}`))}
      rows={rows}
      hints={[{ key: 'esc', words: say('screen.key.back') }]}
    />
  );
}

const asRoot: readonly Words[] = [
  say('screen.audit.asRoot.cloudShell'),
  say('screen.audit.asRoot.login'),
  say('screen.audit.asRoot.then'),
];

const asRootInPractice: readonly Words[] = [say('screen.audit.asRoot.practice'), say('screen.audit.asRoot.then')];

/** What each check of the task asks for, once; where nothing was read, first the right to read it. */
function byHand({ checks }: Audit, { findings }: Task): readonly Words[] {
  const unread = findings.filter(isUnread).flatMap(({ restsOn }) => restsOn.slice(0, 1));
  const read = new Set(findings.filter((finding) => !isUnread(finding)).map(({ check }) => check));
  return [
    ...[...new Set(unread)].map((action) => say('screen.audit.allow', { action })),
    ...checks.filter(({ id }) => read.has(id)).map(({ fix }) => fix),
  ];
}

const isUnread = ({ verdict, asOf }: AuditedFinding): boolean => verdict === 'unknown' && asOf === null;
