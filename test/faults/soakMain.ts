import { parseArgs } from 'node:util';
import { soak } from './soak.ts';

// npm run soak -- --runs N --seed S: progress and what is wrong on stderr, the report as JSON on stdout.
const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = Number(values.runs ?? 200);
const seed = Number(values.seed ?? 1);

let done = 0;
const report = await soak(runs, seed, ({ seed: one, ends, wrong }) => {
  done += 1;
  if (done % 100 === 0) process.stderr.write(`${done} of ${runs}\n`);
  for (const problem of wrong) process.stderr.write(`seed ${one} (${ends.join(', ')}): ${problem}\n`);
});
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
process.exitCode = report.wrong.length === 0 ? 0 : 1;
