import { administrators } from '../facts/administrators.ts';
import { leftUnread } from '../facts/leftUnread.ts';
import { recommendedPasswords, strongerOf } from '../facts/passwordStrength.ts';
import { passes } from '../facts/setUp.ts';
import { say } from '../messages/say.ts';
import { choicesAnswer, textAnswer } from '../model/answers.ts';
import type { WriteInputs } from '../model/change.ts';
import type { PasswordPolicy } from '../model/iam.ts';
import type { Option, Question } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Step, StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';

const switches = [
  'requireUppercase',
  'requireLowercase',
  'requireNumbers',
  'requireSymbols',
  'usersMayChange',
  'hardExpiry',
] as const;

/** The account's password policy: nine settings, read, merged with what is there, written whole. */
export const passwords: Step = {
  id: 'passwords',
  title: say('step.passwords.title'),
  why: say('step.passwords.why'),
  // The first stands for all of them, and alone says whether there is anything to ask.
  checks: [
    'password-policy-strong',
    'password-policy-length',
    'password-policy-reuse',
    'password-policy-uppercase',
    'password-policy-lowercase',
    'password-policy-numbers',
    'password-policy-symbols',
    'password-policy-self-change',
    'password-policy-no-hard-expiry',
  ],
  questions: (context) => {
    const { passwordPolicy } = context.snapshot;
    if (passwordPolicy.state === 'unreadable') return [];
    // Asked while it falls short, also long after the first day: weak passwords are not a thing of set-up alone.
    if (context.memory.revisiting !== 'passwords' && passes(context.findings, 'password-policy-strong')) return [];
    const start = strongerOf(passwordPolicy.value, recommendedPasswords);
    return [
      choice(passwordPolicy.value),
      ...(textAnswer(context.answers, 'passwords.policy') === 'own' ? own(start) : []),
    ];
  },
  changes: (context) => {
    const current = known(context.snapshot.passwordPolicy);
    const wanted = wantedPolicy(context);
    if (current === undefined || !wanted || (current && samePolicy(current, wanted))) return [];
    return [
      {
        id: 'passwords.policy',
        step: 'passwords',
        kind: 'api',
        action: 'iam:UpdateAccountPasswordPolicy',
        input: policyInput(wanted),
        summary: say('passwords.update'),
        line: { noun: say('noun.password-policy'), name: '', detail: describe(wanted) },
        effect: current ? 'change' : 'add',
        undo: {
          possible: true,
          write: current
            ? { action: 'iam:UpdateAccountPasswordPolicy', input: policyInput(current) }
            : { action: 'iam:DeleteAccountPasswordPolicy', input: {} },
        },
        fixes: ['password-policy-strong'],
        touches: ['passwordPolicy'],
      },
    ];
  },
  plan: (context) => ({ title: say('passwords.plan'), cautions: cautions(context) }),
  left: ({ snapshot }) => leftUnread(passwords, snapshot.passwordPolicy),
};

const choice = (current: PasswordPolicy | null): Question => {
  const options: Option[] = [
    {
      value: 'recommended',
      label: say('passwords.policy.recommended'),
      hint: describe(strongerOf(current, recommendedPasswords)),
    },
    { value: 'expiring', label: say('passwords.policy.expiring'), hint: say('passwords.policy.expiring.hint') },
    { value: 'own', label: say('passwords.policy.own'), hint: say('passwords.policy.own.hint') },
    {
      value: 'keep',
      label: say('passwords.policy.keep'),
      hint: current ? describe(current) : say('passwords.policy.default'),
    },
  ];
  return {
    id: 'passwords.policy',
    kind: 'choice',
    title: say('passwords.policy.title'),
    why: say('passwords.policy.why'),
    options,
    suggestion: 'recommended',
  };
};

function own(start: PasswordPolicy): readonly Question[] {
  return [
    number('passwords.length', start.minimumLength, 6, 128, say('passwords.length.title'), say('passwords.length.why')),
    number('passwords.reuse', start.reusePrevention, 0, 24, say('passwords.reuse.title'), say('passwords.reuse.why')),
    number('passwords.expiry', start.maxAgeDays, 0, 1095, say('passwords.expiry.title'), say('passwords.expiry.why')),
    {
      id: 'passwords.rules',
      kind: 'choices',
      title: say('passwords.rules.title'),
      why: say('passwords.rules.why'),
      options: switches.map((value) => ({
        value,
        label: say(`setting.${value}`),
        hint: say(`passwords.rules.${value}`),
      })),
      suggestion: switches.filter((name) => start[name]),
    },
  ];
}

const number = (id: string, suggestion: number, low: number, high: number, title: Words, why: Words): Question => ({
  id,
  kind: 'text',
  title,
  why,
  suggestion: String(suggestion),
  validate: (value) => {
    const whole = /^\d{1,4}$/.test(value) ? Number(value) : Number.NaN;
    return whole >= low && whole <= high ? null : say('passwords.number', { low, high });
  },
});

function wantedPolicy({ snapshot, answers }: StepContext): PasswordPolicy | null {
  const current = known(snapshot.passwordPolicy) ?? null;
  switch (textAnswer(answers, 'passwords.policy')) {
    case 'recommended':
      return strongerOf(current, recommendedPasswords);
    case 'expiring':
      return strongerOf(current, { ...recommendedPasswords, maxAgeDays: 90 });
    case 'own': {
      const on = choicesAnswer(answers, 'passwords.rules');
      const value = (id: string): number => Number(textAnswer(answers, id));
      return {
        minimumLength: value('passwords.length'),
        reusePrevention: value('passwords.reuse'),
        maxAgeDays: value('passwords.expiry'),
        requireUppercase: on.includes('requireUppercase'),
        requireLowercase: on.includes('requireLowercase'),
        requireNumbers: on.includes('requireNumbers'),
        requireSymbols: on.includes('requireSymbols'),
        usersMayChange: on.includes('usersMayChange'),
        hardExpiry: on.includes('hardExpiry'),
      };
    }
    default:
      return null;
  }
}

const samePolicy = (a: PasswordPolicy, b: PasswordPolicy): boolean =>
  a.minimumLength === b.minimumLength &&
  a.reusePrevention === b.reusePrevention &&
  a.maxAgeDays === b.maxAgeDays &&
  switches.every((name) => a[name] === b[name]);

/** AWS has no partial update, and takes 0 neither for age nor for reuse: not set is left out. */
const policyInput = (policy: PasswordPolicy): WriteInputs['iam:UpdateAccountPasswordPolicy'] => ({
  MinimumPasswordLength: policy.minimumLength,
  RequireUppercaseCharacters: policy.requireUppercase,
  RequireLowercaseCharacters: policy.requireLowercase,
  RequireNumbers: policy.requireNumbers,
  RequireSymbols: policy.requireSymbols,
  AllowUsersToChangePassword: policy.usersMayChange,
  HardExpiry: policy.hardExpiry,
  ...(policy.reusePrevention > 0 ? { PasswordReusePrevention: policy.reusePrevention } : {}),
  ...(policy.maxAgeDays > 0 ? { MaxPasswordAge: policy.maxAgeDays } : {}),
});

const describe = (policy: PasswordPolicy): Words =>
  say('passwords.described', {
    length: policy.minimumLength,
    kinds: [policy.requireUppercase, policy.requireLowercase, policy.requireNumbers, policy.requireSymbols].filter(
      Boolean,
    ).length,
    reuse: policy.reusePrevention,
    days: policy.maxAgeDays,
  });

function cautions(context: StepContext): readonly Words[] {
  const wanted = wantedPolicy(context);
  const current = known(context.snapshot.passwordPolicy);
  if (!wanted) return [];
  const authorization = known(context.snapshot.authorization);
  const few = !authorization || administrators(authorization).length < 2;
  return [
    ...(wanted.hardExpiry
      ? [few ? say('passwords.caution.hard-expiry-sole') : say('passwords.caution.hard-expiry')]
      : []),
    ...(wanted.maxAgeDays > 0 ? [say('passwords.caution.expiry', { days: wanted.maxAgeDays })] : []),
    ...(wanted.usersMayChange ? [] : [say('passwords.caution.no-change')]),
    ...(current && !samePolicy(strongerOf(current, wanted), wanted) ? [say('passwords.caution.weaker')] : []),
  ];
}
