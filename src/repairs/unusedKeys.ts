import { isIdle, type KeyUse } from '../facts/credentialUse.ts';
import { leftUnread } from '../facts/leftUnread.ts';
import { singledOut } from '../facts/toRepair.ts';
import { say } from '../messages/say.ts';
import { choicesAnswer } from '../model/answers.ts';
import type { ChoicesQuestion } from '../model/question.ts';
import type { Left, Step, StepContext } from '../model/step.ts';
import {
  deleteKey,
  keyOption,
  type NamedKey,
  switchKeyOff,
  touchableKeys,
  untouchableKeys,
  usesToRepair,
} from '../steps/keyChanges.ts';

/**
 * Keys that nothing uses: switched off first. One is deleted only where it was off before this run began, so that whoever
 * misses it has had time to say so; that is a round and an approval of its own.
 */
export const unusedKeys: Step = {
  id: 'unused-keys',
  title: say('repair.unused-keys'),
  why: say('repair.unused-keys.why'),
  checks: [
    'access-keys-in-use',
    'access-keys-first-used',
    'access-keys-not-from-set-up',
    'access-keys-inactive-absent',
  ],
  questions: (context) => {
    const idle = idleKeys(context);
    const off = keysOff(context);
    return [
      ...(idle.length > 0 ? [chooseKeys(context, 'off', idle)] : []),
      ...(off.length > 0 ? [chooseKeys(context, 'delete', off)] : []),
    ];
  },
  changes: (context) => {
    const chosen = (field: 'off' | 'delete') => choicesAnswer(context.answers, `unused-keys.${field}`);
    const off = idleKeys(context).filter(({ id }) => chosen('off').includes(id));
    if (off.length > 0) return off.map((key) => switchKeyOff('unused-keys', key, fixesOf(key)));
    const gone = keysOff(context).filter(({ id }) => chosen('delete').includes(id));
    return gone.map((key) => deleteKey('unused-keys', key, ['access-keys-inactive-absent']));
  },
  plan: (context) =>
    idleKeys(context).some(({ id }) => choicesAnswer(context.answers, 'unused-keys.off').includes(id))
      ? { title: say('unused-keys.plan.off'), cautions: [say('unused-keys.caution.off')] }
      : { title: say('unused-keys.plan.delete'), cautions: [say('unused-keys.caution.delete')] },
  left: (context) => [
    ...leftUnread(unusedKeys, context.snapshot.accessKeys),
    ...soaking(context),
    ...untouchableKeys(
      'unused-keys',
      context,
      usesToRepair(context, unusedKeys.checks),
      (key) => isUnwanted(key) || !key.key.active,
    ),
  ],
};

const isUnwanted = (key: KeyUse): boolean => isIdle(key) || key.state === 'set-up';

const idleKeys = (context: StepContext): readonly NamedKey[] =>
  touchableKeys(context, usesToRepair(context, unusedKeys.checks)).filter(isUnwanted);

/** Those that were off when this run began. */
const keysOff = (context: StepContext): readonly NamedKey[] =>
  touchableKeys(context, usesToRepair(context, unusedKeys.checks)).filter(
    ({ state, id }) => state === 'off' && !context.memory.keysSwitchedOff.includes(id),
  );

/** Those switched off a moment ago: deleted by a later run, once it is known that nobody misses them. */
function soaking(context: StepContext): readonly Left[] {
  const keys = touchableKeys(context, usesToRepair(context, unusedKeys.checks)).filter(
    ({ state, id }) => state === 'off' && context.memory.keysSwitchedOff.includes(id),
  );
  if (keys.length === 0) return [];
  return [
    {
      id: 'unused-keys.later',
      step: 'unused-keys',
      summary: say('unused-keys.left', { count: keys.length }),
      instructions: [say('unused-keys.left.how')],
    },
  ];
}

const chooseKeys = (context: StepContext, field: 'off' | 'delete', keys: readonly NamedKey[]): ChoicesQuestion => ({
  id: `unused-keys.${field}`,
  kind: 'choices',
  title: say(`unused-keys.${field}.title`),
  why: say(`unused-keys.${field}.why`),
  options: keys.map(keyOption),
  suggestion: singledOut(context, keys, ({ arn }) => arn).map(({ id }) => id),
});

const fixesOf = ({ state }: KeyUse): readonly string[] => {
  if (state === 'set-up') return ['access-keys-not-from-set-up'];
  return [state === 'never' ? 'access-keys-first-used' : 'access-keys-in-use'];
};
