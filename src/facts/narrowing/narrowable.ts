import type { Authorization, InlinePolicy } from '../../model/iam.ts';
import { known } from '../../model/reading.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { PolicyDocument } from '../../policies/document.ts';
import { parsePolicy } from '../../policies/parsePolicy.ts';
import { requireMfaName } from '../../policies/requireMfa.ts';
import { administersItself } from '../administrators.ts';
import { administratorsGroup } from '../administratorsGroup.ts';
import { type Holder, holders } from '../holders.ts';
import { sameName } from '../sameName.ts';

/** A policy of somebody's that can be narrowed, or was. `value` names it in answers: `AmazonS3FullAccess`, `inline:uploads`. */
export interface Narrowable {
  readonly value: string;
  readonly name: string;
  /** null for an inline policy */
  readonly arn: string | null;
  readonly inline: InlinePolicy | null;
  readonly document: PolicyDocument;
  /** made by offroot out of a wider one, for this holder alone: it gets a new version, any other policy is replaced */
  readonly ours: boolean;
}

/** One that was narrowed before: the policy that took its place. */
export interface Narrowed {
  readonly value: string;
  readonly by: string;
}

const idStart = 'offroot-narrowed-';

/** Stands as `Id` in the policy that takes a wider one's place: the account itself remembers what was narrowed. */
export const narrowedId = ({ ours, document, value }: Narrowable): string =>
  (ours ? document.Id : undefined) ?? `${idStart}${value}`;

/** True of a policy that offroot made out of a wider one. */
export function isNarrowed(text: string): boolean {
  const parsed = parsePolicy(text);
  return parsed.ok && (parsed.document.Id ?? '').startsWith(idStart);
}

// What everybody needs to sign in, and to be asked for MFA: nothing of it is ever too much.
const leftAlone = [requireMfaName, 'SignInLocalDevelopmentAccess', 'IAMUserChangePassword'];

/** The policies of a user, group or role that allow something and that offroot can read. */
export function narrowables(holder: Holder, { policies }: Authorization): readonly Narrowable[] {
  const managed = new Map(policies.map((policy) => [policy.arn, policy]));
  const attached = holder.attached.flatMap(({ name, arn }): readonly Narrowable[] => {
    const policy = managed.get(arn);
    const document = policy && !leftAlone.includes(name) ? allowing(policy.document) : null;
    const ours = policy !== undefined && !policy.awsManaged && policy.attachments <= 1 && isNarrowed(policy.document);
    return document ? [{ value: name, name, arn, inline: null, document, ours }] : [];
  });
  const inline = holder.inline.flatMap((policy): readonly Narrowable[] => {
    const document = allowing(policy.document);
    const value = `inline:${policy.name}`;
    return document ? [{ value, name: policy.name, arn: null, inline: policy, document, ours: false }] : [];
  });
  return [...attached, ...inline];
}

/** The policies that were narrowed before and that the holder does not hold any more. */
export function narrowedBefore(holder: Holder, { policies }: Authorization): readonly Narrowed[] {
  const documents = new Map(policies.map(({ arn, document }) => [arn, document]));
  const held = [...holder.attached.map(({ name }) => name), ...holder.inline.map(({ name }) => `inline:${name}`)];
  return holder.attached.flatMap(({ arn, name }) => {
    const parsed = parsePolicy(documents.get(arn) ?? '');
    const id = parsed.ok ? (parsed.document.Id ?? '') : '';
    const value = id.startsWith(idStart) ? id.slice(idStart.length) : '';
    return value === '' || held.includes(value) ? [] : [{ value, by: name }];
  });
}

function allowing(text: string): PolicyDocument | null {
  const parsed = parsePolicy(text);
  return parsed.ok && parsed.document.Statement.some(({ Effect }) => Effect === 'Allow') ? parsed.document : null;
}

/** Why somebody's rights are not narrowed here, whatever they are: nobody may be locked out, this run least of all. */
export type NotNarrowed = 'administrators' | 'own-role';

/** The group that administration belongs in stays as it is, and so does the role of this very run. Null for everybody else. */
export function notNarrowed(holder: Holder, { authorization, connection: { identity } }: Snapshot): NotNarrowed | null {
  if (holder.kind === 'role' && identity.kind === 'role' && sameName(holder.name, identity.name ?? ''))
    return 'own-role';
  const all = known(authorization);
  if (holder.kind !== 'group' || !all) return null;
  const admins = administratorsGroup(all.groups) ?? all.groups.find((group) => administersItself(group, all));
  return admins && sameName(admins.name, holder.name) ? 'administrators' : null;
}

/** Everybody who holds something that can be narrowed, or was. */
export function narrowableHolders(snapshot: Snapshot): readonly Holder[] {
  const all = known(snapshot.authorization);
  if (!all) return [];
  return holders(all).filter(
    (holder) =>
      notNarrowed(holder, snapshot) === null &&
      narrowables(holder, all).length + narrowedBefore(holder, all).length > 0,
  );
}
