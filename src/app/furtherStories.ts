import { judgeAll } from '../checks/index.ts';
import { rolesParts } from '../flow/makeRoles.ts';
import type { FurtherStory } from '../flow/run.ts';
import { setUpChecks, setUpParts } from '../flow/setUp.ts';
import { watchChecks, watchedParts } from '../flow/watchAccount.ts';
import { say } from '../messages/say.ts';
import { narrowSteps } from '../narrow/index.ts';
import { roleSteps } from '../roles/index.ts';
import { watchSteps } from '../watch/index.ts';
import type { World } from './world.ts';

/** What the wizard offers once root is locked: the stories that are also commands of their own. Which account it is was asked already. */
export const furtherStories = ({ random }: Pick<World, 'random'>): readonly FurtherStory[] =>
  [
    {
      id: 'watch',
      title: say('watch.title'),
      hint: say('further.watch'),
      parts: watchedParts,
      steps: watchSteps,
      checks: watchChecks,
    },
    {
      id: 'roles',
      title: say('roles.title'),
      hint: say('further.roles'),
      parts: rolesParts.filter((part) => !setUpParts.includes(part)),
      steps: roleSteps({ externalId: Buffer.from(random(16)).toString('hex') }),
      checks: setUpChecks,
    },
    {
      id: 'narrow',
      title: say('narrow.title'),
      hint: say('further.narrow'),
      parts: [],
      steps: narrowSteps,
      checks: setUpChecks,
    },
  ].map(({ checks, ...story }) => ({
    ...story,
    steps: story.steps.filter(({ id }) => id !== 'connect'),
    judge: (snapshot, now) => judgeAll(snapshot, now, checks),
  }));
