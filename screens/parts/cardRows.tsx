import type { ReactElement } from 'react';
import { say } from '../../src/messages/say.ts';
import type { Card } from '../../src/model/card.ts';
import { isShort, type Stage } from '../stage.ts';
import { boxed } from './boxed.tsx';
import { cellsOf } from './cellsOf.ts';
import { type Fact, factRows } from './factRows.tsx';
import { Cell, Row } from './Row.tsx';
import { formatAccount, shortenMiddle } from './shorten.ts';
import { Tone } from './Tone.tsx';

/** A hand-off card in its box; the password as dots until it is revealed. */
export function cardRows(card: Card, revealed: boolean, stage: Stage): ReactElement[] {
  const { translate, columns, theme, practice } = stage;
  const width = Math.min(columns - 2, 64);
  const account = formatAccount(card.account);
  const title = card.alias
    ? say(card.you ? 'screen.card.yoursAlias' : 'screen.card.theirsAlias', {
        user: card.user,
        alias: card.alias,
        account,
      })
    : say(card.you ? 'screen.card.yours' : 'screen.card.theirs', { user: card.user, account });
  const facts: readonly Fact[] = [
    { name: translate(say('screen.card.address')), value: card.signInUrl },
    { name: translate(say('screen.card.user')), value: card.user },
    { name: translate(say('screen.card.groups')), value: card.groups.join(', ') },
    { name: translate(say('screen.card.password')), value: passwordText(card, revealed, stage) },
    ...(card.resetRequired
      ? [{ name: translate(say('screen.card.first')), value: translate(say('screen.card.change')) }]
      : []),
  ];
  if (isShort(stage)) return factRows(passwordFirst(facts), columns, 2);
  const nameCells = Math.max(...facts.map(({ name }) => cellsOf(name))) + 2;
  const lines = [
    <Tone key="title" is="title">
      {translate(title)}
    </Tone>,
    <Row key="gap" />,
    ...facts.map(({ name, value }) => (
      <Row key={name}>
        <Cell width={nameCells}>
          <Tone is="quiet">{name}</Tone>
        </Cell>
        <Tone>{shortenMiddle(value, width - 4 - nameCells, theme.symbols.ellipsis)}</Tone>
      </Row>
    )),
  ];
  return boxed(lines, { name: `card:${card.user}`, width, theme, role: practice ? 'practice' : 'quiet' });
}

/** Where not all of a card can be seen, the password is what it was opened for. */
const passwordFirst = ([address, user, groups, password, ...rest]: readonly Fact[]): Fact[] =>
  [user, password, address, groups, ...rest].filter((fact) => fact !== undefined);

function passwordText({ password }: Card, revealed: boolean, { translate, theme }: Stage): string {
  if (password === null) return translate(say('screen.card.known'));
  return revealed ? password.open() : theme.symbols.hidden.repeat(16);
}
