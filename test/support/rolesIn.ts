import type { Sandbox } from './sandbox.ts';

/** What the neglected account has of roles and all that goes with them, by name. */
export function rolesIn(sandbox: Sandbox) {
  const { roles, policies, instanceProfiles, oidcProviders } = sandbox.practice('drifted');
  const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name).toSorted();
  return [names(roles), names(policies), names(instanceProfiles), oidcProviders.map(({ url }) => url)];
}
