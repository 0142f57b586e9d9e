import type { Translate } from '../messages/translate.ts';
import { checkListJson } from './checkListJson.ts';
import { checkListMarkdown } from './checkListMarkdown.ts';
import type { CheckListParts } from './checkListParts.ts';
import { checkListText } from './checkListText.ts';
import { csvTable } from './csvTable.ts';
import type { AuditFormat } from './formatAudit.ts';

/** What `offroot audit --list-checks` prints, with its last line break. */
export function checkList(parts: CheckListParts, format: AuditFormat, translate: Translate): string {
  switch (format) {
    case 'text':
      return checkListText(parts, translate);
    case 'json':
      return `${JSON.stringify(checkListJson(parts, translate), null, 2)}\n`;
    case 'markdown':
      return checkListMarkdown(parts, translate);
    case 'csv':
      return checkListCsv(parts, translate);
  }
}

/** Named as in the CSV of an audit, so that the two can be joined. */
const header = 'check area severity title why fix repair rests_on practice cis_v7 cis_v3 security_hub prowler'.split(
  ' ',
);

const checkListCsv = (parts: CheckListParts, translate: Translate): string =>
  csvTable(
    header,
    checkListJson(parts, translate).map(({ id, area, severity, title, why, fix, repair, restsOn, references }) => {
      const { practice, cis7, cis3, securityHub, prowler } = references;
      const places = [practice, cis7, cis3, securityHub, prowler];
      return [id, area, severity, title, why, fix, repair, restsOn.join(' '), ...places];
    }),
  );
