import { rootUseParts } from '../facts/rootUseParts.ts';
import { rootUseReport } from '../facts/rootUseReport.ts';
import { rootUseTold } from '../facts/rootUseTold.ts';
import { say } from '../messages/say.ts';
import type { ReadProgress } from '../model/account.ts';
import type { Frontend } from '../model/frontend.ts';
import { formatRootUse } from '../report/formatRootUse.ts';
import { printResult } from './printResult.ts';
import type { Told } from './runStory.ts';
import type { World } from './world.ts';

/** Reads what root did, and prints who and what it was. The exit code is 0 only where nothing but AWS and root's own tasks used root. */
export async function tellRootUse(world: World, told: Told): Promise<() => Promise<number>> {
  const { account, frontend, options, translate } = told;
  frontend.progress({ kind: 'connecting', words: say('root-use.reading') });
  const snapshot = await account.read(rootUseParts, undefined, everyFewHundred(frontend));
  const report = rootUseReport(snapshot, world.clock.now());
  const text = formatRootUse(report, rootUseTold(report, 'report'), options.format, translate);
  return async () => {
    await printResult(world, told, text);
    return report.verdict === 'clear' ? 0 : 1;
  };
}

/** At two calls a second, a hundred events a second are the most there can be: news every few seconds is enough. */
const newsEvery = 250;

function everyFewHundred(frontend: Frontend): ReadProgress {
  let told = 0;
  return (part, done) => {
    if (part !== 'rootEvents' || done < told + newsEvery) return;
    told = done;
    frontend.progress({ kind: 'connecting', words: say('root-use.read-so-far', { count: done }) });
  };
}
