import { say } from '../../messages/say.ts';
import type { Card } from '../../model/card.ts';
import type { ManualChange } from '../../model/change.ts';
import type { Progress } from '../../model/frontend.ts';
import type { Words } from '../../model/words.ts';
import { practiceHands } from '../headlessPractice.ts';
import { askUntil, help } from './askUntil.ts';
import { tellSecret } from './cardLine.ts';
import type { LineStage } from './lineStage.ts';

type Watching = Extract<Progress, { kind: 'watching' }>;

/** how long nothing may happen before it is said that offroot still waits */
const quietMs = 30_000;

/** What a person does in the browser; then a line whenever a proof changes, until all are there or it is put off. */
export async function waitLine(
  stage: LineStage,
  manual: ManualChange,
  signal: AbortSignal,
): Promise<'done' | 'later' | 'back'> {
  if (signal.aborted) return 'done';
  stage.begin();
  tellManual(stage, manual);
  stage.now.watch = teller(stage);
  const ending = new AbortController();
  const done = new Promise<'done'>((resolve) => {
    signal.addEventListener('abort', () => resolve('done'), { once: true, signal: ending.signal });
  });
  try {
    return await Promise.race([done, readCommands(stage, manual, signal)]);
  } finally {
    ending.abort();
    stage.now.watch = null;
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
  if (cardFor(stage, manual)) tell(say('line.wait.helpCard'));
  tell(say('line.wait.help'));
}

/** The card of whoever has to sign in, while its password is known. */
function cardFor({ now }: LineStage, { practice }: ManualChange): Card | null {
  const card = practice.kind === 'sign-in' ? now.cards.get(practice.user) : undefined;
  return card?.password ? card : null;
}

function consoleWords({ practice }: ManualChange): Words {
  if (practice.kind === 'sign-in') return say('line.wait.signIn', { user: practice.user });
  return say(practice.kind === 'root-mfa' ? 'line.wait.rootMfa' : 'line.wait.programs');
}

function readCommands(stage: LineStage, manual: ManualChange, signal: AbortSignal): Promise<'later' | 'back'> {
  return askUntil(
    stage,
    () => say('line.prompt.wait'),
    async (line): Promise<'later' | 'back' | undefined> => {
      const typed = line.trim().toLowerCase();
      if (typed === 'l') return 'later';
      if (typed === 'b') return 'back';
      const card = cardFor(stage, manual);
      if (typed === 'r' && card) return tellSecret(stage, card);
      if (typed === '1' && stage.desk) return workConsole(stage, manual, signal);
      if (typed === '?' || typed === '') return help(stage, ...manual.instructions, say('line.wait.help'));
      stage.sorry(typed);
      return undefined;
    },
  );
}

/** Does in the practice console what is waited for; a password nobody was handed is asked for. */
async function workConsole(stage: LineStage, manual: ManualChange, signal: AbortSignal): Promise<undefined> {
  const { desk, terminal, spell, tell, clock } = stage;
  if (!desk) return;
  const { practice } = manual;
  if (practice.kind === 'sign-in' && desk.person.passwordOf(practice.user) === null) {
    const { user } = practice;
    desk.person.remember(user, await terminal.readHidden(spell(say('line.wait.password', { user }))));
  }
  const refused = await practiceHands(desk, clock).doByHand(manual, AbortSignal.any([signal, stage.signal]));
  if (signal.aborted) return;
  tell(refused ?? say('line.wait.did'), refused ? '! ' : '');
}

const stateSigns = { met: 'ok ', unmet: 'x ', waiting: '- ', unknown: '? ' } as const;

/** Tells a proof when it is new or has changed, and now and then that nothing has. */
function teller({ tell, clock, spell }: LineStage): (event: Watching) => void {
  const told = new Map<string, string>();
  let last = clock.now().getTime();
  let noted = '';
  return ({ lines, note }) => {
    const time = clock.now().getTime();
    const fresh = lines.filter((line) => told.get(spell(line.title)) !== line.state);
    for (const { state, title, detail } of fresh) {
      told.set(spell(title), state);
      tell(say(`line.wait.${state}`, { title, detail }), stateSigns[state]);
    }
    const news = note === null ? '' : spell(note);
    if (note !== null && news !== noted) tell(note);
    else if (fresh.length === 0 && time - last >= quietMs) tell(say('line.wait.still'));
    else if (fresh.length === 0) return;
    noted = news;
    last = time;
  };
}
