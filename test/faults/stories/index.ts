import { enroll } from './enroll.ts';
import { firstDay } from './firstDay.ts';
import { keysGone, keysOff, migration } from './migration.ts';
import { narrow, narrowAgain } from './narrow.ts';
import { roles } from './roles.ts';
import type { StoryKind } from './storyKind.ts';
import { undo, undoByAdministrator } from './undo.ts';
import { watchTrail } from './watchTrail.ts';

/** Every story that is cut and soaked, by the name `--story` takes. storyKind.ts says how to add one. */
export const stories: readonly StoryKind[] = [
  ...[firstDay, enroll(), undo(), undoByAdministrator()],
  ...[migration(), keysOff(), keysGone()],
  ...[narrow(), narrowAgain()],
  ...[roles('service'), roles('account'), roles('web')],
  ...[watchTrail('new'), watchTrail('repaired')],
];
