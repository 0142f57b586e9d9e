import { setTimeout as pause } from 'node:timers/promises';
import { say } from '../../src/messages/say.ts';
import type { Words } from '../../src/model/words.ts';
import { scanAddress } from './authenticator.ts';
import { readQr } from './readQr.ts';
import { flatten, signs, type Wizard } from './wizard.ts';

/** What a person says to the repairs of an audit, and what they keep of them. */
export interface Repairing {
  /**
   * Questions by their titles, with the options that are taken. Where a question is not named everything is ticked, and of
   * several the one that is suggested, or comes first, is chosen.
   */
  readonly answers: readonly (readonly [title: Words, options: readonly Words[]])[];
  /** what is written where a line of text is asked for */
  readonly texts?: readonly (readonly [title: Words, text: string])[];
  /** is shown each card once it is open */
  readonly onCard?: (lines: readonly string[]) => void;
}

/** Goes down the tasks of an audit's overview and fixes each that offroot can fix, once. Gives the titles of those it began. */
export async function fixEverything(wizard: Wizard, repairing: Repairing): Promise<readonly string[]> {
  const begun: string[] = [];
  await waitForScreen(wizard, 'overview');
  let roundFrom: string | null = null;
  for (;;) {
    const title = titleAtPointer(wizard);
    if (wizard.isShown(say('screen.audit.tip.fix')) && !begun.includes(title)) {
      begun.push(title);
      await fixTask(wizard, repairing);
      roundFrom = null;
    } else if (title === roundFrom) {
      return begun;
    } else {
      // What is half done finds a new place among the others: only a whole round shows that nothing is left to begin.
      roundFrom ??= title;
      await moves(wizard, 'down');
    }
  }
}

/** Goes down the overview to the task of that title. */
export async function goesTo(wizard: Wizard, title: Words): Promise<void> {
  await waitForScreen(wizard, 'overview');
  for (let lines = 0; titleAtPointer(wizard) !== wizard.says(title); lines += 1) {
    if (lines > 60) throw new Error(`no task: ${wizard.says(title)}\n${wizard.screen().join('\n')}`);
    await moves(wizard, 'down');
  }
}

/** Fixes the task under the pointer of the overview, all of it, and comes back to the overview. */
export async function fixTask(wizard: Wizard, repairing: Repairing): Promise<void> {
  wizard.press('enter');
  await waitForScreen(wizard, 'task');
  wizard.press('f');
  await until(wizard, (lines) => screenOf(wizard, lines) !== 'task');
  for (let screens = 0; ; screens += 1) {
    if (screens > 60) throw new Error(`no end of it:\n${wizard.screen().join('\n')}`);
    await until(wizard, (lines) => screenOf(wizard, lines) !== null);
    await settles(wizard);
    const screen = screenOf(wizard, wizard.screen());
    if (screen === 'overview') return;
    if (screen === 'task') await leaves(wizard, 'esc');
    else if (screen !== null) await hands[screen](wizard, repairing);
  }
}

/** Answers and approves whatever is asked until the program has given the terminal back. Gives its exit code. */
export async function goesThrough(wizard: Wizard, repairing: Repairing): Promise<number> {
  const isOver = () => wizard.terminal.buffer.active.type === 'normal';
  for (let screens = 0; ; screens += 1) {
    if (screens > 60) throw new Error(`no end of it:\n${wizard.screen().join('\n')}`);
    await until(wizard, (lines) => isOver() || screenOf(wizard, lines) !== null);
    await settles(wizard);
    const screen = screenOf(wizard, wizard.screen());
    if (isOver()) return wizard.exit;
    if (screen !== null && screen !== 'overview' && screen !== 'task') await hands[screen](wizard, repairing);
  }
}

type Screen = keyof typeof marks;

/** What tells the screens apart, in the order in which it is looked for. */
const marks = {
  mfa: say('screen.mfa.second'),
  typing: say('screen.plan.approve'),
  plan: say('screen.plan.asCalls'),
  card: say('screen.card.save'),
  task: say('screen.audit.why.fix'),
  overview: say('screen.audit.title', { account: '' }),
  text: say('screen.key.clear'),
  choices: say('screen.key.tick'),
  choice: say('screen.key.choose'),
} as const;

/** What is done on each screen of a repair. Each resolves once that screen has given way to another. */
const hands: Readonly<
  Record<Exclude<Screen, 'overview' | 'task'>, (wizard: Wizard, repairing: Repairing) => Promise<void>>
> = {
  choices: async (wizard, { answers }) => {
    const wanted = optionsFor(wizard, answers);
    const first = lineAtPointer(wizard.screen());
    do {
      const line = lineAtPointer(wizard.screen());
      const want = wanted === undefined || wanted.some((option) => line.endsWith(option));
      if (line.includes(signs.ticked) !== want) await moves(wizard, 'space');
    } while ((await movesOn(wizard)) && withoutTick(lineAtPointer(wizard.screen())) !== withoutTick(first));
    await leaves(wizard, 'enter');
  },
  choice: async (wizard, { answers }) => {
    const [wanted] = optionsFor(wizard, answers) ?? [];
    while (wanted !== undefined && !lineAtPointer(wizard.screen()).endsWith(wanted)) await moves(wizard, 'down');
    await leaves(wizard, 'enter');
  },
  text: async (wizard, { texts = [] }) => {
    await wizard.writes(texts.find(([title]) => wizard.isShown(title))?.[1] ?? '');
    await leaves(wizard, 'enter');
  },
  plan: (wizard) => leaves(wizard, 'a'),
  typing: async (wizard) => {
    // What is to be typed stands in the middle of the sentence, or at its end, as the language has it.
    const [before = ''] = wizard.says(say('screen.plan.typed', { typed: '@' })).split('@');
    const text = wizard.screen().join('\n');
    await wizard.writes(/^[\w+=,.@:/-]+/.exec(text.slice(text.indexOf(before) + before.length))?.[0] ?? '');
    await leaves(wizard, 'enter');
  },
  card: async (wizard, { onCard }) => {
    wizard.press('r');
    onCard?.(await wizard.sees(say('screen.card.revealed')));
    await leaves(wizard, 'enter');
  },
  mfa: async (wizard) => {
    const phone = scanAddress(readQr(wizard.terminal));
    wizard.type(phone.code() + phone.code(1));
    await wizard.sees(say('screen.mfa.right'));
    wizard.press('enter');
    await until(wizard, (lines) => screenOf(wizard, lines) !== 'mfa');
  },
};

const patience = 20_000;

const until = (wizard: Wizard, condition: (lines: readonly string[]) => boolean) => wizard.waitFor(condition, patience);

/** A frame may be half written when it is looked at: nobody decides by half a question. */
async function settles(wizard: Wizard): Promise<void> {
  for (let before = ''; before !== wizard.screen().join('\n'); ) {
    before = wizard.screen().join('\n');
    await pause(50);
  }
}

const waitForScreen = (wizard: Wizard, screen: Screen) => until(wizard, (lines) => screenOf(wizard, lines) === screen);

function screenOf({ says }: Wizard, lines: readonly string[]): Screen | null {
  const text = flatten(lines);
  const names = Object.keys(marks).filter((name): name is Screen => Object.hasOwn(marks, name));
  return names.find((name) => text.includes(flatten([says(marks[name])]))) ?? null;
}

/** Presses a key and waits for another screen, or the same one about something else. */
async function leaves(wizard: Wizard, key: string): Promise<void> {
  const before = headOf(wizard, wizard.screen());
  wizard.press(key);
  await until(wizard, (lines) => headOf(wizard, lines) !== before);
}

/** Which screen it is and what it is about; without the notes at its foot, which come and go by themselves. */
const headOf = (wizard: Wizard, lines: readonly string[]): string =>
  [screenOf(wizard, lines), ...lines.slice(1, 6)].join('\n');

/** Presses a key and waits until the line under the pointer is another one, or looks another way. */
async function moves(wizard: Wizard, key: string): Promise<void> {
  const before = lineAtPointer(wizard.screen());
  wizard.press(key);
  // Between two frames there may be no pointer at all.
  await until(wizard, (lines) => !['', before].includes(lineAtPointer(lines)));
}

/** The options that are wanted for the question on the screen; undefined where it is not named. */
function optionsFor(wizard: Wizard, answers: Repairing['answers']): readonly string[] | undefined {
  return answers.find(([title]) => wizard.isShown(title))?.[1].map(wizard.says);
}

/** The next option, round to the first one again. False where there is only one. */
async function movesOn(wizard: Wizard): Promise<boolean> {
  const boxes = wizard.screen().filter((line) => line.includes(signs.ticked) || line.includes(signs.unticked));
  if (boxes.length < 2) return false;
  await moves(wizard, 'down');
  return true;
}

const withoutTick = (line: string): string => line.replace(signs.ticked, '').replace(signs.unticked, '');

const lineAtPointer = (lines: readonly string[]): string =>
  lines.find((line) => line.includes(signs.pointer))?.trim() ?? '';

/** A task's title, without its count and its severity. */
const titleAtPointer = (wizard: Wizard): string =>
  lineAtPointer(wizard.screen())
    .replace(signs.pointer, '')
    .trim()
    .replace(/ {2}.*/, '');
