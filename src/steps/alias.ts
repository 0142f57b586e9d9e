import { leftUnread } from '../facts/leftUnread.ts';
import { isOpen } from '../facts/setUp.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import { known } from '../model/reading.ts';
import type { Step } from '../model/step.ts';
import type { Words } from '../model/words.ts';

/** The account alias, and the sign-in address it gives. */
export const alias: Step = {
  id: 'alias',
  title: say('step.alias.title'),
  why: say('step.alias.why'),
  checks: ['account-alias-set'],
  questions: (context) => {
    const { alias } = context.snapshot;
    // A name somebody chose is left alone; only going through the step again may change it.
    if (alias.state === 'unreadable' || !isOpen(context, 'alias')) return [];
    if (alias.value !== null && context.memory.revisiting !== 'alias') return [];
    return [
      {
        id: 'alias.name',
        kind: 'text',
        title: say('alias.name.title'),
        why: say('alias.name.why'),
        ...(alias.value ? { suggestion: alias.value } : {}),
        optional: true,
        validate: aliasProblem,
      },
    ];
  },
  changes: ({ snapshot, answers }) => {
    const wanted = textAnswer(answers, 'alias.name');
    const current = known(snapshot.alias);
    if (!wanted || wanted === current) return [];
    return [
      {
        id: `alias.create.${wanted}`,
        step: 'alias',
        kind: 'api',
        action: 'iam:CreateAccountAlias',
        input: { AccountAlias: wanted },
        summary: say('alias.create', { alias: wanted }),
        line: { noun: say('noun.alias'), name: wanted, detail: say('alias.url', { alias: wanted }) },
        effect: current ? 'change' : 'add',
        undo: current
          ? { possible: true, write: { action: 'iam:CreateAccountAlias', input: { AccountAlias: current } } }
          : { possible: true, write: { action: 'iam:DeleteAccountAlias', input: { AccountAlias: wanted } } },
        fixes: ['account-alias-set'],
        touches: ['alias'],
      },
    ];
  },
  plan: () => ({ title: say('alias.plan'), cautions: [] }),
  left: ({ snapshot }) => leftUnread(alias, snapshot.alias),
};

/** AWS's rules for an alias: 3 to 63 small letters, digits and single hyphens, not twelve digits. */
function aliasProblem(value: string): Words | null {
  if (value.length < 3 || value.length > 63) return say('alias.name.length');
  if (/^\d{12}$/.test(value)) return say('alias.name.digits');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return say('alias.name.letters');
  return null;
}
