import type { AttachedPolicy, Authorization, Group, InlinePolicy, User } from '../../model/iam.ts';

/** A policy that somebody is held to. */
export interface HeldPolicy {
  /** the ARN of a managed policy, null for an inline one */
  readonly arn: string | null;
  readonly name: string;
  /** JSON text; null where the account's reading does not have it */
  readonly document: string | null;
}

/** All that decides what a user may do. */
export interface Held {
  readonly policies: readonly HeldPolicy[];
  /** the permissions boundary, null where there is none */
  readonly boundary: HeldPolicy | null;
  /** the same for two users, or for one before and after, exactly where they are held to the same */
  readonly key: string;
}

/** Gives texts short names, the same text always the same: documents are long, and there may be thousands of users. */
export type ShortNames = Map<string, number>;

/** Tells of each user what they are held to: their own policies, those of their groups, each once, and their boundary. */
export function heldPolicies({ groups, policies }: Authorization, shortNames: ShortNames): (user: User) => Held {
  const documents = new Map(policies.map(({ arn, document }) => [arn, document]));
  const managed = ({ arn, name }: AttachedPolicy): HeldPolicy => ({
    arn,
    name,
    document: documents.get(arn) ?? (/:iam::aws:policy\/AdministratorAccess$/.test(arn) ? everything : null),
  });
  const ofHolder = ({ attached, inline }: Pick<Group, 'attached' | 'inline'>): readonly HeldPolicy[] => [
    ...attached.map(managed),
    ...inline.map(inlined),
  ];
  const byGroup = new Map(groups.map((group) => [group.name.toLowerCase(), ofHolder(group)]));
  const keyOf = ({ arn, document }: HeldPolicy): string => {
    const text = document ?? arn ?? '';
    const known = shortNames.get(text) ?? shortNames.size;
    shortNames.set(text, known);
    return `${known}`;
  };
  return (user) => {
    const all = [
      ...ofHolder(user),
      ...user.groups.flatMap((name) => byGroup.get(name.toLowerCase()) ?? [unread(name)]),
    ];
    const held = new Map(all.map((policy) => [keyOf(policy), policy]));
    const boundary = user.boundary === null ? null : managed({ arn: user.boundary, name: lastOf(user.boundary) });
    const key = `${[...held.keys()].toSorted().join()} within ${boundary === null ? 'all' : keyOf(boundary)}`;
    return { policies: [...held.values()], boundary, key };
  };
}

const lastOf = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1);

// AWS's own policy is known by heart; it is not listed where nothing uses it yet.
const everything = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
});

const inlined = ({ name, document }: InlinePolicy): HeldPolicy => ({ arn: null, name, document });

/** What a group holds that nobody has read: it may be anything. */
const unread = (group: string): HeldPolicy => ({ arn: `group/${group}`, name: group, document: null });
