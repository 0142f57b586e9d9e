import { isDeepStrictEqual } from 'node:util';
import { OffrootError } from '../../src/errors.ts';
import { type Attempt, attemptFirstDay, mostCalls } from './attempt.ts';
import { essence } from './essence.ts';
import { isRootLocked } from './lockOuts.ts';
import { hasRootKey, randomTrouble, type Trouble, troubledAttempts } from './randomTrouble.ts';
import { signInLater } from './signInLater.ts';
import { beginStory, endStories, type Story } from './story.ts';

/** What became of one account. */
export interface SoakRun {
  readonly seed: number;
  /** how each attempt ended, in a word */
  readonly ends: readonly string[];
  readonly calls: number;
  /** what must not be */
  readonly wrong: readonly string[];
}

/** Attempts without trouble that may be needed: the first finds what the last trouble left, the second what AWS showed late. */
const goodDays = 2;

/** Sets up one account in random trouble, again and again until it is done, and looks for what must not be. */
export async function soakRun(seed: number, wanted: ReturnType<typeof essence>): Promise<SoakRun> {
  let story = beginStory();
  if (hasRootKey(seed)) story.open().desk.console.addRootAccessKey();
  const stories = new Set([story]);
  const wrong: string[] = [];
  const ends: string[] = [];
  const sent: string[] = [];
  const unread = new Set<string>();
  let calls = 0;
  const troubled = troubledAttempts(seed);
  for (let attempt = 1; attempt <= troubled + goodDays; attempt += 1) {
    const trouble = attempt <= troubled ? randomTrouble(seed, attempt) : noTrouble;
    const result = await attemptFirstDay(story, trouble);
    story = result.story;
    stories.add(story);
    calls += result.calls;
    sent.push(...result.sent);
    ends.push(endOf(result));
    for (const part of [...unreadIn(result), ...deniedIn(trouble)]) unread.add(part);
    wrong.push(...problemsOf(result).map((problem) => `attempt ${attempt}: ${problem}`));
    if (attempt > troubled && isDone(result)) break;
    // AWS records a sign-in at most once in five minutes, and a journal written on a wrong clock may be ahead of it by twenty.
    story.clock.advance(30 * 60_000);
  }
  wrong.push(...lastLook(story, wanted, unread), ...leaks(story, sent));
  endStories(...stories);
  return { seed, ends, calls, wrong };
}

const noTrouble: Trouble = { faults: {}, killedAt: null, cancelledAt: null };

const isDone = ({ ended }: Attempt): boolean =>
  typeof ended === 'object' && 'outcome' in ended && ended.outcome.rootLocked;

function endOf({ ended }: Attempt): string {
  if (typeof ended === 'string') return ended;
  if ('outcome' in ended) return ended.outcome.rootLocked ? 'locked' : 'not locked yet';
  const { error } = ended;
  if (!(error instanceof OffrootError)) return `bug: ${error}`;
  return error.cause instanceof Error ? `${error.name} for ${error.cause.name}` : error.name;
}

/** What may be missing: a run that got to its end said that it could not read it. */
const unreadIn = ({ ended }: Attempt): readonly string[] =>
  typeof ended === 'object' && 'outcome' in ended
    ? ended.outcome.left.flatMap(({ id }) =>
        id === 'alias.unread' ? ['alias'] : id === 'passwords.unread' ? ['passwordPolicy'] : [],
      )
    : [];

/** The same, where the run did not get to its end to say so. */
const deniedIn = ({ faults }: Trouble): readonly string[] =>
  (faults.deny ?? []).flatMap((action) =>
    action === 'ListAccountAliases' ? ['alias'] : action === 'GetAccountPasswordPolicy' ? ['passwordPolicy'] : [],
  );

function problemsOf({ ended, lockOuts, story }: Attempt): readonly string[] {
  const problems = [...lockOuts];
  if (ended === 'without end') problems.push(`makes more than ${mostCalls} calls`);
  if (typeof ended !== 'object') return problems;
  if ('error' in ended && !(ended.error instanceof OffrootError)) problems.push(`a bug: ${stackOf(ended.error)}`);
  if ('outcome' in ended && ended.outcome.rootLocked && !isRootLocked(story)) problems.push('says that root is locked');
  return problems;
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** The account when all is over. What a run that locked root could not read, and said so, is offered again only on wish. */
function lastLook(story: Story, wanted: ReturnType<typeof essence>, unread: ReadonlySet<string>): readonly string[] {
  const came = essence(story.open().state());
  const answer = signInLater(story, 'alice');
  return [
    ...differences(came, wanted, unread),
    ...(answer.state === 'signed-in' && answer.mfa ? [] : [`alice does not get in: ${JSON.stringify(answer)}`]),
  ];
}

/** The parts that are not what they should be, as they are. */
const differences = (
  came: ReturnType<typeof essence>,
  wanted: ReturnType<typeof essence>,
  unread: ReadonlySet<string>,
): readonly string[] =>
  Object.entries(came).flatMap(([part, value]) =>
    isDeepStrictEqual(value, Object.entries(wanted).find(([name]) => name === part)?.[1]) ||
    (value === null && unread.has(part))
      ? []
      : [`other ${part}: ${JSON.stringify(value)}`],
  );

/** Secrets in what was printed, journalled or saved: passwords, codes, seeds, keys. */
function leaks({ journal, printed, files, open }: Story, sent: readonly string[]): readonly string[] {
  const { devices, sessions, passwords } = open().state();
  const secrets = [
    ...sent,
    ...passwords.map(({ password }) => password),
    ...devices.map(({ seed }) => seed),
    ...sessions.flatMap(({ secret, token }) => [secret, token]),
  ];
  const text = [JSON.stringify(journal), ...printed, ...files.values()].join('\n');
  return secrets
    .filter((secret) => isIn(text, secret))
    .map((secret) => `a secret of ${secret.length} characters is out`);
}

// Six digits may be part of a longer number by chance.
const isIn = (text: string, secret: string): boolean =>
  /^\d{6}$/.test(secret) ? new RegExp(`(?<![\\w-])${secret}(?![\\w-])`).test(text) : text.includes(secret);
