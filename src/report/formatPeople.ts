import type { Translate } from '../messages/translate.ts';
import type { PeopleReport } from '../model/peopleReport.ts';
import type { AuditFormat } from './formatAudit.ts';
import { jsonDocument } from './jsonDocument.ts';
import { peopleReportCsv } from './peopleReportCsv.ts';
import { peopleReportMarkdown } from './peopleReportMarkdown.ts';
import { peopleReportText } from './peopleReportText.ts';

/** Who is through: as text for a terminal of so many columns, as Markdown, CSV, or one JSON document (docs/people-report.md). */
export function formatPeople(report: PeopleReport, format: AuditFormat, translate: Translate, columns: number): string {
  switch (format) {
    case 'text':
      return peopleReportText(report, translate, columns);
    case 'json':
      return jsonDocument({ version: 1, report: 'people', ...report });
    case 'markdown':
      return peopleReportMarkdown(report, translate);
    case 'csv':
      return peopleReportCsv(report);
  }
}
