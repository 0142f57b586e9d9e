import type { AttachedPolicy, Group } from '../model/iam.ts';
import { requireMfaName } from '../policies/requireMfa.ts';

/** True for AWS's own AdministratorAccess, in whichever partition. */
export const isAdministratorAccess = ({ arn }: Pick<AttachedPolicy, 'arn'>): boolean =>
  arn.endsWith(':iam::aws:policy/AdministratorAccess');

/**
 * The one group that administration belongs in: it carries AdministratorAccess. Where several do, one with
 * offroot-require-mfa goes before one without, then the one made first. Null where none does.
 */
export function administratorsGroup(groups: readonly Group[]): Group | null {
  const requiresMfa = ({ attached }: Group) => attached.some(({ name }) => name === requireMfaName);
  const [first] = groups
    .filter(({ attached }) => attached.some(isAdministratorAccess))
    .toSorted(
      (a, b) =>
        Number(requiresMfa(b)) - Number(requiresMfa(a)) ||
        Date.parse(a.createdAt) - Date.parse(b.createdAt) ||
        a.name.localeCompare(b.name),
    );
  return first ?? null;
}
