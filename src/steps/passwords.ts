import { administrators } from '../facts/administrators.ts';
import { leftUnread } from '../facts/leftUnread.ts';
import { recommendedPasswords, strongerOf } from '../facts/passwordStrength.ts';
import { passes } from '../facts/setUp.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { PasswordPolicy } from '../model/iam.ts';
import type { Option, Question } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Step, StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { describePasswords, passwordSwitches, passwordsChanges, samePolicy, wantedPolicy } from './passwordsChanges.ts';

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
  changes: passwordsChanges,
  plan: (context) => ({ title: say('passwords.plan'), cautions: cautions(context) }),
  left: ({ snapshot }) => leftUnread(passwords, snapshot.passwordPolicy),
};

const choice = (current: PasswordPolicy | null): Question => {
  const options: Option[] = [
    {
      value: 'recommended',
      label: say('passwords.policy.recommended'),
      hint: describePasswords(strongerOf(current, recommendedPasswords)),
    },
    { value: 'expiring', label: say('passwords.policy.expiring'), hint: say('passwords.policy.expiring.hint') },
    { value: 'own', label: say('passwords.policy.own'), hint: say('passwords.policy.own.hint') },
    {
      value: 'keep',
      label: say('passwords.policy.keep'),
      hint: current ? describePasswords(current) : say('passwords.policy.default'),
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
      options: passwordSwitches.map((value) => ({
        value,
        label: say(`setting.${value}`),
        hint: say(`passwords.rules.${value}`),
      })),
      suggestion: passwordSwitches.filter((name) => start[name]),
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
