import type { Translate } from '../messages/translate.ts';
import type { AuditOutcome } from '../model/audit.ts';
import { auditCsv } from './auditCsv.ts';
import { auditJson } from './auditJson.ts';
import { auditMarkdown } from './auditMarkdown.ts';
import { auditText } from './auditText.ts';

/** How an audit may be printed. */
export type AuditFormat = 'text' | 'json' | 'markdown' | 'csv';

/** An audit in one of its formats, ready to be written, with its last line break. Each shows what it rests on, and how old that is. */
export function formatAudit(outcome: AuditOutcome, format: AuditFormat, translate: Translate): string {
  switch (format) {
    case 'text':
      return auditText(outcome, translate);
    case 'json':
      return `${JSON.stringify(auditJson(outcome, translate), null, 2)}\n`;
    case 'markdown':
      return auditMarkdown(outcome, translate);
    case 'csv':
      return auditCsv(outcome.audit, translate);
  }
}
