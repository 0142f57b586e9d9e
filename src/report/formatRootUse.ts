import type { Translate } from '../messages/translate.ts';
import type { RootUseReport, RootUseTold } from '../model/rootUse.ts';
import { jsonDocument } from './jsonDocument.ts';
import { rootUseMarkdown } from './rootUseMarkdown.ts';
import { rootUseText } from './rootUseText.ts';

/** Who and what used root: for a person as text or Markdown, for a program as one JSON document (docs/migration.md). `told` is the same in words. */
export function formatRootUse(report: RootUseReport, told: RootUseTold, format: string, translate: Translate): string {
  if (format === 'json') return jsonDocument({ version: 1, report: 'root-use', ...report });
  return format === 'markdown' ? rootUseMarkdown(told, translate) : rootUseText(told, translate);
}
