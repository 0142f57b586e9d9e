import type { Authorization, Role } from '../model/iam.ts';
import type { Instance } from '../model/instance.ts';
import { parseTrust } from '../policies/parseTrust.ts';

/** True for an instance that has no role, and while AWS is still giving it one. */
export const lacksRole = ({ profile }: Instance): boolean => profile === null || profile.state === 'associating';

/** True for an instance that answers IMDSv1, and while AWS is still stopping it from that. One that answers nothing needs nothing. */
export const allowsImdsv1 = ({ metadata, state }: Instance): boolean =>
  metadata.endpoint === 'enabled' && (metadata.tokens === 'optional' || (metadata.pending && state === 'running'));

/** True for an instance for which there is something to do. */
export const needsSomething = (instance: Instance): boolean => lacksRole(instance) || allowsImdsv1(instance);

/** An instance profile that can be given to an instance, and the role in it. */
export interface UsableProfile {
  readonly name: string;
  readonly role: Role;
}

/** The instance profiles whose role EC2 may take, by name. */
export const usableProfiles = ({ roles }: Pick<Authorization, 'roles'>): readonly UsableProfile[] =>
  roles
    .filter(isForEc2)
    .flatMap((role) => role.instanceProfiles.map(({ name }) => ({ name, role })))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));

const isForEc2 = ({ trust }: Role): boolean =>
  (parseTrust(trust) ?? []).some(
    ({ effect, services }) => effect === 'Allow' && services.some((one) => /^ec2\.amazonaws\.com(\.cn)?$/.test(one)),
  );

/** What an instance is called: its name where it has one, else its id. */
export const calledOf = ({ name, id }: Pick<Instance, 'name' | 'id'>): string => name ?? id;

/** What an answer calls an instance: by its name where no other has it and it can be typed, else by its id. */
export function answerOf({ name, id }: Instance, all: readonly Instance[]): string {
  const isPlain = name !== null && /^[A-Za-z0-9][\w.-]*$/.test(name) && !words.includes(name.toLowerCase());
  return isPlain && all.filter((one) => one.name === name).length === 1 ? name : id;
}

/** What is typed for something else, where several may be chosen. */
const words = ['all', 'none', 'back', 'leave', 'why', 'find', 'again'];
