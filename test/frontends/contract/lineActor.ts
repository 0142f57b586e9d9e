import { cardTitle } from '../../../screens/parts/cardWords.ts';
import { outcomeTitle } from '../../../screens/parts/outcomeTitle.ts';
import { say } from '../../../src/messages/say.ts';
import type { Translate } from '../../../src/messages/translate.ts';
import { type Answers, choicesAnswer, peopleAnswer, textAnswer } from '../../../src/model/answers.ts';
import type { Review } from '../../../src/model/audit.ts';
import { holdsSecret } from '../../../src/model/card.ts';
import type { Question } from '../../../src/model/question.ts';
import type { Words } from '../../../src/model/words.ts';
import type { Frames } from '../../support/frames.ts';
import { until } from '../../support/until.ts';
import { type Actor, placeOf } from './actor.ts';

/** Somebody in front of line mode: hears a title, then types lines. Numbers and letters are the same in every language. */
export function lineActor({ type, everything }: Frames, translate: Translate): Actor {
  let heard = 0;
  const hears = async (words: Words) => {
    const wanted = spoken(translate(words));
    const rest = () => spoken(everything().slice(heard));
    await until(() => rest().includes(wanted), `${wanted}\n${everything().slice(-2000)}`);
    heard = everything().length;
  };
  const says = (...lines: readonly string[]) => {
    for (const line of lines) type(`${line}\r`);
  };
  return {
    ask: async (question, answers) => {
      await hears(question.title);
      says(...linesFor(question, answers));
    },
    approve: async ({ title, typed }) => {
      await hears(title);
      says(typed ?? 'a');
    },
    enrol: async ({ user }) => {
      await hears(say('screen.mfa.title', { user }));
      says('f');
      const codes = () =>
        everything()
          .slice(heard)
          .match(/(?<!\d)\d{6}(?!\d)/g) ?? [];
      await until(() => codes().length >= 2, 'the codes of the practice phone');
      says(...codes().slice(0, 2));
      await hears(say('screen.mfa.right'));
    },
    wait: async ({ title }) => {
      await hears(title);
      says('1');
    },
    handOver: async (card) => {
      await hears(cardTitle(card));
      says(...(holdsSecret(card) ? ['r', ''] : ['']));
    },
    review: async (audit, review) => {
      const { alias, connection } = audit;
      await hears(say('screen.audit.title', { account: alias ?? connection.identity.account }));
      const { task, finding } = placeOf(audit, review);
      says(...[task, finding].filter((index) => index >= 0).map(numbered), reviewWords[review.kind]);
    },
    show: async (outcome) => {
      await hears(outcomeTitle(outcome));
      says('');
    },
  };
}

const reviewWords: Readonly<Record<Review['kind'], string>> = {
  ...{ leave: 'leave', again: 'again', save: 'save' },
  ...{ fix: 'f', accept: 'x' },
};

const numbered = (index: number): string => String(index + 1);

/** The lines that give an answer, each as somebody types it. */
function linesFor(question: Question, answers: Answers): readonly string[] {
  const { id } = question;
  switch (question.kind) {
    case 'notice':
      return [''];
    case 'text':
      return [textAnswer(answers, id) || '-'];
    case 'confirm':
      return [answers.get(id) === true ? 'y' : 'n'];
    case 'choice':
      return [numbered(question.options.findIndex(({ value }) => value === answers.get(id)))];
    case 'choices': {
      const wanted = choicesAnswer(answers, id);
      const numbers = question.options.flatMap(({ value }, index) => (wanted.includes(value) ? [numbered(index)] : []));
      return [numbers.join(', ') || 'none'];
    }
    case 'people': {
      const rows = peopleAnswer(answers, id).map(({ name, groups }) => `${name}, ${groups.join('; ')}`);
      return [...(question.suggestion.length > 0 ? ['clear'] : []), ...rows, ''];
    }
    case 'secret':
      throw new Error(`no file answers this: ${id}`);
  }
}

/** As it was said, without the breaks of lines and without typographic signs, which line mode has none of. */
const spoken = (text: string): string =>
  text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/…/g, '...').replace(/[–—]/g, '-').replace(/\s+/g, '');
