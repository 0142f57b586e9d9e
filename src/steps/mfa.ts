import { administrators } from '../facts/administrators.ts';
import { leftUnread } from '../facts/leftUnread.ts';
import { sameName } from '../facts/sameName.ts';
import { isOpen, yourName, yourUser } from '../facts/setUp.ts';
import { say } from '../messages/say.ts';
import { choicesAnswer, textAnswer } from '../model/answers.ts';
import type { ApiChange, CeremonyChange } from '../model/change.ts';
import type { MfaDevice } from '../model/iam.ts';
import type { Question } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Step, StepContext } from '../model/step.ts';

/** A virtual device for you: scanned, two codes checked here first, then by AWS. Half-made devices are cleared. */
export const mfa: Step = {
  id: 'mfa',
  title: say('step.mfa.title'),
  why: say('step.mfa.why'),
  checks: ['own-users-exist', 'console-users-mfa-enabled', 'mfa-devices-assigned'],
  questions: (context) => {
    if (context.snapshot.mfaDevices.state === 'unreadable' || !isOpen(context, 'mfa')) return [];
    const strangers = foreignOrphans(context);
    const who = whose(context);
    return [
      ...(who.length > 1 && !yourName(context) ? [chooseUser(who)] : []),
      ...(strangers.length > 0 ? [chooseOrphans(strangers)] : []),
      ...(enrols(context) ? [phone(enrols(context) ?? '')] : []),
    ];
  },
  changes: (context) => {
    const user = enrols(context);
    const clear = cleared(context);
    const now = user && textAnswer(context.answers, 'mfa.phone') === 'now';
    return [...clear.map(clearOrphan), ...(now ? [enrolment(user, freeName(context, user, clear))] : [])];
  },
  plan: (context) => ({
    title: say('mfa.plan', { user: enrols(context) ?? '' }),
    cautions: orphans(context).length > 0 ? [say('mfa.caution.orphan')] : [],
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

const orphans = ({ snapshot }: StepContext): readonly MfaDevice[] =>
  known(snapshot.mfaDevices)?.filter(({ owner, kind }) => owner === null && kind === 'virtual') ?? [];

const foreignOrphans = (context: StepContext): readonly MfaDevice[] =>
  orphans(context).filter((device) => !isOwn(context, device));

/** An orphan under the name of the user to enrol: what a broken-off enrolment of theirs leaves. */
const isOwn = (context: StepContext, { serial }: MfaDevice): boolean =>
  sameName(deviceName(serial), enrols(context) ?? '');

function cleared(context: StepContext): readonly MfaDevice[] {
  const ticked = choicesAnswer(context.answers, 'mfa.orphans');
  return orphans(context).filter((device) => isOwn(context, device) || ticked.includes(device.serial));
}

/** The part of `arn:aws:iam::123456789012:mfa/path/name` that AWS calls the device's name. */
const deviceName = (serial: string): string => serial.slice(serial.lastIndexOf('/') + 1);

/** The user's own name, or the first `name-2`, `name-3` that no device has taken which stays. */
function freeName({ snapshot }: StepContext, user: string, clear: readonly MfaDevice[]): string {
  const taken = (known(snapshot.mfaDevices) ?? [])
    .filter((device) => !clear.includes(device))
    .map(({ serial }) => deviceName(serial).toLowerCase());
  const free = [user, ...Array.from({ length: 98 }, (_, index) => `${user}-${index + 2}`)];
  return free.find((name) => !taken.includes(name.toLowerCase())) ?? `${user}-100`;
}

const chooseUser = (users: readonly string[]): Question => ({
  id: 'mfa.who',
  kind: 'choice',
  title: say('mfa.who.title'),
  why: say('mfa.who.why'),
  options: users.map((value) => ({ value, label: say('mfa.who.option', { user: value }) })),
});

const chooseOrphans = (devices: readonly MfaDevice[]): Question => ({
  id: 'mfa.orphans',
  kind: 'choices',
  title: say('mfa.orphans.title', { count: devices.length }),
  why: say('mfa.orphans.why'),
  options: devices.map(({ serial }) => ({
    value: serial,
    label: say('mfa.orphans.option', { name: deviceName(serial) }),
  })),
  suggestion: [],
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

const clearOrphan = ({ serial }: MfaDevice): ApiChange => ({
  id: `mfa.clear.${deviceName(serial)}`,
  step: 'mfa',
  kind: 'api',
  action: 'iam:DeleteVirtualMFADevice',
  input: { SerialNumber: serial },
  summary: say('mfa.clear', { name: deviceName(serial) }),
  line: { noun: say('noun.mfa-device'), name: deviceName(serial), detail: say('mfa.clear.detail') },
  effect: 'remove',
  undo: { possible: false, why: say('mfa.clear.undo') },
  fixes: ['mfa-devices-assigned'],
  touches: ['mfaDevices'],
});

const enrolment = (user: string, name: string): CeremonyChange => ({
  id: `mfa.enrol.${user}`,
  step: 'mfa',
  kind: 'ceremony',
  user,
  deviceName: name,
  summary: say('mfa.enrol', { user }),
  line: { noun: say('noun.mfa-device'), name, detail: say('mfa.enrol.detail', { user }) },
  effect: 'add',
  undo: { possible: false, why: say('mfa.enrol.undo') },
  fixes: ['console-users-mfa-enabled'],
  touches: ['mfaDevices'],
});
