import { type Document, isMap, LineCounter, parseDocument, visit } from 'yaml';
import { BadInput, type InputIssue } from '../errors.ts';
import { say } from '../messages/say.ts';
import type { Words } from '../model/words.ts';
import { answerIds, isAnswerId, nearestAnswerId } from './answerIds.ts';
import { checkAnswer, type FileAnswer } from './answerShape.ts';

/** The answers of one file, and where each stands. */
export interface AnswersFile {
  readonly answers: ReadonlyMap<string, FileAnswer>;
  /** `examples/first-day.yaml:12 people.team`; without the line where the file has no such answer */
  readonly where: (id: string, row?: number) => string;
}

/**
 * Reads an answers file, YAML or JSON: ids of questions and what to answer. Throws BadInput with every fault at once, each
 * with its line. `path` is only for the messages.
 */
export function readAnswers(text: string, path: string, ids: readonly string[] = answerIds): AnswersFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const faults = document.errors.map(({ pos: [at], message }) => ({
    path: `${path}:${lines.linePos(at).line}`,
    words: say('answers.unreadable', { reason: message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? '' }),
  }));
  if (faults.length > 0) throw new BadInput(faults);
  if (!isMap(document.contents)) throw new BadInput([{ path, words: say('answers.not-a-map') }]);

  keepNumbersAsWritten(document);
  const where = locator(document, path, lines);
  const issues: InputIssue[] = [];
  const answers = new Map<string, FileAnswer>();
  for (const [id, value] of Object.entries(plain(document, path))) {
    const problem = idProblem(id, ids);
    if (problem) {
      issues.push({ path: where([id]), words: problem });
      continue;
    }
    const checked = checkAnswer(id, value);
    if ('answer' in checked) answers.set(id, checked.answer);
    else issues.push(...checked.issues.map((issue) => ({ path: where([id, ...issue.path]), words: issue.words })));
  }
  if (!Object.hasOwn(plain(document, path), 'connect.account'))
    issues.push({ path: `${path} connect.account`, words: say('answers.no-account') });
  if (issues.length > 0) throw new BadInput(issues);
  return { answers, where: (id, row) => where(row === undefined ? [id] : [id, row]) };
}

function idProblem(id: string, ids: readonly string[]): Words | null {
  if (id.startsWith('people.password.')) return say('answers.password');
  return isAnswerId(id, ids) ? null : say('answers.unknown', { id, suggestion: nearestAnswerId(id, ids) });
}

/** `012345678901` without quotes is a number to YAML; here it stays what was written. */
function keepNumbersAsWritten(document: Document): void {
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'number' || typeof node.value === 'bigint')
        node.value = node.source ?? String(node.value);
    },
  });
}

function plain(document: Document, path: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = document.toJS();
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch (error) {
    // Aliases that multiply without end, and the like.
    throw new BadInput([
      { path, words: say('answers.unreadable', { reason: error instanceof Error ? error.message : '' }) },
    ]);
  }
}

type Locator = (path: readonly (string | number)[]) => string;

const locator =
  (document: Document, file: string, lines: LineCounter): Locator =>
  (path) => {
    const line = lineOf(document, path, lines);
    const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
    return `${file}${line === null ? '' : `:${line}`} ${name.replace(/^\./, '')}`;
  };

/** The line of the answer, or of the nearest thing around it. */
function lineOf(document: Document, path: readonly (string | number)[], lines: LineCounter): number | null {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
    if (Array.isArray(range) && typeof range[0] === 'number') return lines.linePos(range[0]).line;
  }
  return null;
}
