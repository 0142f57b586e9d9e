import { BadInput } from '../../src/errors.ts';
import { readAnswers } from '../../src/frontends/answersFile.ts';
import { createHeadlessFrontend } from '../../src/frontends/headless.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import { formatCards } from '../../src/report/formatCard.ts';
import { fakeClock, practice as openPractice } from '../support/practice.ts';

/** Words in English. */
export const translate = translator(en);

interface Given {
  readonly yes?: boolean;
  readonly practice?: boolean;
  readonly existing?: readonly string[];
  readonly write?: () => Promise<void>;
}

/** A headless front end on answers for account 111122223333, real or practice; what it prints and saves is kept. */
export function openHeadless(text: string, { yes = true, practice = false, existing = [], write }: Given = {}) {
  const lines: string[] = [];
  const files = new Map<string, string>();
  const practised = practice ? openPractice() : null;
  const desk = practised?.account.desk ?? null;
  const frontend = createHeadlessFrontend({
    answers: readAnswers(`connect.account: '111122223333'\n${text}`, 'a.yaml'),
    yes,
    desk,
    clock: fakeClock(),
    translate,
    print: (line) => lines.push(line),
    saveSecretFile: write ?? (async (name, content) => files.set(name, content)),
    fileExists: async (name) => existing.includes(name),
    formatCards: (cards) => formatCards(cards, true, translate),
  });
  return { frontend, lines, files, desk, practised };
}

/** The issues of what is refused, as they are printed; none where it is not refused. */
export const refused = async (work: Promise<unknown>): Promise<readonly string[]> =>
  work.then(
    () => [],
    (error: unknown) => {
      if (!(error instanceof BadInput)) throw error;
      return error.issues.map(({ path, words }) => `${path}: ${translate(words)}`);
    },
  );
