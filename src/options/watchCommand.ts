import { example, written } from './commandRows.ts';

/** `offroot watch`: what watches an account. */
export const watchCommand = {
  ...written,
  words: 'help.watch',
  about: 'help.watch.about',
  flags: ['--status', ...written.flags],
  modes: [
    {
      flag: '--status',
      without: ['--answers', '--yes', '--dry-run'],
      formats: null,
      words: 'options.not-with-status',
    },
  ],
  exits: [1, 3, 4, 5, 130],
  examples: [
    example('watch --practice=drifted', 'help.watch.on-practice'),
    example('watch --status --practice=drifted', 'help.watch.status', 1),
    example('watch --practice=shared-root --answers examples/watch.yaml --yes', 'help.watch.from-file', 0),
  ],
} as const;
