import { everyAccount } from './commandFacts.ts';
import { action, example, plain, written } from './commandRows.ts';

/** `offroot roles`: a role instead of a key. */
export const rolesCommand = {
  ...written,
  words: 'help.roles',
  about: 'help.roles.about',
  actions: {
    service: action('help.roles.service'),
    account: action('help.roles.account'),
    web: action('help.roles.web'),
    machines: action('help.roles.machines'),
  },
  exits: [3, 4, 5],
  examples: [
    example('roles service --practice=drifted', 'help.roles.on-practice'),
    example('roles web', 'help.roles.github'),
    example('roles machines --practice=drifted', 'help.roles.of-machines'),
    example('roles web --practice=drifted --answers examples/roles.yaml --yes', 'help.roles.from-file', 0),
  ],
} as const;

/** `offroot narrow`: least privilege. */
export const narrowCommand = {
  ...written,
  words: 'help.narrow',
  about: 'help.narrow.about',
  takes: '[WHO]',
  exits: [3, 4, 5, 130],
  examples: [
    example('narrow --practice=drifted', 'help.narrow.on-practice'),
    example('narrow group/Developers', 'help.narrow.of-group'),
    example('narrow --practice=shared-root --answers examples/narrow.yaml --yes', 'help.narrow.from-file', 0),
  ],
} as const;

/** `offroot can`: what somebody may do. */
export const canCommand = {
  ...plain,
  words: 'help.can',
  about: 'help.can.about',
  takes: '[WHO] [ACTION] [RESOURCE]',
  flags: ['--answers', '--format', '--output', ...everyAccount],
  formats: ['text', 'json'],
  exits: [3, 4],
  examples: [
    example('can dana s3:GetObject --practice=drifted', 'help.can.on-practice', 0),
    example('can group/Developers iam:CreateUser --format json', 'help.can.in-json'),
  ],
} as const;
