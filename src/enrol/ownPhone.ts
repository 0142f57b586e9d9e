import { lacksMfa } from '../facts/oneself.ts';
import { deviceName, unusedDeviceName } from '../facts/unusedDeviceName.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { CeremonyChange } from '../model/change.ts';
import type { Oneself } from '../model/credentials.ts';
import type { Question } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Left, Step, StepContext } from '../model/step.ts';
import { enrolment } from '../steps/mfaChanges.ts';

/** The page of the console where everybody looks after their own MFA. */
const consolePage = 'https://console.aws.amazon.com/iam/home#/security_credentials';

/** Who one is here, and one's own phone as MFA. */
export const ownPhone: Step = {
  id: 'enroll',
  title: say('enroll.title'),
  why: say('enroll.why'),
  checks: [],
  questions: (context) => {
    const own = known(context.snapshot.oneself);
    return own ? [whoYouAre(context, own), ...(mayEnrol(context, own) ? [phone(own)] : [])] : [];
  },
  changes: (context) => {
    const own = known(context.snapshot.oneself);
    const now = textAnswer(context.answers, 'enroll.phone') === 'now';
    return own && now && mayEnrol(context, own) ? [enrolsOneself(own)] : [];
  },
  plan: ({ snapshot }) => ({ title: say('mfa.plan', { user: known(snapshot.oneself)?.name ?? '' }), cautions: [] }),
  left: (context) => {
    const own = known(context.snapshot.oneself);
    return own ? leftFor(context, own) : [];
  },
};

const hasApp = ({ devices }: Oneself): boolean => devices.some(({ kind }) => kind === 'virtual');

/** Once there is any MFA, AWS takes a further device only from a session that carries it. */
const mayEnrol = ({ snapshot }: StepContext, own: Oneself): boolean =>
  !hasApp(own) && (own.devices.length === 0 || !lacksMfa(snapshot));

const whoYouAre = ({ snapshot }: StepContext, own: Oneself): Question => ({
  id: 'enroll.you',
  kind: 'notice',
  shows: 'plain',
  title: say('enroll.you.title', { user: own.name }),
  why: say('enroll.you.why', {
    account: snapshot.connection.identity.account,
    mfa: mfaOf(own),
    session: lacksMfa(snapshot) ? say('enroll.session.without') : say('enroll.session.unknown'),
  }),
});

function mfaOf(own: Oneself) {
  if (own.devices.length === 0) return say('enroll.mfa.none');
  if (!hasApp(own)) return say('enroll.mfa.passkey');
  const apps = own.devices.filter(({ kind }) => kind === 'virtual').map(({ serial }) => deviceName(serial));
  return say('enroll.mfa.app', { names: apps.join(', ') });
}

const phone = (own: Oneself): Question => ({
  id: 'enroll.phone',
  kind: 'choice',
  title: own.devices.length === 0 ? say('enroll.phone.title') : say('enroll.phone.beside'),
  why: own.devices.length === 0 ? say('enroll.phone.why') : say('enroll.phone.beside.why'),
  options: [
    { value: 'now', label: say('mfa.phone.now'), hint: say('mfa.phone.now.hint') },
    {
      value: 'later',
      label: say('mfa.phone.later'),
      hint: own.devices.length === 0 ? say('enroll.phone.later.hint') : say('enroll.phone.beside.later.hint'),
    },
  ],
  suggestion: 'now',
});

/** Nobody but an administrator clears a device that somebody left half-made, so its name is passed by. */
function enrolsOneself(own: Oneself): CeremonyChange {
  const name = unusedDeviceName(own.name, own.virtualSerials);
  return { ...enrolment('enroll', { user: own.name, name, fixes: [] }), byOneself: true, touches: ['oneself'] };
}

function leftFor(context: StepContext, own: Oneself): readonly Left[] {
  if (hasApp(own)) return [];
  const byPasskey = own.devices.length > 0;
  const instructions = mayEnrol(context, own)
    ? [say('enroll.left.how')]
    : [say('enroll.left.console', { url: consolePage })];
  return [
    {
      id: 'enroll.phone',
      step: 'enroll',
      summary: byPasskey ? say('enroll.left.passkey') : say('enroll.left'),
      instructions,
    },
  ];
}
