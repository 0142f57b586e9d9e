import { exactTime } from '../../../screens/parts/exactTime.ts';
import { sayAge } from '../../../screens/parts/sayAge.ts';
import { say } from '../../messages/say.ts';
import type { Card } from '../../model/card.ts';
import type { ManualChange } from '../../model/change.ts';
import type { Words } from '../../model/words.ts';
import { practiceHands } from '../headlessPractice.ts';
import { askUntil, help } from './askUntil.ts';
import { tellCard, tellSecret } from './cardLine.ts';
import { copyText } from './copyText.ts';
import type { LineStage } from './lineStage.ts';
import { proofTeller } from './proofTeller.ts';

/** What a person does in the browser; then a line whenever a proof changes, until all are there or it is put off. */
export async function waitLine(
  stage: LineStage,
  manual: ManualChange,
  signal: AbortSignal,
): Promise<'done' | 'later' | 'back'> {
  if (signal.aborted) return 'done';
  const since = stage.clock.now();
  stage.begin();
  tellManual(stage, manual);
  stage.now.watch = proofTeller(stage, since);
  stage.now.signIn = manual.practice.kind === 'sign-in' ? manual.practice.user : null;
  const ending = new AbortController();
  const done = new Promise<'done'>((resolve) => {
    signal.addEventListener('abort', () => resolve('done'), { once: true, signal: ending.signal });
  });
  try {
    return await Promise.race([done, readCommands(stage, manual, since, signal)]);
  } finally {
    ending.abort();
    stage.now.watch = null;
    stage.now.signIn = null;
    stage.begin();
  }
}

function tellManual(stage: LineStage, manual: ManualChange): void {
  const { gap, tell, spell, list, desk } = stage;
  const { title, instructions, link } = manual;
  gap();
  tell(title);
  for (const words of instructions) tell(words, '  ');
  if (link && !instructions.some((words) => spell(words).includes(link))) tell(say('line.wait.link', { link }), '  ');
  if (desk) {
    tell(say('line.wait.console'));
    list([consoleWords(manual)]);
  }
  tell(say('line.wait.since'));
  for (const words of keysOf(stage, manual)) tell(words);
}

/** What can be typed while it is waited. */
const keysOf = (stage: LineStage, manual: ManualChange): readonly Words[] => [
  ...(cardFor(stage, manual) ? [say('line.wait.helpCard')] : []),
  say('line.wait.help', { link: manual.link === null ? '' : 'c' }),
];

/** The card of whoever has to sign in, while its password is known. */
function cardFor({ now }: LineStage, { practice }: ManualChange): Card | null {
  const card = practice.kind === 'sign-in' ? now.cards.get(practice.user) : undefined;
  return card?.password ? card : null;
}

function consoleWords({ practice }: ManualChange): Words {
  if (practice.kind === 'sign-in') return say('line.wait.signIn', { user: practice.user });
  if (practice.kind === 'mail') return say('line.wait.mail', { address: practice.addresses.join(', ') });
  return say(practice.kind === 'root-mfa' ? 'line.wait.rootMfa' : 'line.wait.programs');
}

function readCommands(
  stage: LineStage,
  manual: ManualChange,
  since: Date,
  signal: AbortSignal,
): Promise<'later' | 'back'> {
  return askUntil(
    stage,
    () => say('line.prompt.wait'),
    async (line): Promise<'later' | 'back' | undefined> => {
      const typed = line.trim().toLowerCase();
      const card = cardFor(stage, manual);
      if (typed === 'l') return 'later';
      if (typed === 'b') return 'back';
      if (typed === '1' && stage.desk) return workConsole(stage, manual, signal);
      if (typed === '?' || typed === '') help(stage, ...manual.instructions, ...keysOf(stage, manual));
      else if (typed === 'c' && manual.link !== null) copyText(stage, manual.link, say('screen.wait.copied'));
      else if (typed === 'i') tellSince(stage, since);
      else if (typed === 'k' && card) tellCard(stage, card);
      else if (typed === 'r' && card) tellSecret(stage, card);
      else stage.sorry(typed);
      return undefined;
    },
  );
}

const tellSince = ({ tell, clock }: LineStage, since: Date): void =>
  tell(say('screen.wait.since', { time: exactTime(since), age: sayAge(since, clock.now()) }));

/** Does in the practice console what is waited for; a password nobody was handed is asked for. */
async function workConsole(stage: LineStage, manual: ManualChange, signal: AbortSignal): Promise<undefined> {
  const { desk, read, tell, clock } = stage;
  if (!desk) return;
  const { practice } = manual;
  if (practice.kind === 'sign-in' && desk.person.passwordOf(practice.user) === null) {
    const { user } = practice;
    desk.person.remember(user, await read(say('line.wait.password', { user }), 'hidden'));
  }
  const refused = await practiceHands(desk, clock).doByHand(manual, AbortSignal.any([signal, stage.signal]));
  if (signal.aborted) return;
  tell(refused ?? say('line.wait.did'), refused ? '! ' : '');
}
