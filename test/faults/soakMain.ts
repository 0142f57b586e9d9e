import { mock } from 'node:test';
import { parseArgs } from 'node:util';
import { cutAll } from './cutAll.ts';
import { soak } from './soak.ts';
import { stories } from './stories/index.ts';

// npm run soak -- --story NAME --runs N --seed S, or --story NAME --cuts: progress and what is wrong on stderr, the report as JSON on
// stdout. Without --story all of them, one report after the other in a list.
const { values } = parseArgs({
  options: {
    story: { type: 'string' },
    runs: { type: 'string' },
    seed: { type: 'string' },
    cuts: { type: 'boolean' },
  },
});
const runs = Number(values.runs ?? 200);
const seed = Number(values.seed ?? 1);
const told = stories.filter(({ name }) => values.story === undefined || name === values.story);
if (told.length === 0) {
  process.stderr.write(`--story ${values.story}: one of ${stories.map(({ name }) => name).join(', ')}\n`);
  process.exit(2);
}

// The SDK pauses between retries by the real clock, which no clock of ours moves: in this process its pauses are over at once.
mock.timers.enable({ apis: ['setTimeout'] });
const ticking = setInterval(() => mock.timers.runAll(), 1);

const reports = [];
for (const kind of told) {
  const say = (line: string): void => void process.stderr.write(`${kind.name}: ${line}\n`);
  let done = 0;
  reports.push(
    values.cuts
      ? await cutAll(kind, say)
      : await soak(kind, runs, seed, ({ seed: one, ends, wrong }) => {
          done += 1;
          if (done % 100 === 0) say(`${done} of ${runs}`);
          for (const problem of wrong) say(`seed ${one} (${ends.join(', ')}): ${problem}`);
        }),
  );
}
clearInterval(ticking);
process.stdout.write(`${JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2)}\n`);
process.exitCode = reports.every(({ wrong }) => wrong.length === 0) ? 0 : 1;
