import type { ReactElement } from 'react';
import { say } from '../../src/messages/say.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { Stage } from '../stage.ts';
import { factRows } from './factRows.tsx';
import { gap, paragraph } from './paragraph.tsx';
import { shortenMiddle } from './shorten.ts';
import { findingLine, statusRows } from './statusRows.tsx';

/** The proofs, what to know from today, and what is left for a person: in short, or with instructions. */
export function outcomeRows(outcome: Outcome, unsaved: number, view: 'summary' | 'left', stage: Stage): ReactElement[] {
  if (view === 'left') return leftRows(outcome, stage, true);
  const { translate, columns, theme } = stage;
  const proofs = (stage.scene?.findings ?? []).filter((finding) => finding.check.startsWith('root-'));
  const who = outcome.administrators.join(', ');
  const indent = columns >= 60 ? 5 : 2;
  const address = shortenMiddle(outcome.signInUrl, columns - indent - 14, theme.symbols.ellipsis);
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
    { name: translate(say('screen.outcome.audit')), value: outcome.nextAudit.slice(0, 10) },
  ];
  return [
    ...statusRows(
      proofs.map((finding) => findingLine(finding, translate)),
      columns,
      theme,
    ),
    gap('facts'),
    ...factRows(facts, indent),
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
