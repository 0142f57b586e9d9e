import { example, written } from './commandRows.ts';

/** `offroot watch`: what watches an account. */
export const watchCommand = {
  ...written,
  words: 'help.watch',
  about: 'help.watch.about',
  exits: [3, 4, 5, 130],
  examples: [
    example('watch --practice=drifted', 'help.watch.on-practice'),
    example('watch --practice=shared-root --answers examples/watch.yaml --yes', 'help.watch.from-file', 0),
  ],
} as const;
