import { BadInput, type InputIssue } from '../errors.ts';
import { say } from '../messages/say.ts';
import { type Card, cardId } from '../model/card.ts';
import type { Plan } from '../model/plan.ts';
import type { PracticeDesk } from '../model/practiceDesk.ts';
import type { Words } from '../model/words.ts';
import type { AnswersFile } from './answersFile.ts';

/** What is needed to hand cards over where nobody is looking. */
export interface CardKeeping {
  readonly file: AnswersFile;
  readonly desk: PracticeDesk | null;
  /** writes a file of mode 0600, all of it or nothing */
  readonly saveSecretFile: (path: string, text: string) => Promise<unknown>;
  readonly fileExists: (path: string) => Promise<boolean>;
  /** the cards as one document, passwords included */
  readonly formatCards: (cards: readonly Card[]) => string;
}

export interface HeadlessCards {
  /** what stands in the way of making the passwords of a plan, before its first write */
  readonly issues: (plan: Plan) => Promise<readonly InputIssue[]>;
  /** keeps a card where its owner can take it; gives the words to print. Throws BadInput where the file cannot be written. */
  readonly handOver: (card: Card) => Promise<Words>;
}

/** Cards go to the file of `cards.save`; on the practice account the person of the story also remembers each password. */
export function headlessCards({ file, desk, saveSecretFile, fileExists, formatCards }: CardKeeping): HeadlessCards {
  const cards = new Map<string, Card>();
  const given = file.answers.get('cards.save');
  const path = typeof given === 'string' ? given : null;
  const issue = (words: Words): readonly InputIssue[] => [{ path: file.where('cards.save'), words }];
  return {
    issues: async (plan) => {
      const makes = plan.changes.some((change) => change.kind === 'api' && secretActions.includes(change.action));
      // Asked for at the first plan already, so that nothing is written before it turns out to be missing.
      if (path === null) return !desk && (makes || makesSecrets(file)) ? issue(say('answers.need-cards')) : [];
      const ours = cards.size > 0;
      return makes && !ours && (await fileExists(path)) ? issue(say('answers.cards-exist', { file: path })) : [];
    },
    handOver: async (card) => {
      cards.set(cardId(card), card);
      if (desk && card.password) desk.person.remember(card.user, card.password.open());
      const isKey = card.accessKey !== undefined;
      if (path === null) return say(isKey ? 'answers.key-not-kept' : 'answers.cards-remembered', { user: card.user });
      try {
        await saveSecretFile(path, formatCards([...cards.values()]));
      } catch (error) {
        const reason = error instanceof Error && 'code' in error ? String(error.code) : '?';
        throw new BadInput(issue(say('answers.cards-failed', { file: path, reason })));
      }
      return say(isKey ? 'answers.key-saved' : 'answers.cards-saved', { user: card.user, file: path });
    },
  };
}

const secretActions: readonly string[] = ['iam:CreateLoginProfile', 'iam:UpdateLoginProfile', 'iam:CreateAccessKey'];

/** True where the file names somebody who gets a password, or a program that gets a key. */
const makesSecrets = ({ answers }: AnswersFile): boolean => {
  const some = (id: string): boolean => {
    const people = answers.get(id);
    return Array.isArray(people) && people.length > 0;
  };
  const program = [...answers].some(([id, answer]) => /^programs\..+\.instead$/.test(id) && answer === 'user');
  return program || answers.has('people.you') || some('people.team') || some('add.people');
};
