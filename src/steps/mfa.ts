import { administrators } from '../facts/administrators.ts';
import { leftUnread } from '../facts/leftUnread.ts';
import { sameName } from '../facts/sameName.ts';
import { isOpen, yourName, yourUser } from '../facts/setUp.ts';
import { deviceName } from '../facts/unusedDeviceName.ts';
import { say } from '../messages/say.ts';
import { choicesAnswer, textAnswer } from '../model/answers.ts';
import type { MfaDevice } from '../model/credentials.ts';
import type { Question } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Step, StepContext } from '../model/step.ts';
import { chooseOrphans, clearOrphan, enrolment, freeDeviceName, orphanedDevices } from './mfaChanges.ts';

/** A virtual device for you: scanned, two codes checked here first, then by AWS. Half-made devices are cleared. */
export const mfa: Step = {
  id: 'mfa',
  title: say('step.mfa.title'),
  why: say('step.mfa.why'),
  checks: ['own-users-exist', 'administrators-mfa-enabled', 'console-users-mfa-enabled', 'mfa-devices-assigned'],
  questions: (context) => {
    if (context.snapshot.mfaDevices.state === 'unreadable' || !isOpen(context, 'mfa')) return [];
    const strangers = foreignOrphans(context);
    const who = whose(context);
    return [
      ...(who.length > 1 && !yourName(context) ? [chooseUser(who)] : []),
      ...(strangers.length > 0 ? [chooseOrphans('mfa', strangers)] : []),
      ...(enrols(context) ? [phone(enrols(context) ?? '')] : []),
    ];
  },
  changes: (context) => {
    const user = enrols(context);
    const clear = cleared(context);
    const now = user && textAnswer(context.answers, 'mfa.phone') === 'now';
    const name = user && freeDeviceName(context.snapshot, user, clear);
    return [
      ...clear.map((device) => clearOrphan('mfa', device)),
      ...(now && name ? [enrolment('mfa', { user, name, fixes: ['administrators-mfa-enabled'] })] : []),
    ];
  },
  plan: (context) => ({
    title: say('mfa.plan', { user: enrols(context) ?? '' }),
    cautions: orphanedDevices(context.snapshot).length > 0 ? [say('mfa.caution.orphan')] : [],
  }),
  left: (context) => {
    const user = enrols(context);
    if (!user) return leftUnread(mfa, context.snapshot.mfaDevices);
    return [
      { id: `mfa.${user}`, step: 'mfa', summary: say('mfa.left', { user }), instructions: [say('mfa.left.how')] },
    ];
  },
};

const whose = ({ snapshot }: StepContext): readonly string[] => {
  const authorization = known(snapshot.authorization);
  return authorization ? administrators(authorization).map(({ user }) => user.name) : [];
};

/** The user to enrol: you, while you have no device. */
function enrols(context: StepContext): string | null {
  const user = yourUser(context) ?? textAnswer(context.answers, 'mfa.who') ?? null;
  const devices = known(context.snapshot.mfaDevices);
  if (!user || !devices) return null;
  return devices.some(({ owner }) => owner?.kind === 'user' && sameName(owner.name, user)) ? null : user;
}

const foreignOrphans = (context: StepContext): readonly MfaDevice[] =>
  orphanedDevices(context.snapshot).filter((device) => !isOwn(context, device));

/** An orphan under the name of the user to enrol: what a broken-off enrolment of theirs leaves. */
const isOwn = (context: StepContext, { serial }: MfaDevice): boolean =>
  sameName(deviceName(serial), enrols(context) ?? '');

function cleared(context: StepContext): readonly MfaDevice[] {
  const ticked = choicesAnswer(context.answers, 'mfa.orphans');
  return orphanedDevices(context.snapshot).filter((device) => isOwn(context, device) || ticked.includes(device.serial));
}

const chooseUser = (users: readonly string[]): Question => ({
  id: 'mfa.who',
  kind: 'choice',
  title: say('mfa.who.title'),
  why: say('mfa.who.why'),
  options: users.map((value) => ({ value, label: say('mfa.who.option', { user: value }) })),
});

const phone = (user: string): Question => ({
  id: 'mfa.phone',
  kind: 'choice',
  title: say('mfa.phone.title', { user }),
  why: say('mfa.phone.why'),
  options: [
    { value: 'now', label: say('mfa.phone.now'), hint: say('mfa.phone.now.hint') },
    { value: 'later', label: say('mfa.phone.later'), hint: say('mfa.phone.later.hint') },
  ],
  suggestion: 'now',
});
