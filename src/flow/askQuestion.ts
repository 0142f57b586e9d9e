import { recall } from '../journal/recall.ts';
import { say } from '../messages/say.ts';
import type { Answer } from '../model/answers.ts';
import type { Generated, Option, Question, TextQuestion } from '../model/question.ts';
import { secret } from '../model/secret.ts';
import type { SnapshotPart } from '../model/snapshot.ts';
import { contextOf } from './contextOf.ts';
import { generateExternalId } from './generateExternalId.ts';
import { generatePassword } from './generatePassword.ts';
import { nextThing } from './nextThing.ts';
import type { RandomBytes, RunState, RunTools } from './run.ts';

/** Asks one question, or answers it where it is something to be made up; "back" takes the newest answer away, `nowhere` where there is none. */
export async function askQuestion(
  tools: RunTools,
  state: RunState,
  question: Question | Generated,
): Promise<'answered' | 'nowhere'> {
  if (question.kind === 'generated') {
    state.answers.set(question.id, madeUp(question, tools.random));
    return 'answered';
  }
  const asked = await tools.frontend.ask(question);
  if (asked === 'back') return goBack(tools, state, question);
  state.answers.set(question.id, asked.answer);
  if (question.kind === 'choice' && question.picksUser) await readUser(tools, state, String(asked.answer));
  const chosen = chosenOf(question, asked.answer);
  const parts = new Set(chosen.flatMap(({ reads = [] }) => reads));
  await readParts(
    tools,
    state,
    [...parts],
    chosen.flatMap(({ about = [] }) => about),
  );
  if (question.kind === 'text' && question.reads) await lookUp(tools, state, question, String(asked.answer));
  if (question.id === 'keep.by-hand') rememberTicks(tools, asked.answer);
  return 'answered';
}

const madeUp = (wanted: Generated, random: RandomBytes): Answer =>
  wanted.what === 'password' ? secret(generatePassword(wanted.policy, random)) : generateExternalId(random);

/** Back to the question before. An answer that made its own question needless, as having read does, is taken back on the way. */
function goBack(tools: RunTools, state: RunState, from: Question): 'answered' | 'nowhere' {
  do {
    if (!dropNewest(state)) return 'nowhere';
  } while (isAskedNext(tools, state, from));
  return 'answered';
}

function isAskedNext(tools: RunTools, state: RunState, { id }: Question): boolean {
  const next = nextThing(tools.steps, contextOf(tools, state), state.putOff);
  return next.kind === 'question' && next.question.id === id;
}

/** Whom the next questions are about is asked about one by one, whatever the account's size. */
async function readUser(tools: RunTools, state: RunState, name: string): Promise<void> {
  state.snapshot = await tools.account.read(aboutUser, state.snapshot, undefined, [name]);
}

const chosenOf = (question: Question, answer: Answer): readonly Option[] =>
  question.kind === 'choice' || question.kind === 'choices'
    ? question.options.filter(({ value }) => value === answer || (Array.isArray(answer) && answer.includes(value)))
    : [];

/** What was typed may turn out not to do only once AWS was asked about it: then it is asked for again. */
async function lookUp(
  tools: RunTools,
  state: RunState,
  { id, reads = [], about }: TextQuestion,
  value: string,
): Promise<void> {
  await readParts(tools, state, reads, about ? [about(value)] : []);
  state.answers.delete(id);
  const next = nextThing(tools.steps, contextOf(tools, state), state.putOff);
  const again = next.kind === 'question' && next.question.id === id ? next.question : null;
  if (again?.kind !== 'text' || again.validate(value) === null) state.answers.set(id, value);
}

/** Costly parts, with news on the way: CloudTrail takes two calls a second. */
async function readParts(
  tools: RunTools,
  state: RunState,
  parts: readonly SnapshotPart[],
  about: readonly string[],
): Promise<void> {
  if (parts.length === 0) return;
  if (parts.includes('rootEvents')) tools.frontend.progress({ kind: 'connecting', words: say('root-use.reading') });
  state.snapshot = await tools.account.read(
    parts,
    state.snapshot,
    (part, done, total) => tools.frontend.progress({ kind: 'reading', part, done, total }),
    about.length === 0 ? undefined : about,
  );
}

/** What AWS knows of one user. */
export const aboutUser: readonly SnapshotPart[] = ['signIns', 'mfaDevices', 'accessKeys', 'otherCredentials'];

/** Takes back the newest answer, and with it the made-up ones that only followed from others. */
export function dropNewest(state: RunState): boolean {
  const open = [...state.answers].slice(state.settled).filter(([id]) => !isMadeUp(id));
  const newest = open.at(-1);
  if (!newest) return false;
  state.answers.delete(newest[0]);
  return true;
}

/** Passwords are made up under `<step>.password.<user>`, external IDs under `<step>.made-up.<role>`: they follow from other answers. */
const isMadeUp = (id: string): boolean => /^[^.]+\.(password|made-up)\./.test(id);

/** Later runs on this machine should know what a person ticked. */
function rememberTicks(tools: RunTools, answer: Answer): void {
  if (tools.dryRun || !Array.isArray(answer)) return;
  const items = answer.filter((item) => typeof item === 'string');
  tools.journal.append({ kind: 'ticked', at: tools.clock.now().toISOString(), items });
}

/** The account was confirmed, and nothing asked since can take that back: later runs need not ask again. */
export function rememberConfirmed(tools: RunTools, state: RunState): void {
  const principal = state.snapshot.connection.identity.arn;
  if (tools.dryRun || !state.answers.has('connect.account') || recall(tools.journal.entries(), principal).confirmed)
    return;
  tools.journal.append({ kind: 'confirmed', at: tools.clock.now().toISOString(), principal });
}
