import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { BadInput } from '../errors.ts';
import { say } from '../messages/say.ts';

/** A YAML file: what it holds, and where each thing stands. */
export interface YamlSource {
  readonly document: Document;
  readonly value: unknown;
  /** `.offroot.yaml:12 accept[2].until`; the line is that of the nearest thing around it */
  readonly where: (path: readonly PropertyKey[]) => string;
}

/** Reads YAML. Throws BadInput with every place at which it is none. `file` is only for the messages. */
export function readYaml(text: string, file: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0)
    throw new BadInput(
      document.errors.map(({ pos: [at], message }) => ({
        path: `${file}:${lines.linePos(at).line}`,
        words: say('answers.unreadable', { reason: message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? '' }),
      })),
    );
  return { document, value: plainOf(document, file), where: (path) => placeOf(document, lines, file, path) };
}

function plainOf(document: Document, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    // Aliases that multiply without end, and the like.
    const reason = error instanceof Error ? error.message : '';
    throw new BadInput([{ path: file, words: say('answers.unreadable', { reason }) }]);
  }
}

function placeOf(document: Document, lines: LineCounter, file: string, path: readonly PropertyKey[]): string {
  const offset = path
    .map((_, at) => document.getIn(path.slice(0, path.length - at), true))
    .map((node) => (isNode(node) ? node.range?.[0] : undefined))
    .find((start) => start !== undefined);
  const line = offset === undefined ? '' : `:${lines.linePos(offset).line}`;
  const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return `${file}${line} ${name.replace(/^\./, '')}`.trim();
}
