import { AccessDenied } from '../errors.ts';
import { needsReport, peopleReport, peopleReportParts, personalParts } from '../facts/peopleReport.ts';
import { recall } from '../journal/recall.ts';
import { usersTouchedSince } from '../journal/usersTouchedSince.ts';
import { say } from '../messages/say.ts';
import { known } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { formatPeople } from '../report/formatPeople.ts';
import { commonTools, progressTo } from './aloneOn.ts';
import { printResult } from './printResult.ts';
import type { Told } from './runStory.ts';
import type { World } from './world.ts';

/** Reads everybody, and prints how far they are. The exit code is 0 only where nobody is left behind and nothing is unknown. */
export async function tellPeopleReport(world: World, told: Told): Promise<() => Promise<number>> {
  const { connection, options, translate } = told;
  const entries = commonTools(world, told).journal.entries();
  told.frontend.progress({ kind: 'connecting', words: say('people-report.reading') });
  const snapshot = await readPeople(world, told, entries);
  refuseBlindReport(snapshot);
  const report = peopleReport(snapshot, recall(entries, connection.identity.arn), world.clock.now());
  const columns = options.output === null ? (world.stdout.columns ?? 80) : 80;
  const text = formatPeople(report, options.format, translate, columns);
  return async () => {
    await printResult(world, told, text);
    return report.verdict === 'through' || report.verdict === 'nobody' ? 0 : 1;
  };
}

/**
 * Everybody one by one where they are few or `--live` was said, else out of the credential report; then whoever this machine wrote
 * about since that report was made, and the report itself where only it tells how old a first password is.
 */
async function readPeople(
  { clock }: World,
  { account, frontend, options }: Told,
  entries: Parameters<typeof usersTouchedSince>[0],
): Promise<Snapshot> {
  const progress = progressTo(frontend);
  const live = options.live ? 'all' : 'few';
  const all = await account.read(peopleReportParts, undefined, progress, live);
  const reportedAt = known(all.signIns)?.find(({ from }) => from?.live === false)?.from?.asOf;
  const doubted = reportedAt === undefined ? [] : usersTouchedSince(entries, reportedAt);
  const asked = doubted.length === 0 ? all : await account.read(personalParts, all, progress, doubted);
  if (!needsReport(asked, clock.now())) return asked;
  // Nobody is asked again: what was answered a moment ago stays, and gets the dates of the report.
  return account.read(['credentialReport', 'signIns'], asked, progress, []);
}

/** Where neither users nor their sign-ins may be read, there is nobody to tell of. */
function refuseBlindReport({ authorization, signIns, connection }: Snapshot): void {
  if (authorization.state === 'read' || signIns.state === 'read') return;
  throw new AccessDenied(authorization.action, connection.identity.arn, authorization.reason);
}
