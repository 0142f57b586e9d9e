import { leftUnread } from '../facts/leftUnread.ts';
import { singledOut } from '../facts/toRepair.ts';
import { say } from '../messages/say.ts';
import { choicesAnswer } from '../model/answers.ts';
import type { Change } from '../model/change.ts';
import type { ChoicesQuestion } from '../model/question.ts';
import type { Left, Step, StepContext } from '../model/step.ts';
import {
  deleteKey,
  keyOption,
  lastUse,
  type NamedKey,
  switchKeyOff,
  untouchableKeys,
  usesToRepair,
} from '../steps/keyChanges.ts';
import { makeKey, type Rotation, rotationsOf, usedToday } from './rotateKeysChanges.ts';

/**
 * An old key is replaced in rounds, and where each user stands is read from the account alone: a new key is made; the new one
 * is seen in use; the old one is switched off; later, deleted. Between the rounds a person puts the new key in place.
 */
export const rotateKeys: Step = {
  id: 'rotate-keys',
  title: say('repair.rotate-keys'),
  why: say('repair.rotate-keys.why'),
  checks: ['access-keys-rotated', 'access-keys-single'],
  questions: (context) => {
    const { make, again, off, remove } = rotations(context);
    return [
      ...(make.length > 0 ? [chooseKeys(context, 'make', make)] : []),
      ...(again.length > 0 ? [chooseKeys(context, 'again', again)] : []),
      ...(off.length > 0 ? [chooseKeys(context, 'off', off)] : []),
      ...(remove.length > 0 ? [chooseKeys(context, 'delete', remove)] : []),
    ];
  },
  changes: (context) => rounds(context).find((round) => round.length > 0) ?? [],
  plan: (context) => {
    const [made, again, off] = rounds(context);
    if (made?.length) return { title: say('rotate-keys.plan.make'), cautions: [say('rotate-keys.caution.make')] };
    if (again?.length) return { title: say('rotate-keys.plan.again'), cautions: [say('rotate-keys.caution.again')] };
    if (off?.length) return { title: say('rotate-keys.plan.off'), cautions: busyOnes(context) };
    return { title: say('rotate-keys.plan.delete'), cautions: [say('unused-keys.caution.delete')] };
  },
  left: (context) => [
    ...leftUnread(rotateKeys, context.snapshot.accessKeys),
    ...rotations(context).waiting.map(waitFor),
    ...untouchableKeys(
      'rotate-keys',
      context,
      usesToRepair(context, rotateKeys.checks),
      ({ state }) => state !== 'off',
    ),
  ],
};

const rotations = (context: StepContext): Rotation => rotationsOf(context, usesToRepair(context, rotateKeys.checks));

type Field = 'make' | 'again' | 'off' | 'delete';

const chosen = ({ answers }: StepContext, field: Field, keys: readonly NamedKey[]): readonly NamedKey[] =>
  keys.filter(({ id }) => choicesAnswer(answers, `rotate-keys.${field}`).includes(id));

/** What was chosen, the harmless before the final: each round is approved by itself. */
function rounds(context: StepContext): readonly (readonly Change[])[] {
  const { make, again, off, remove } = rotations(context);
  const fixes = rotateKeys.checks;
  return [
    chosen(context, 'make', make).map(makeKey),
    chosen(context, 'again', again).map((key) => deleteKey('rotate-keys', key, [])),
    chosen(context, 'off', off).map((key) => switchKeyOff('rotate-keys', key, fixes)),
    chosen(context, 'delete', remove).map((key) => deleteKey('rotate-keys', key, ['access-keys-inactive-absent'])),
  ];
}

const busyOnes = (context: StepContext) => [
  say('unused-keys.caution.off'),
  ...chosen(context, 'off', rotations(context).off)
    .filter(({ key }) => usedToday(key, context.now))
    .map(({ user, key }) => say('rotate-keys.caution.busy', { user, use: lastUse(key) })),
];

const chooseKeys = (context: StepContext, field: Field, keys: readonly NamedKey[]): ChoicesQuestion => ({
  id: `rotate-keys.${field}`,
  kind: 'choices',
  title: say(`rotate-keys.${field}.title`),
  why: say(`rotate-keys.${field}.why`),
  options: keys.map(keyOption),
  // That nobody has a key's secret follows from nothing that was singled out.
  suggestion: field === 'again' ? [] : singledOut(context, keys, ({ arn }) => arn).map(({ id }) => id),
});

const waitFor = ({ user, key }: NamedKey): Left => ({
  id: `rotate-keys.wait.${user}`,
  step: 'rotate-keys',
  summary: say('rotate-keys.left', { user }),
  instructions: [say('rotate-keys.left.where', { use: lastUse(key) }), say('rotate-keys.left.how')],
});
