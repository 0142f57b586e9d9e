import { sameName } from '../facts/sameName.ts';
import { deviceName } from '../facts/unusedDeviceName.ts';
import { say } from '../messages/say.ts';
import { choicesAnswer, secretAnswer, textAnswer } from '../model/answers.ts';
import type { ApiChange, CeremonyChange } from '../model/change.ts';
import type { MfaDevice } from '../model/credentials.ts';
import type { User } from '../model/iam.ts';
import type { Generated, Question } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Step, StepContext } from '../model/step.ts';
import { enrolment, freeDeviceName } from '../steps/mfaChanges.ts';
import { passwordId, passwordToMake, setPassword } from '../steps/personChanges.ts';
import { askWhom, chosenUser, isAsked } from './asked.ts';
import { deviceOff } from './deviceOff.ts';

/** A lost phone, a forgotten password, or both. The old phone stops to count before a new one does. */
export const resetPerson: Step = {
  id: 'reset',
  title: say('team.reset.title'),
  why: say('team.reset.why'),
  checks: ['console-users-mfa-enabled'],
  questions: (context) => {
    if (!isAsked(context, 'reset') || context.snapshot.authorization.state === 'unreadable') return [];
    const user = chosenUser(context, 'reset');
    return [...askWhom(context, 'reset'), ...(user ? questionsAbout(context, user.name) : [])];
  },
  changes: (context) => {
    const user = chosenUser(context, 'reset');
    return user && isAsked(context, 'reset') ? changesFor(context, user) : [];
  },
  plan: (context) => ({
    title: say('team.reset.plan', { user: chosenUser(context, 'reset')?.name ?? '' }),
    cautions: textAnswer(context.answers, 'reset.phone') === 'later' ? [say('team.reset.caution.later')] : [],
  }),
  left: (context) => {
    const user = chosenUser(context, 'reset');
    const later = textAnswer(context.answers, 'reset.phone') === 'later';
    if (!user || !later) return [];
    const summary = say('team.reset.left', { user: user.name });
    return [{ id: `reset.phone.${user.name}`, step: 'reset', summary, instructions: [say('team.reset.left.how')] }];
  },
};

const wants = ({ answers }: StepContext, what: 'password' | 'phone'): boolean =>
  choicesAnswer(answers, 'reset.what').includes(what);

/** Their devices that are enabled; those already switched off in this run are half-made ones. */
const devicesOf = ({ snapshot }: StepContext, name: string): readonly MfaDevice[] =>
  known(snapshot.mfaDevices)?.filter(({ owner }) => owner?.kind === 'user' && sameName(owner.name, name)) ?? [];

function questionsAbout(context: StepContext, user: string): readonly (Question | Generated)[] {
  const asked = choicesAnswer(context.answers, 'reset.devices');
  // A device that this very run set up is no lost one.
  const devices = context.memory.applied.includes('reset') ? [] : devicesOf(context, user);
  return [
    {
      id: 'reset.what',
      kind: 'choices',
      title: say('team.reset.what.title', { user }),
      why: say('team.reset.what.why'),
      options: [
        { value: 'phone', label: say('team.reset.phone'), hint: say('team.reset.phone.hint') },
        { value: 'password', label: say('team.reset.password'), hint: say('team.reset.password.hint') },
      ],
      suggestion: [],
    },
    ...(wants(context, 'phone') && (devices.length > 0 || asked.length > 0) ? [chooseDevices(user, devices)] : []),
    ...(wants(context, 'phone') ? [newPhone(user)] : []),
    ...(wants(context, 'password') ? [passwordToMake('reset', context.snapshot, user)] : []),
  ];
}

const chooseDevices = (user: string, devices: readonly MfaDevice[]): Question => ({
  id: 'reset.devices',
  kind: 'choices',
  title: say('team.reset.devices.title', { user }),
  why: say('team.reset.devices.why'),
  options: devices.map(({ serial }) => ({
    value: serial,
    label: say('mfa.orphans.option', { name: deviceName(serial) }),
  })),
  suggestion: devices.map(({ serial }) => serial),
});

const newPhone = (user: string): Question => ({
  id: 'reset.phone',
  kind: 'choice',
  title: say('team.reset.new-phone.title', { user }),
  why: say('team.reset.new-phone.why'),
  options: [
    { value: 'now', label: say('mfa.phone.now'), hint: say('mfa.phone.now.hint') },
    { value: 'later', label: say('team.reset.new-phone.later'), hint: say('team.reset.new-phone.later.hint') },
  ],
});

function changesFor(context: StepContext, { name }: User): readonly (ApiChange | CeremonyChange)[] {
  const { snapshot, answers, memory } = context;
  const chosen = choicesAnswer(answers, 'reset.devices');
  const gone = known(snapshot.mfaDevices)?.filter(({ serial }) => chosen.includes(serial)) ?? [];
  const stays = devicesOf(context, name).some(({ serial }) => !chosen.includes(serial));
  const enrols = wants(context, 'phone') && textAnswer(answers, 'reset.phone') === 'now' && !stays;
  const Password = wants(context, 'password') ? secretAnswer(answers, passwordId('reset', name)) : undefined;
  const had = known(snapshot.signIns)?.find(({ user }) => sameName(user, name))?.password != null;
  return [
    ...(wants(context, 'phone') ? gone.flatMap((device) => deviceOff('reset', name, device)) : []),
    ...(enrols
      ? [enrolment('reset', { user: name, name: freeDeviceName(snapshot, name, []), fixes: resetPerson.checks })]
      : []),
    ...(Password && !memory.inHand.includes(name)
      ? [setPassword({ step: 'reset', UserName: name }, { Password, PasswordResetRequired: true, had })]
      : []),
  ];
}
