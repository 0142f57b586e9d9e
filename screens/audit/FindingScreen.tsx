import type { ReactElement } from 'react';
import { say } from '../../src/messages/say.ts';
import type { Audit, AuditedFinding, Review } from '../../src/model/audit.ts';
import { factRows } from '../parts/factRows.tsx';
import type { Hint } from '../parts/KeyHints.tsx';
import { Page } from '../parts/Page.tsx';
import { gap, paragraph } from '../parts/paragraph.tsx';
import { useExact } from '../parts/useExact.ts';
import { useKeys } from '../parts/useKeys.ts';
import { isShort, type Stage, useStage } from '../stage.ts';
import { isSame, taskFor } from './auditPlace.ts';
import { factsOfFinding } from './factsOfFinding.ts';
import { stateRow } from './stateRow.tsx';

interface FindingProps {
  readonly audit: Audit;
  readonly finding: AuditedFinding;
  /** explains how it is done where offroot cannot do it now */
  readonly onHow: (task: string) => void;
  readonly onReview: (review: Review) => void;
  readonly onBack: () => void;
}

/** One finding, whole: what, who, why it matters, what it rests on and how old that is, and what can be done about it. */
export function FindingScreen({ audit, finding, onHow, onReview, onBack }: FindingProps) {
  const stage = useStage();
  const { translate } = stage;
  const { exact, exactKey, exactHint } = useExact();
  const { check, resource, verdict } = finding;
  const task = taskFor(audit, finding);
  const failed = verdict === 'fail';
  const fixable = failed && task?.how === 'fix';
  const fix = () => {
    if (task && fixable) onReview({ kind: 'fix', task: task.id, resources: [resource] });
    else if (task) onHow(task.id);
  };
  useKeys({
    ...exactKey,
    ...(task ? { f: fix } : {}),
    ...(failed ? { x: () => onReview({ kind: 'accept', check, resource }), l: onBack } : {}),
    esc: onBack,
  });

  const rows = [
    ...stateRow(finding, stage),
    gap('facts'),
    ...factRows(factsOfFinding(audit, finding, exact, stage), stage.columns),
    ...adviceRows(audit, finding, stage),
  ];
  const hints: readonly Hint[] = [
    ...(task ? [{ key: 'f', words: fixable ? say('screen.audit.fixOne') : say('screen.audit.how') }] : []),
    ...(failed
      ? [
          { key: 'l', words: say('screen.key.later') },
          { key: 'x', words: say('screen.audit.accept') },
        ]
      : []),
    exactHint,
    { key: 'esc', words: say('screen.key.back') },
  ];
  return <Page title={translate(finding.title)} rows={rows} hints={hints} />;
}

/** Why it matters; and where it is not in order, what puts it right. */
function adviceRows(audit: Audit, finding: AuditedFinding, stage: Stage): readonly ReactElement[] {
  const { translate, columns } = stage;
  const check = audit.checks.find((one) => one.id === finding.check);
  if (!check) return [];
  const under = (name: string, heading: string, text: string) => [
    ...(isShort(stage) ? [] : [gap(name)]),
    ...paragraph(`${name}:heading`, heading, columns, 'title', 2),
    ...paragraph(name, text, columns, 'text', 2),
  ];
  const why = under('why', translate(say('screen.audit.matters')), translate(check.why));
  if (finding.verdict !== 'fail') return why;
  const fixed = translate(
    taskFor(audit, finding)?.how === 'fix' ? say('screen.audit.byHand') : say('screen.audit.fixes'),
  );
  return [...why, ...under('fix', fixed, translate(check.fix))];
}

/** The finding as it is in this audit; undefined where it is not there any more. */
export const findingIn = ({ findings }: Audit, key: Pick<AuditedFinding, 'check' | 'resource'>) =>
  findings.find((one) => isSame(one, key));
