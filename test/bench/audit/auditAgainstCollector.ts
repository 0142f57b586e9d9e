import { bundle } from '../../support/bundle.ts';
import { makeSandbox } from '../../support/sandbox.ts';
import { program } from '../../support/wizard.ts';
import { measureRun, type Run } from './measureRun.ts';
import { serveAccount } from './servedAccount.ts';

/** Sizes of the account. At the largest the collector that asks one thing at a time is left out: it takes minutes. */
const sizes = [10, 100, 1000, 5000];
const tooLongOneByOne = 5000;

/** What one reader of an account came to. */
interface Measured extends Run {
  readonly calls: number;
}

/** The audit's report against nine calls for each user, on the same served account; and its own growth. */
export async function auditAgainstCollector(): Promise<readonly string[]> {
  const collector = await bundle(new URL('collector.ts', import.meta.url));
  const lines: string[] = [];
  const audits = new Map<number, Measured>();
  for (const size of sizes) {
    const sandbox = makeSandbox();
    const account = await serveAccount(sandbox, size);
    const measure = async (args: readonly string[]): Promise<Measured> => {
      account.counted();
      const run = await measureRun(args, account.env, sandbox.workingDirectory);
      return { ...run, calls: account.counted() };
    };
    const audit = await measure([program, 'audit', '--format', 'json', '--state-dir', sandbox.stateDir]);
    audits.set(size, audit);
    lines.push(`${String(size).padStart(8)}  users: ${told(audit)}`);
    for (const atOnce of size < tooLongOneByOne ? [1, 10] : [10]) {
      lines.push(against(audit, await measure([collector, String(atOnce)]), atOnce));
    }
    account.close();
    sandbox.remove();
  }
  return [...lines, ...growth(audits)];
}

const told = ({ calls, seconds, megabytes }: Measured): string =>
  `${calls} calls, ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`;

function against(audit: Measured, other: Measured, atOnce: number): string {
  const ratio = (by: 'calls' | 'seconds'): string => `${(audit[by] / other[by]).toFixed(3)} of its ${by}`;
  return `${' '.repeat(10)}against a collector, ${atOnce} at once (${told(other)}): ${ratio('calls')}, ${ratio('seconds')}`;
}

function growth(audits: ReadonlyMap<number, Measured>): readonly string[] {
  const [small, large] = [audits.get(10), audits.get(5000)];
  if (!small || !large) return [];
  return [
    `${String(large.calls).padStart(8)}  calls at 5,000 users   aim: at most 40`,
    `${(large.megabytes / small.megabytes).toFixed(2).padStart(8)}  memory at 5,000 users / at 10   aim: at most 2.00`,
  ];
}
