import type { Role, User } from '../model/iam.ts';
import { known } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** The tag on a user or role that takes the place of a key of root's: `<key id> <program>`. It says so on any machine. */
export const replacesTag = 'offroot:replaces';

/** A user or role that takes the place of one of root's keys, for one program. */
export interface Replacement {
  readonly keyId: string;
  /** what the program was called when this was made */
  readonly program: string;
  readonly kind: 'user' | 'role';
  readonly name: string;
  readonly arn: string;
}

/** What takes the place of root's keys, as the tags say. Empty where users and roles could not be read. */
export function replacementsOf({ authorization }: Snapshot): readonly Replacement[] {
  const { users = [], roles = [] } = known(authorization) ?? {};
  return [...users.flatMap((user) => fromTags('user', user)), ...roles.flatMap((role) => fromTags('role', role))];
}

function fromTags(kind: Replacement['kind'], { name, arn, tags }: User | Role): readonly Replacement[] {
  const text = Object.hasOwn(tags, replacesTag) ? (tags[replacesTag] ?? '') : '';
  const [, keyId, program = ''] = /^(\S+)(?: (.*))?$/.exec(text) ?? [];
  return keyId === undefined ? [] : [{ keyId, program, kind, name, arn }];
}
