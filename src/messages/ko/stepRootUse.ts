import { plural } from '../en/plural.ts';
import type { stepRootUse as english } from '../en/stepRootUse.ts';
import type { SameKeys } from '../sameKeys.ts';

/** The step that finds out who uses root, in Korean. */
export const stepRootUse = {
  'step.root-use.title': 'Who uses root',
  'step.root-use.why': 'Nothing is taken away from root before it is known what would break.',
  'root-use.look.title': 'Find out now who and what uses root?',
  'root-use.look.why':
    'This account is in use. AWS’s own record (CloudTrail’s event history) tells who signed in as root and which programs use its keys, 90 days back. This only reads.',
  'root-use.look.now': 'Yes, look now',
  'root-use.look.now.hint': 'two questions a second: seconds to a few minutes, and ctrl-c stops it at any time',
  'root-use.look.later': 'Later',
  'root-use.look.later.hint': 'root’s keys stay until it is known what uses them',
  'root-use.found.title': 'This is who and what uses root',
  'root-use.left.look': 'Who and what uses root is not known',
  'root-use.left.look.how':
    'Run offroot again and look, or run offroot audit --root-use. offroot permissions root-use prints the rights it needs.',
  'root-use.left.regions': 'What root did is not known in whole: {regions}',
  'root-use.left.regions.how':
    'offroot audit --root-use looks again; --region adds one, and offroot permissions root-use prints the rights it needs.',
  'root-use.left.questions': ({ count }: { count: number }) => `${plural(count, 'open question')} about root’s use`,
  'screen.root-use.more': 'all of it',
  'screen.root-use.less': 'in short',
} as const satisfies SameKeys<typeof english>;
