import type { PeopleReport, PersonProgress } from '../model/peopleReport.ts';
import { type Cell, csvTable } from './csvTable.ts';

/** One column: its name in the header, which never changes, and what stands in it. */
type Column = readonly [name: string, cell: (person: PersonProgress, report: PeopleReport) => Cell];

const columns: readonly Column[] = [
  ['account', (_, { account }) => account],
  ['read_at', (_, { at }) => at],
  ['user', ({ name }) => name],
  ['groups', ({ groups }) => groups?.join(' ')],
  ['administrator', ({ administrator }) => administrator],
  ['stage', ({ stage }) => stage],
  ['password', ({ password }) => password],
  ['last_sign_in', ({ lastSignIn }) => lastSignIn],
  ['first_password_set_at', ({ firstPassword }) => firstPassword?.setAt],
  ['first_password_days', ({ firstPassword }) => firstPassword?.ageDays],
  ['first_password_too_old', ({ firstPassword }) => firstPassword?.tooOld],
  ['handed_over_at', ({ firstPassword }) => firstPassword?.handedOverAt],
  ['mfa', ({ mfa }) => mfa && (mfa.length === 0 ? 'none' : mfa.join(' '))],
  ['signed_in_with_both', ({ signedInWithBoth }) => signedInWithBoth],
  ['todo', ({ todo }) => todo.map(({ what }) => what).join(' ')],
  ['commands', ({ todo }) => todo.flatMap(({ command }) => command ?? []).join('; ')],
  ['as_of', ({ asOf }) => asOf],
  ['live', ({ live }) => live],
];

/** Who is through as CSV (RFC 4180), one row for each person; a cell is empty where it was not known or does not apply. */
export const peopleReportCsv = (report: PeopleReport): string =>
  csvTable(
    columns.map(([name]) => name),
    report.people.map((person) => columns.map(([, cell]) => cell(person, report))),
  );
