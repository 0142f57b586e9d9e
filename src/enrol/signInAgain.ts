import { hasSignedInWithMfa, notedFrom, ownProfile } from '../facts/oneself.ts';
import { signInUrl } from '../facts/signInUrl.ts';
import { deviceName } from '../facts/unusedDeviceName.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { ManualChange } from '../model/change.ts';
import type { Oneself } from '../model/credentials.ts';
import { known } from '../model/reading.ts';
import type { Step, StepContext } from '../model/step.ts';
import type { WatchLine } from '../model/watchLine.ts';
import type { Words } from '../model/words.ts';

/** The new phone, used once for real. */
export const signInAgain: Step = {
  id: 'sign-in',
  title: say('enroll.sign-in.title'),
  why: say('enroll.sign-in.why'),
  checks: [],
  questions: (context) =>
    unproven(context)
      ? [
          {
            id: 'sign-in.now',
            kind: 'choice',
            title: byPasskey(context) ? say('enroll.sign-in.now.passkey') : say('enroll.sign-in.now.title'),
            why: say('enroll.sign-in.now.why'),
            options: [
              { value: 'now', label: say('prove.sign-in.now'), hint: say('prove.sign-in.now.hint') },
              { value: 'later', label: say('prove.sign-in.later'), hint: say('enroll.sign-in.later.hint') },
            ],
            suggestion: 'now',
          },
        ]
      : [],
  changes: (context) => {
    const own = unproven(context);
    return own && textAnswer(context.answers, 'sign-in.now') === 'now' ? [signIn(context, own)] : [];
  },
  watch: ({ snapshot }) => {
    const own = known(snapshot.oneself);
    return own ? watched(own) : [];
  },
  left: (context) => {
    const own = unproven(context);
    if (!own) return [];
    const summary = say('enroll.sign-in.left');
    return [{ id: 'sign-in.now', step: 'sign-in', summary, instructions: instructions(context, own) }];
  },
};

/** Oneself, with a device that nobody has seen used yet; in a rehearsal also where it is only planned. */
function unproven({ snapshot, answers, memory }: StepContext): Oneself | null {
  const own = known(snapshot.oneself);
  if (!own || hasSignedInWithMfa(own)) return null;
  const planned = memory.rehearsal && textAnswer(answers, 'enroll.phone') === 'now';
  return own.devices.length > 0 || planned ? own : null;
}

/** No app there or planned: there is nothing on a phone to type. */
const byPasskey = ({ snapshot, answers }: StepContext): boolean =>
  textAnswer(answers, 'enroll.phone') !== 'now' && !(known(snapshot.oneself)?.devices ?? []).some(isApp);

const isApp = ({ kind }: Oneself['devices'][number]): boolean => kind === 'virtual';

const address = ({ snapshot }: StepContext): string => signInUrl(snapshot.connection, known(snapshot.alias) ?? null);

function instructions(context: StepContext, own: Oneself): readonly Words[] {
  const { snapshot, memory, now } = context;
  const { connection, passwordPolicy } = snapshot;
  const from = notedFrom(own, now);
  const expires = (known(passwordPolicy)?.maxAgeDays ?? 0) > 0;
  const app = own.devices.find(isApp);
  return [
    say('prove.open', { url: address(context) }),
    say(byPasskey(context) ? 'enroll.sign-in.passkey' : 'enroll.sign-in.enter', { user: own.name }),
    ...(memory.awsLogin && !connection.practice ? [say('enroll.sign-in.cli', { profile: ownProfile(own.name) })] : []),
    ...(expires ? [say('enroll.sign-in.expired', { user: own.name })] : []),
    ...(from ? [say('enroll.sign-in.noted-from', { time: from })] : []),
    ...(connection.keyKind === 'long-term' && app ? [say('enroll.sign-in.keys', { serial: app.serial })] : []),
  ];
}

const signIn = (context: StepContext, own: Oneself): ManualChange => ({
  id: 'sign-in.now',
  step: 'sign-in',
  kind: 'manual',
  title: say('prove.wait', { user: own.name }),
  instructions: instructions(context, own),
  link: address(context),
  summary: say('prove.wait', { user: own.name }),
  line: { noun: say('noun.user'), name: own.name, detail: null },
  effect: 'change',
  fixes: [],
  touches: ['oneself'],
  shownBy: [],
  practice: { kind: 'sign-in', user: own.name },
});

const watched = (own: Oneself): readonly WatchLine[] => [
  {
    state: own.devices.length > 0 ? 'met' : 'unmet',
    title: say('proof.mfa.title', { user: own.name }),
    detail: say('enroll.watch.devices', { names: own.devices.map(({ serial }) => deviceName(serial)).join(', ') }),
  },
  {
    state: hasSignedInWithMfa(own) ? 'met' : 'waiting',
    title: say('enroll.watch.signed-in'),
    detail: hasSignedInWithMfa(own) ? say('enroll.watch.seen') : say('enroll.watch.not-yet'),
  },
];
