import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { JudgedDeed, JudgedRun } from '../model/deed.ts';
import type { Words } from '../model/words.ts';
import { wrapText } from './wrapText.ts';

const columns = 78;

/** A deed in words; src/undo/describeWrite.ts has them. */
type Describe = (deed: JudgedDeed['deed']) => Words;

/** What offroot did on this account, by run, the newest first, and what became of each change: what `offroot undo` prints. */
export function undoText(runs: readonly JudgedRun[], describe: Describe, translate: Translate): string {
  const lines = (words: Words, first = ''): readonly string[] => wrapText(translate(words), columns, first);
  if (runs.length === 0) return `${lines(say('undo.list.none')).join('\n')}\n`;
  return [
    ...runs.flatMap(({ run, at, principal, deeds }) => [
      ...lines(say('undo.list.run', { at: at.slice(0, 16).replace('T', ' '), who: principal, run })),
      ...deeds.flatMap((judged) => lines(item(judged, describe), '  - ')),
      '',
    ]),
    ...lines(say('undo.list.by-hand')),
    ...lines(say('undo.list.how')),
    '',
  ].join('\n');
}

/** The list as one JSON document, `version` 1: every deed with its id, which `undo.changes` takes, and what would take it back. */
export function undoJson(
  account: string,
  runs: readonly JudgedRun[],
  describe: Describe,
  translate: Translate,
): string {
  const document = {
    version: 1,
    account,
    runs: runs.map(({ run, at, principal, deeds }) => ({
      run,
      at,
      principal,
      changes: deeds.map(({ deed, fate, why }) => ({
        id: deed.id,
        step: deed.step,
        at: deed.at,
        summary: translate(describe(deed)),
        action: deed.action,
        input: deed.input,
        fate,
        why: why && translate(why),
        undo: deed.undo.possible ? deed.undo.write : null,
      })),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function item({ deed, fate, why }: JudgedDeed, describe: Describe): Words {
  const what = describe(deed);
  const named = say(`undo.fate.${fate}`);
  return why ? say('undo.list.item-why', { what, fate: named, why }) : say('undo.list.item', { what, fate: named });
}
