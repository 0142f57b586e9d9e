import type { ReactElement } from 'react';
import { say } from '../../src/messages/say.ts';
import type { Card } from '../../src/model/card.ts';
import type { Stage } from '../stage.ts';
import { boxed } from './boxed.tsx';
import { cellsOf } from './cellsOf.ts';
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
  const facts: readonly (readonly [string, string])[] = [
    [translate(say('screen.card.address')), card.signInUrl],
    [translate(say('screen.card.user')), card.user],
    [translate(say('screen.card.groups')), card.groups.join(', ')],
    [translate(say('screen.card.password')), passwordText(card, revealed, stage)],
    ...(card.resetRequired
      ? [[translate(say('screen.card.first')), translate(say('screen.card.change'))] as const]
      : []),
  ];
  const nameCells = Math.max(...facts.map(([name]) => cellsOf(name))) + 2;
  const lines = [
    <Tone key="title" is="title">
      {translate(title)}
    </Tone>,
    <Row key="gap" />,
    ...facts.map(([name, value]) => (
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

function passwordText({ password }: Card, revealed: boolean, { translate, theme }: Stage): string {
  if (password === null) return translate(say('screen.card.known'));
  return revealed ? password.open() : theme.symbols.hidden.repeat(16);
}
