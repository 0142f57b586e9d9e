import { type ListedFinding, listFindings } from '../../../screens/audit/listedFindings.ts';
import { say } from '../../messages/say.ts';
import type { Audit, Review } from '../../model/audit.ts';
import type { Words } from '../../model/words.ts';
import { findingListLine } from './findingListLine.ts';
import type { LineStage } from './lineStage.ts';
import { stateWords } from './taskLine.ts';

/** Every finding of an audit, worst first, or those with the words of `filter`. Null where the person goes back. */
export function allFindingsLine(stage: LineStage, audit: Audit, filter: string): Promise<Review | null> {
  const title = say('screen.audit.allTitle', { count: audit.findings.length });
  return findingListLine(stage, {
    ...{ audit, filter, title, heading: title, why: say('screen.audit.allWhy') },
    findings: listFindings(audit.findings, stage.translate),
    wordsOf: (listed) => wordsOf(listed, audit),
    keys: say('line.audit.allHelp'),
    prompt: say('line.audit.allPrompt'),
    own: () => undefined,
  });
}

/** What good state it is about, for whom, and how it stands. */
function wordsOf({ finding, title, who, detail }: ListedFinding, { at }: Audit): Words {
  const what = finding.asOf === null ? title : say('line.audit.named', { who: title, detail: who || detail });
  return say('line.audit.finding', { what, state: stateWords(finding, at) });
}
