import type { ReactElement } from 'react';
import { say } from '../../src/messages/say.ts';
import { type Card, cardId } from '../../src/model/card.ts';
import { isShort, type Stage } from '../stage.ts';
import { boxed } from './boxed.tsx';
import { cardHeading } from './cardWords.ts';
import { cellsOf } from './cellsOf.ts';
import { type Fact, factRows } from './factRows.tsx';
import { Cell, Row } from './Row.tsx';
import { shortenMiddle } from './shorten.ts';
import { Tone } from './Tone.tsx';

/** A hand-off card in its box; its secret as dots until it is revealed. A secret is never shortened: then there is no box. */
export function cardRows(card: Card, revealed: boolean, stage: Stage): ReactElement[] {
  const { translate, columns, theme, practice } = stage;
  const width = Math.min(columns - 2, 64);
  const secrets = secretFacts(card, revealed, stage);
  const facts = [...factsOf(card, stage), ...secrets, ...firstFacts(card, stage)];
  const nameCells = Math.max(...facts.map(({ name }) => cellsOf(name))) + 2;
  const room = width - 4 - nameCells;
  if (isShort(stage) || secretCells(card) > room) return factRows(secretFirst(card, facts, secrets), columns, 2);
  const lines = [
    <Tone key="title" is="title">
      {translate(cardHeading(card))}
    </Tone>,
    <Row key="gap" />,
    ...facts.map(({ name, value }) => (
      <Row key={name}>
        <Cell width={nameCells}>
          <Tone is="quiet">{name}</Tone>
        </Cell>
        <Tone>{shortenMiddle(value, room, theme.symbols.ellipsis)}</Tone>
      </Row>
    )),
  ];
  return boxed(lines, { name: `card:${cardId(card)}`, width, theme, role: practice ? 'practice' : 'quiet' });
}

/** Hidden or not, so that revealing a secret moves nothing. */
const secretCells = ({ password, accessKey }: Card): number => cellsOf((accessKey?.secret ?? password)?.open() ?? '');

/** Where not all of a card can be seen, the password or the key is what it was opened for. */
const secretFirst = ({ user }: Card, facts: readonly Fact[], secrets: readonly Fact[]): readonly Fact[] => {
  const rest = facts.filter((fact) => !secrets.includes(fact));
  const whose = rest.filter((fact) => fact.value === user);
  return [...whose, ...secrets, ...rest.filter((fact) => !whose.includes(fact))];
};

/** A key is for programs: no page to sign in at, and no groups to look up. */
function factsOf({ user, groups, signInUrl, accessKey }: Card, { translate }: Stage): readonly Fact[] {
  const whose = { name: translate(say('screen.card.user')), value: user };
  if (accessKey) return [whose, { name: translate(say('screen.card.keyId')), value: accessKey.id }];
  return [
    { name: translate(say('screen.card.address')), value: signInUrl },
    whose,
    ...(groups.length > 0 ? [{ name: translate(say('screen.card.groups')), value: groups.join(', ') }] : []),
  ];
}

/** What only offroot knows. A card that is about a key says nothing of a password. */
function secretFacts({ password, accessKey }: Card, revealed: boolean, { translate, theme }: Stage): readonly Fact[] {
  const secret = accessKey?.secret ?? password;
  const name = translate(accessKey ? say('screen.card.keySecret') : say('screen.card.password'));
  if (secret === null) return [{ name, value: translate(say('screen.card.known')) }];
  return [{ name, value: revealed ? secret.open() : theme.symbols.hidden.repeat(16) }];
}

const firstFacts = ({ resetRequired }: Card, { translate }: Stage): readonly Fact[] =>
  resetRequired ? [{ name: translate(say('screen.card.first')), value: translate(say('screen.card.change')) }] : [];
