import { judgeAll } from '../checks/index.ts';
import { AccessDenied } from '../errors.ts';
import { watchChecks, watchedParts } from '../flow/watchAccount.ts';
import { say } from '../messages/say.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { formatWatchStatus } from '../report/formatWatchStatus.ts';
import { watchStatus } from '../watch/watchStatus.ts';
import { progressTo } from './aloneOn.ts';
import { printResult } from './printResult.ts';
import type { Told } from './runStory.ts';
import type { World } from './world.ts';

/** Reads what watches the account, and prints it. The exit code is 0 only where all that offroot can set up is in place. */
export async function tellWatchStatus(world: World, told: Told): Promise<() => Promise<number>> {
  const { account, frontend, options, translate } = told;
  frontend.progress({ kind: 'connecting', words: say('watch.status.reading') });
  const snapshot = await account.read(['alias', ...watchedParts], undefined, progressTo(frontend));
  refuseBlindStatus(snapshot);
  const now = world.clock.now();
  const checks = watchChecks.filter(({ parts }) => parts.every((part) => watchedParts.includes(part)));
  const status = watchStatus(snapshot, judgeAll(snapshot, now, checks), now);
  const columns = options.output === null ? (world.stdout.columns ?? 80) : 80;
  const text = formatWatchStatus(status, options.format === 'json' ? 'json' : 'text', translate, columns);
  return async () => {
    await printResult(world, told, text);
    return status.complete ? 0 : 1;
  };
}

/** Where nothing of it may be read, there is nothing to tell. */
function refuseBlindStatus(snapshot: Snapshot): void {
  const readings = watchedParts.map((part) => snapshot[part]);
  const [first] = readings;
  if (first?.state !== 'unreadable' || readings.some(({ state }) => state === 'read')) return;
  throw new AccessDenied(first.action, snapshot.connection.identity.arn, first.reason);
}
