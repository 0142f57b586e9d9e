import type { ReactElement } from 'react';
import { say } from '../../src/messages/say.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { Stage } from '../stage.ts';
import { exactTime } from './exactTime.ts';
import { factRows } from './factRows.tsx';
import { gap, paragraph } from './paragraph.tsx';
import { shortenMiddle } from './shorten.ts';
import { exactFindingLine, findingLine, statusRows } from './statusRows.tsx';

interface OutcomeView {
  /** cards whose password nobody has taken */
  readonly unsaved: number;
  readonly view: 'summary' | 'left';
  readonly exact: boolean;
}

/** The proofs, what to know from today, and what is left for a person: in short, or with instructions. */
export function outcomeRows(outcome: Outcome, { unsaved, view, exact }: OutcomeView, stage: Stage): ReactElement[] {
  if (view === 'left') return leftRows(outcome, stage, true);
  const { translate, columns, theme } = stage;
  const proofs = (stage.scene?.findings ?? []).filter((finding) => finding.check.startsWith('root-'));
  const who = outcome.administrators.join(', ');
  const indent = columns >= 60 ? 5 : 2;
  const { signInUrl, nextAudit } = outcome;
  const address = exact ? signInUrl : shortenMiddle(signInUrl, columns - indent - 14, theme.symbols.ellipsis);
  const audit = exact ? exactTime(new Date(nextAudit)) : nextAudit.slice(0, 10);
  const facts = [
    { name: translate(say('screen.outcome.signIn')), value: address },
    ...(who === '' ? [] : [{ name: translate(say('screen.outcome.as')), value: who }]),
    ...(unsaved === 0
      ? []
      : [
          {
            name: translate(say('screen.outcome.cards')),
            value: translate(say('screen.outcome.unsaved', { count: unsaved })),
            role: 'warn' as const,
          },
        ]),
    { name: translate(say('screen.outcome.audit')), value: audit },
  ];
  const lineOf = exact ? exactFindingLine : findingLine;
  return [
    ...statusRows(
      proofs.map((finding) => lineOf(finding, translate)),
      columns,
      theme,
    ),
    gap('facts'),
    ...factRows(facts, columns, indent),
    ...leftRows(outcome, stage, false),
  ];
}

function leftRows({ left }: Outcome, { translate, columns, theme }: Stage, instructed: boolean): ReactElement[] {
  if (left.length === 0) return [];
  const heading = paragraph('left', translate(say('screen.outcome.left', { count: left.length })), columns);
  return [
    ...(instructed ? [] : [gap('left')]),
    ...heading,
    ...left.flatMap(({ id, summary, instructions }) => [
      ...(instructed ? [gap(id)] : []),
      ...paragraph(id, `${theme.symbols.open} ${translate(summary)}`, columns, 'text', 2),
      ...(instructed
        ? instructions.flatMap((words, index) => paragraph(`${id}:${index}`, translate(words), columns, 'quiet', 4))
        : []),
    ]),
  ];
}
