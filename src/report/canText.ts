import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { CanReport, CanVerdict, DecidingPolicy } from '../model/canReport.ts';
import type { Words } from '../model/words.ts';
import { wrapText } from './wrapText.ts';

const columns = 76;

/** What somebody can do, as plain text: each action without MFA and with it, and the statements that say so. */
export function canText({ who, resource, from, answeredBy, actions, notes }: CanReport, translate: Translate): string {
  const lines = (words: Words, first: string): readonly string[] => wrapText(translate(words), columns, first);
  const verdict = (title: Words, one: CanVerdict): readonly string[] => [
    ...lines(
      say('can.verdict', { title, decision: say(`can.decision.${one.decision}`), because: becauseOf(one) }),
      '  ',
    ),
    // A statement stays on one line, so that it can be copied.
    ...one.by.flatMap((by) => [
      ...lines(wordDeciding(by), '    '),
      ...(by.statement === null ? [] : [`      ${by.statement}`]),
    ]),
  ];
  const same = (one: CanVerdict, other: CanVerdict): boolean => JSON.stringify(one) === JSON.stringify(other);
  return [
    ...lines(
      from === null
        ? say('can.heading', { who: say(`narrow.who.${who.kind}`, { name: who.name }), resource })
        : say('can.heading.from', { who: say(`narrow.who.${who.kind}`, { name: who.name }), resource, from }),
      '',
    ),
    ...actions.flatMap(({ action, withoutMfa, withMfa, note }) => [
      '',
      action,
      ...(same(withoutMfa, withMfa)
        ? verdict(say('can.either-way'), withMfa)
        : [...verdict(say('can.without-mfa'), withoutMfa), ...verdict(say('can.with-mfa'), withMfa)]),
      ...(note ? lines(note, '  ! ') : []),
    ]),
    '',
    ...lines(say(`can.answered-by.${answeredBy}`), ''),
    ...notes.flatMap((note) => lines(note, '')),
    '',
  ].join('\n');
}

const becauseOf = ({ because }: CanVerdict): Words =>
  because === 'statement' ? say('can.because.statement') : say(`can.because.${because}`);

/** Where a statement stands: its policy, through which group, and its Sid or its place. */
function wordDeciding({ policy, group, sid, place }: DecidingPolicy): Words {
  const named = group === null ? say('can.policy', { policy }) : say('can.policy.through', { policy, group });
  if (sid !== null) return say('can.statement.sid', { policy: named, sid });
  return place === null ? named : say('can.statement.place', { policy: named, place });
}
