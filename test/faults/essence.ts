import type { PracticeState } from '../../src/practice/practiceState.ts';

/** What an account came to, without what differs by chance: ids, dates, seeds, passwords. In order of names. */
export function essence({ users, groups, policies, devices, keys, alias, passwordPolicy }: PracticeState) {
  const groupNames = new Map(groups.map(({ id, name }) => [id, name]));
  const userNames = new Map(users.map(({ id, name }) => [id, name]));
  return {
    users: byName(users).map((user) => ({
      name: user.name,
      groups: user.groups.map((id) => groupNames.get(id)).sort(),
      rights: [...user.attached, ...user.inline, user.boundary],
      tags: user.tags.map(({ key }) => key),
      password: user.login !== null,
    })),
    groups: byName(groups).map(({ name, attached, inline }) => ({ name, attached: attached.toSorted(), inline })),
    policies: byName(policies).map(({ name, versions }) => ({ name, documents: versions.map((one) => one.document) })),
    devices: devices
      .map(({ serial, owner }) => `${serial} of ${owner === null ? 'nobody' : (userNames.get(owner) ?? owner)}`)
      .toSorted(),
    keys,
    alias,
    passwordPolicy,
  };
}

const byName = <T extends { readonly name: string }>(things: readonly T[]): readonly T[] =>
  things.toSorted((a, b) => a.name.localeCompare(b.name));
