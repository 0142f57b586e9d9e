import { say } from '../../src/messages/say.ts';
import type { Audit } from '../../src/model/audit.ts';
import { verdictLooks } from '../parts/statusRows.tsx';
import { isWide, type Stage, useStage } from '../stage.ts';
import { FindingListPage } from './FindingListPage.tsx';
import { stateRole } from './findingLooks.ts';
import type { AuditLine } from './lineRows.tsx';
import type { ListedFinding } from './listedFindings.ts';
import { type FindingListOptions, useFindingList } from './useFindingList.ts';

interface FindingsProps extends Omit<FindingListOptions, 'findings' | 'keys'> {
  readonly audit: Audit;
}

/** Every finding of an audit, worst first, whatever its verdict. */
export function FindingsScreen({ audit, ...options }: FindingsProps) {
  const stage = useStage();
  const { translate } = stage;
  const findings = useFindingList({ ...options, findings: audit.findings, keys: () => ({}) });
  const count = audit.findings.length;
  return (
    <FindingListPage
      title={translate(say('screen.audit.allTitle', { count }))}
      why={translate(say('screen.audit.allWhy'))}
      findings={findings}
      lineOf={(listed) => lineOf(listed, stage)}
      hints={[]}
    />
  );
}

function lineOf(listed: ListedFinding, stage: Stage): Omit<AuditLine, 'key' | 'here'> {
  const { theme, translate } = stage;
  const { finding, title, who, detail, state } = listed;
  const whole = who === '' ? detail : `${who}: ${detail}`;
  const { symbol, role } = verdictLooks[finding.verdict];
  return {
    signs: [{ text: theme.symbols[symbol], role, cells: 3 }],
    title,
    titleCells: 40,
    detail: isWide(stage) ? who : whole,
    marks: [
      { text: finding.isNew ? translate(say('screen.audit.isNew')) : '', role: 'accent', cells: 5 },
      { text: state, role: stateRole(finding), cells: 8 },
    ],
  };
}
