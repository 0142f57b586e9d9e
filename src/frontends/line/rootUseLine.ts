import { alwaysWhole } from '../../../screens/parts/rootUseInShort.ts';
import type { RootUseTold } from '../../model/rootUse.ts';
import { rootUseText } from '../../report/rootUseText.ts';
import type { LineStage } from './lineStage.ts';

/** Who and what used root, in short: the verdict, what must not break, what is not known. */
export function tellRootUse({ tell }: LineStage, { verdict, sections }: RootUseTold): void {
  tell(verdict);
  for (const { id, title, items, notes } of sections) {
    const whole = alwaysWhole.includes(id);
    tell(title);
    for (const { line, details } of items) {
      tell(line, '  - ');
      for (const words of whole ? details : []) tell(words, '    ');
    }
    for (const words of whole ? notes : []) tell(words, '  ');
  }
}

/** All of it, as the report has it. */
export function tellRootUseWhole({ raw, spell }: LineStage, told: RootUseTold): void {
  for (const line of rootUseText(told, spell).trimEnd().split('\n')) raw(line);
}
