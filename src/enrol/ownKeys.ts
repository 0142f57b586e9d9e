import { otherKeys } from '../facts/oneself.ts';
import { say } from '../messages/say.ts';
import { choicesAnswer } from '../model/answers.ts';
import type { ApiChange } from '../model/change.ts';
import type { AccessKey } from '../model/credentials.ts';
import type { ChoicesQuestion } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Step, StepContext } from '../model/step.ts';

/**
 * Access keys of one's own that are no longer needed: switched off in one run, deleted in a later one. Only where the account's
 * policies can be read: the lock-out guard takes no key away from somebody of whom it cannot tell whether they administer.
 */
export const ownKeys: Step = {
  id: 'own-keys',
  title: say('enroll.keys.title'),
  why: say('enroll.keys.why'),
  checks: [],
  questions: (context) => [
    ...ask('own-keys.off', offered(context, 'own-keys.off', active(context))),
    ...ask('own-keys.delete', offered(context, 'own-keys.delete', inactive(context))),
  ],
  changes: (context) => {
    const chosen = (id: string): readonly string[] => choicesAnswer(context.answers, id);
    const user = known(context.snapshot.oneself)?.name ?? '';
    return [
      ...active(context)
        .filter(({ id }) => chosen('own-keys.off').includes(id))
        .map(({ id }) => switchOff(user, id)),
      ...inactive(context)
        .filter(({ id }) => chosen('own-keys.delete').includes(id))
        .map(({ id }) => deletion(user, id)),
    ];
  },
  plan: () => ({ title: say('enroll.keys.plan'), cautions: [say('enroll.keys.caution')] }),
};

const judged = ({ snapshot }: StepContext): readonly AccessKey[] =>
  known(snapshot.authorization) ? otherKeys(snapshot) : [];

const active = (context: StepContext): readonly AccessKey[] => judged(context).filter((key) => key.active);

/** Not what this very run switched off: whether anything breaks is not known yet. */
const inactive = (context: StepContext): readonly AccessKey[] =>
  judged(context).filter((key) => !key.active && !context.memory.keysSwitchedOff.includes(key.id));

/** Nothing once it was answered and seen to. */
const offered = ({ answers }: StepContext, id: string, keys: readonly AccessKey[]): readonly AccessKey[] =>
  !answers.has(id) || choicesAnswer(answers, id).some((chosen) => keys.some((key) => key.id === chosen)) ? keys : [];

const ask = (id: 'own-keys.off' | 'own-keys.delete', keys: readonly AccessKey[]): readonly ChoicesQuestion[] =>
  keys.length === 0
    ? []
    : [
        {
          id,
          kind: 'choices',
          title: id === 'own-keys.off' ? say('enroll.keys.off.title') : say('enroll.keys.delete.title'),
          why: id === 'own-keys.off' ? say('enroll.keys.off.why') : say('enroll.keys.delete.why'),
          options: keys.map((key) => ({
            value: key.id,
            label: say('enroll.keys.option', { id: key.id }),
            hint: key.lastUsed
              ? say('enroll.keys.used', { date: key.lastUsed.at.slice(0, 10), service: key.lastUsed.service })
              : say('enroll.keys.never-used'),
          })),
          suggestion: [],
        },
      ];

const common = (id: string) =>
  ({
    step: 'own-keys',
    kind: 'api',
    line: { noun: say('noun.access-key'), name: id, detail: null },
    effect: 'remove',
    fixes: [],
    touches: ['oneself'],
  }) as const;

const switchOff = (UserName: string, id: string): ApiChange => ({
  ...common(id),
  id: `own-keys.off.${id}`,
  action: 'iam:UpdateAccessKey',
  input: { UserName, AccessKeyId: id, Status: 'Inactive' },
  summary: say('enroll.keys.off', { id }),
  undo: {
    possible: true,
    write: { action: 'iam:UpdateAccessKey', input: { UserName, AccessKeyId: id, Status: 'Active' } },
  },
});

const deletion = (UserName: string, id: string): ApiChange => ({
  ...common(id),
  id: `own-keys.delete.${id}`,
  action: 'iam:DeleteAccessKey',
  input: { UserName, AccessKeyId: id },
  summary: say('enroll.keys.delete', { id }),
  undo: { possible: false, why: say('enroll.keys.final') },
});
