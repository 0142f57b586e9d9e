import { cardTitle } from '../../../screens/parts/cardWords.ts';
import { outcomeTitle } from '../../../screens/parts/outcomeTitle.ts';
import { shortResource } from '../../../screens/parts/resource.ts';
import { say } from '../../../src/messages/say.ts';
import { type Answers, choicesAnswer, peopleAnswer, textAnswer } from '../../../src/model/answers.ts';
import type { Audit, Review, Task } from '../../../src/model/audit.ts';
import { holdsSecret } from '../../../src/model/card.ts';
import type { ChoiceQuestion, ChoicesQuestion, PeopleQuestion, Question } from '../../../src/model/question.ts';
import { scanAddress } from '../../support/authenticator.ts';
import { readQr } from '../../support/readQr.ts';
import { type Actor, placeOf } from './actor.ts';
import { workConsole } from './inkConsole.ts';
import { type InkScreen, signs } from './inkScreen.ts';

/** Somebody in front of Ink's screens: sees a title, then presses keys. They are the same in every language. */
export function inkActor(screen: InkScreen): Actor {
  const { sees, press, type } = screen;
  const review = reviewer(screen);
  return {
    review,
    wait: (manual) => workConsole(screen, manual),
    ask: async (question, answers) => {
      await sees(question.title);
      await answer(screen, question, answers);
    },
    approve: async ({ title, typed }) => {
      await sees(title);
      press('a');
      if (typed === null) return;
      await sees(say('screen.plan.typed', { typed }));
      type(typed);
      press('enter');
    },
    enrol: async () => {
      await sees(say('screen.mfa.second'));
      press('f');
      const phone = scanAddress(readQr(screen.terminal));
      type(phone.code() + phone.code(1));
      await sees(say('screen.mfa.right'));
      press('enter');
    },
    handOver: async (card) => {
      await sees(cardTitle(card));
      if (holdsSecret(card)) {
        press('r');
        await sees(say('screen.card.revealed'));
      }
      press('enter');
    },
    show: async (outcome) => {
      await sees(outcomeTitle(outcome));
      press('enter');
    },
  };
}

async function answer(screen: InkScreen, question: Question, answers: Answers): Promise<void> {
  const { press, writes } = screen;
  const given = textAnswer(answers, question.id) ?? '';
  switch (question.kind) {
    case 'notice':
      return press('enter');
    case 'confirm':
      return press(answers.get(question.id) === true ? 'y' : 'n');
    case 'text':
      press('ctrl-u');
      if (given !== '') await writes(given);
      return press('enter');
    case 'choice':
      return choose(screen, question, given);
    case 'choices':
      return tick(screen, question, choicesAnswer(answers, question.id));
    case 'people':
      return fillIn(screen, question, answers);
    case 'secret':
      throw new Error(`no file answers this: ${question.id}`);
  }
}

/** From the option that is suggested, or the first one, down to the one that is wanted. */
async function choose(
  { press, pointsAt }: InkScreen,
  { options, suggestion }: ChoiceQuestion,
  wanted: string,
): Promise<void> {
  const from = Math.max(
    0,
    options.findIndex(({ value }) => value === suggestion),
  );
  const to = options.findIndex(({ value }) => value === wanted);
  press(...downs(to - from, options.length));
  const option = options[to];
  if (option) await pointsAt(option.label);
  press('enter');
}

/** Goes round all options, and changes the ticks that are to be changed. */
async function tick(
  { press, pointsAt }: InkScreen,
  { options, suggestion }: ChoicesQuestion,
  wanted: readonly string[],
): Promise<void> {
  for (const { value, label } of options) {
    await pointsAt(label);
    if (wanted.includes(value) !== suggestion.includes(value)) press('space');
    press('down');
  }
  press('enter');
}

/** Row by row: the name, then with Tab the groups that are not those a row begins with. */
async function fillIn(
  { press, writes }: InkScreen,
  { id, groups, usualGroup }: PeopleQuestion,
  answers: Answers,
): Promise<void> {
  for (const person of peopleAnswer(answers, id)) {
    await writes(person.name);
    press('tab');
    for (const group of groups) {
      if (person.groups.includes(group) !== (group === usualGroup)) press('space');
      press('right');
    }
    press('enter');
  }
  press('enter');
}

const downs = (by: number, count: number): readonly string[] =>
  Array.from({ length: (by + count) % count }, () => 'down');

/** Goes from the overview to what a review is about. Where a review was begun in a list, the next audit opens there. */
function reviewer({ sees, press, goesDownTo, pointerShows }: InkScreen): Actor['review'] {
  let opened: string | null = null;
  const toOverview = async ({ alias, connection, tasks }: Audit) => {
    const list = tasks.find(({ id }) => id === opened);
    if (list) {
      await sees(...listWords(list));
      press('esc');
    }
    await sees(say('screen.audit.title', { account: alias ?? connection.identity.account }));
  };
  return async (audit, review) => {
    await toOverview(audit);
    const place = placeOf(audit, review);
    const task = audit.tasks[place.task];
    if (!task) return press(overviewKeys[review.kind]);
    await goesDownTo(task.title);
    press('enter');
    opened = task.id;
    await sees(...listWords(task));
    const finding = task.findings[place.finding];
    if (finding) await goesDownTo(shortResource(finding.resource));
    if (review.kind === 'accept') {
      press('enter');
      await sees(say('screen.audit.matters'));
      return press('x');
    }
    if (finding) {
      press('space');
      await pointerShows((line) => line.includes(signs.ticked));
    }
    press('f');
  };
}

const listWords = ({ title, how }: Task) => [title, say(`screen.audit.why.${how}`)];

const overviewKeys: Readonly<Record<Review['kind'], string>> = {
  ...{ leave: 'q', again: 'r', save: 'e' },
  ...{ fix: 'f', accept: 'x' },
};
