import { checks } from '../checks/index.ts';
import type { Translate } from '../messages/translate.ts';
import type { Options } from '../options/options.ts';
import { repairs } from '../repairs/index.ts';
import { checkList } from '../report/checkList.ts';
import type { World } from './world.ts';

/** `offroot audit --list-checks`: every check, what it wants and why; no account is asked. */
export function listChecks({ stdout }: World, { format }: Options, translate: Translate): number {
  stdout.write(checkList({ checks, repairs }, format, translate));
  return 0;
}
