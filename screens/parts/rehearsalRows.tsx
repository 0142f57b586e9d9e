import type { ReactElement } from 'react';
import { say } from '../../src/messages/say.ts';
import {
  type ActDecisions,
  type Decision,
  type Rehearsal,
  type RehearsedPeople,
  type Situation,
  situations,
} from '../../src/model/rehearsal.ts';
import type { Stage } from '../stage.ts';
import type { Role } from '../theme.ts';
import { cellsOf } from './cellsOf.ts';
import { gap, paragraph, signed } from './paragraph.tsx';
import { Cell, Row } from './Row.tsx';
import { Tone } from './Tone.tsx';

/**
 * What each person could still do after a plan: by whom it was decided, then a table for all who have the same rights. Narrow
 * terminals get the situations one below the other.
 */
export function rehearsalRows({ by, notes, people }: Rehearsal, stage: Stage): ReactElement[] {
  const { translate, columns, theme } = stage;
  const tables = people.flatMap((row, index) => [
    gap(`people:${index}`),
    ...paragraph(`people:${index}`, translate(row.who), columns, 'title', 2),
    ...(columns >= 76 ? tableRows(row, index, stage) : listRows(row, index, stage)),
  ]);
  return [
    ...paragraph('by', translate(say(`rehearsal.by.${by}`)), columns, 'quiet', 2),
    ...notes.flatMap((note, index) =>
      signed(`note:${index}`, theme.symbols.unknown, translate(note), columns, 'unknown', 2),
    ),
    ...tables,
  ];
}

function tableRows({ acts }: RehearsedPeople, index: number, stage: Stage): ReactElement[] {
  const { translate, columns } = stage;
  const names = acts.map(({ act }) => translate(say(`rehearsal.act.${act}`)));
  const nameCells = Math.max(...names.map(cellsOf)) + 2;
  const cells = Math.floor((Math.min(columns, 90) - 4 - nameCells) / situations.length);
  return [
    <Row key={`head:${index}`} indent={4}>
      <Cell width={nameCells}>
        <Tone />
      </Cell>
      {situations.map((situation) => (
        <Cell key={situation} width={cells}>
          <Tone is="quiet">{translate(say(`rehearsal.situation.${situation}`))}</Tone>
        </Cell>
      ))}
    </Row>,
    ...acts.map((decisions, at) => (
      <Row key={`act:${index}:${decisions.act}`} indent={4}>
        <Cell width={nameCells}>
          <Tone>{names[at]}</Tone>
        </Cell>
        {situations.map((situation) => {
          const { sign, words, role } = sayDecision(decisions, situation, stage);
          return (
            <Cell key={situation} width={cells}>
              <Tone is={role}>{`${sign} ${words}`}</Tone>
            </Cell>
          );
        })}
      </Row>
    )),
  ];
}

const listRows = ({ acts }: RehearsedPeople, index: number, stage: Stage): ReactElement[] =>
  situations.flatMap((situation) => [
    <Row key={`head:${index}:${situation}`} indent={2}>
      <Tone is="quiet">{stage.translate(say(`rehearsal.situation.${situation}`))}</Tone>
    </Row>,
    ...acts.flatMap((decisions) => {
      const { sign, words, role } = sayDecision(decisions, situation, stage);
      const name = stage.translate(say(`rehearsal.act.${decisions.act}`));
      const key = `act:${index}:${situation}:${decisions.act}`;
      return signed(key, sign, `${name}: ${words}`, stage.columns, role, 4);
    }),
  ]);

/** A sign and a word; and what it was, where the plan changes it. */
function sayDecision({ before, after }: ActDecisions, situation: Situation, { theme, translate }: Stage) {
  const now = after[situation];
  const then = before?.[situation] ?? now;
  const word = (decision: Decision) => say(`rehearsal.decision.${decision}`);
  const words = then === now ? word(now) : say('rehearsal.was', { now: word(now), before: word(then) });
  const sign = { allowed: theme.symbols.ok, denied: theme.symbols.fail, undecidable: theme.symbols.unknown }[now];
  return { sign, words: translate(words), role: then === now ? roles[now] : 'warn' };
}

const roles: Readonly<Record<Decision, Role>> = { allowed: 'text', denied: 'quiet', undecidable: 'unknown' };
