import type { CannotConnect, ConnectProblem } from '../errors.ts';
import { say } from '../messages/say.ts';
import type { Words } from '../model/words.ts';
import type { WordedError } from './wordedError.ts';

type Facts = CannotConnect['facts'];

/** Why there is no connection, and the ways to one. `facts` are those of aws/connect.ts and journal/runLock.ts, and `own` of app/. */
export const wordConnectProblem = ({ problem, facts }: CannotConnect): WordedError => problems[problem](facts);

/** The three starts that never need an access key of root's. */
const starts: readonly Words[] = [say('error.start.cloudshell'), say('error.start.login'), say('error.start.practice')];

/** A team member, told by the profile that would be theirs, is never sent to root. */
const startsFor = (own: string): readonly Words[] =>
  own ? [say('enroll.start.login', { profile: own }), say('enroll.start.practice')] : starts;

const loginFor = (own: string): Words => (own ? say('enroll.start.login', { profile: own }) : say('error.start.login'));

const problems: Readonly<Record<ConnectProblem, (facts: Facts) => WordedError>> = {
  'no-credentials': ({ own = '' }) => ({
    what: own ? say('enroll.no-credentials') : say('error.no-credentials'),
    ways: startsFor(own),
  }),
  expired: ({ profile = '', command = '' }) => ({
    what: say('error.expired', { profile }),
    ways: [command ? say('error.sign-in-again', { command }) : say('error.expired.again'), say('error.expired.shell')],
  }),
  'invalid-key': ({ profile = '', own = '' }) => ({
    what: say('error.invalid-key', { profile }),
    ways: [say('error.invalid-key.check'), say('error.invalid-key.environment'), loginFor(own)],
  }),
  'wrong-clock': ({ minutes = '', direction = '' }) => ({
    what: say('error.wrong-clock', { minutes, direction }),
    ways: [say('error.wrong-clock.set')],
  }),
  'no-network': ({ endpoint = '', code = '' }) => ({
    what: say('error.no-network', { endpoint, code }),
    ways: [
      say('error.no-network.check'),
      ...(endpoint ? [say('error.no-network.endpoint', { endpoint })] : []),
      say('error.start.practice'),
    ],
  }),
  'unknown-profile': ({ profile = '' }) => ({
    what: say('error.unknown-profile', { profile }),
    ways: [say('error.unknown-profile.list'), say('error.unknown-profile.make', { profile })],
  }),
  'login-needed': ({ profile = '', own = '', command = `aws login --profile ${own || 'offroot-root'}` }) => ({
    what: say('error.login-needed', { profile }),
    ways: [say('error.sign-in-again', { command })],
  }),
  partition: ({ partition = '', account = '' }) => ({
    what: say('error.partition', { partition, account }),
    ways: [say('error.partition.way'), say('error.start.practice')],
  }),
  'wrong-account': ({ account = '', expected = '' }) => ({
    what: say('error.wrong-account', { account, expected }),
    ways: [say('error.wrong-account.way')],
  }),
  busy: ({ pid = '?', host = '', file = '' }) => ({
    what: say('error.busy', { pid, host }),
    ways: [say('error.busy.wait'), say('error.busy.clear', { file })],
  }),
  other: ({ code = '', reason = '', own = '' }) => ({
    what: say('error.other', { code, reason }),
    ways: [say('error.other.way'), loginFor(own)],
  }),
};
