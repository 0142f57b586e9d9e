import { mock } from 'node:test';
import { parseArgs } from 'node:util';
import { soak } from './soak.ts';

// npm run soak -- --runs N --seed S: progress and what is wrong on stderr, the report as JSON on stdout.
const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = Number(values.runs ?? 200);
const seed = Number(values.seed ?? 1);

// The SDK pauses between retries by the real clock, which no clock of ours moves: in this process its pauses are over at once.
mock.timers.enable({ apis: ['setTimeout'] });
const ticking = setInterval(() => mock.timers.runAll(), 1);

let done = 0;
const report = await soak(runs, seed, ({ seed: one, ends, wrong }) => {
  done += 1;
  if (done % 100 === 0) process.stderr.write(`${done} of ${runs}\n`);
  for (const problem of wrong) process.stderr.write(`seed ${one} (${ends.join(', ')}): ${problem}\n`);
});
clearInterval(ticking);
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
process.exitCode = report.wrong.length === 0 ? 0 : 1;
