import { judgeAll } from '../../src/checks/index.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { account, now } from './snapshots.ts';

/** One check of an account, and all it is expected to say: a line for each finding. */
export type CheckRow = readonly [check: string, account: string, snapshot: Snapshot, ...lines: readonly string[]];

/** Rows as `it.each` takes them: the lines as one value. */
export const eachRow = (rows: readonly CheckRow[]): readonly [string, string, Snapshot, readonly string[]][] =>
  rows.map(([check, about, snapshot, ...lines]) => [check, about, snapshot, lines]);

const translate = translator(en);

/** What a check says of an account: `fail high user/jan: jan signs in without MFA`, an acceptance with its reason behind. */
export const linesOf = (snapshot: Snapshot, check: string): readonly string[] =>
  judgeAll(snapshot, now)
    .filter((finding) => finding.check === check)
    .map(({ verdict, severity, resource, detail, accepted }) => {
      const where = resource.replace(`arn:aws:iam::${account}:`, '');
      const why = accepted ? ` (${accepted.by}: ${translate(accepted.reason)})` : '';
      return `${verdict} ${severity} ${where}: ${translate(detail)}${why}`;
    });
