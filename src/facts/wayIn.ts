import { say } from '../messages/say.ts';
import type { Connection } from '../model/connection.ts';
import type { AttachedPolicy, Authorization, Group, User } from '../model/iam.ts';
import type { Reading } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Memory } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { isAwsManaged } from '../policies/awsManaged.ts';
import { sameDocument } from '../policies/document.ts';
import { hasDeny } from '../policies/fullAdministration.ts';
import { requireMfa, requireMfaName } from '../policies/requireMfa.ts';
import { administrators } from './administrators.ts';
import { inOrganization } from './identities.ts';
import { sameName } from './sameName.ts';
import { signedInWithBoth } from './signedInWithBoth.ts';

/** The five things that make a way in. `unmet` may become true by itself or by the person; `unknown` could not be read. */
export interface Proof {
  readonly id: 'exists' | 'administers' | 'password' | 'mfa' | 'signed-in';
  readonly state: 'met' | 'unmet' | 'unknown';
  readonly title: Words;
  readonly detail: Words;
}

/** What offroot itself remembers. It may delay a proof, never meet one that the lock rests on. */
export type RememberedPasswords = Pick<Memory, 'handedOver' | 'passwordSetAt'>;

/** Nothing remembered: what an audit on another machine knows. */
export const nothingRemembered: RememberedPasswords = { handedOver: [], passwordSetAt: {} };

/** The proofs of product.md for one user, in order. Anything that could not be read is `unknown`, which is not met. */
export function proveWayIn(snapshot: Snapshot, name: string, remembered: RememberedPasswords): readonly Proof[] {
  const signedIn = proveSignedIn(snapshot, name, remembered);
  return [
    proveExists(snapshot.authorization, name),
    proveAdministers(snapshot, name),
    provePassword(snapshot, name, remembered, signedIn),
    proveMfa(snapshot, name),
    signedIn,
  ];
}

/** True only where every proof is met. */
export const isProven = (proofs: readonly Proof[]): boolean => proofs.every((proof) => proof.state === 'met');

function proveExists(authorization: Reading<Authorization>, name: string): Proof {
  const title = say('proof.exists.title', { user: name });
  if (authorization.state === 'unreadable') return unknown('exists', title, authorization);
  const user = findUser(authorization.value, name);
  return user
    ? { id: 'exists', state: 'met', title, detail: say('proof.exists.met', { groups: user.groups.join(', ') }) }
    : { id: 'exists', state: 'unmet', title, detail: say('proof.exists.unmet') };
}

function proveAdministers(snapshot: Snapshot, name: string): Proof {
  const id = 'administers';
  const title = say('proof.administers.title', { user: name });
  if (snapshot.authorization.state === 'unreadable') return unknown(id, title, snapshot.authorization);
  const authorization = snapshot.authorization.value;
  const administrator = administrators(authorization).find(({ user }) => sameName(user.name, name));
  const unmet = (detail: Words): Proof => ({ id, state: 'unmet', title, detail });
  if (!administrator) return unmet(say('proof.administers.no'));
  if (!administrator.group) return unmet(say('proof.administers.direct', { policy: administrator.policy }));
  if (administrator.user.boundary) return unmet(say('proof.administers.boundary'));
  if (hasForeignDeny(administrator.user, snapshot) || inOrganization(snapshot))
    return bySimulation(snapshot, name, title);
  const { policy, group } = administrator;
  return { id, state: 'met', title, detail: say('proof.administers.met', { policy, group }) };
}

function bySimulation(snapshot: Snapshot, name: string, title: Words): Proof {
  const id = 'administers';
  if (snapshot.simulations.state === 'unreadable') return unknown(id, title, snapshot.simulations);
  const decision = snapshot.simulations.value[name];
  if (decision === 'allowed') return { id, state: 'met', title, detail: say('proof.administers.simulated') };
  if (decision === 'denied') return { id, state: 'unmet', title, detail: say('proof.administers.denied') };
  return { id, state: 'unknown', title, detail: say('proof.administers.unsimulated') };
}

/** True where any policy of the user denies something, our own unmodified offroot-require-mfa aside. */
export function hasForeignDeny(user: User, snapshot: Snapshot): boolean {
  if (snapshot.authorization.state !== 'read') return true;
  const own = snapshot.authorization.value.groups.filter((group) => user.groups.includes(group.name));
  return [user, ...own].some((holder) => carriesForeignDeny(holder, snapshot));
}

/** True where a group, or a user by itself, carries a Deny that is not ours. Unknown counts as yes. */
export function carriesForeignDeny({ attached, inline }: Pick<Group, 'attached' | 'inline'>, snapshot: Snapshot) {
  return (
    inline.some((policy) => hasDeny(policy.document)) || attached.some((policy) => isForeignDeny(policy, snapshot))
  );
}

function isForeignDeny({ arn, name }: AttachedPolicy, { authorization, connection }: Snapshot): boolean {
  if (authorization.state !== 'read') return true;
  const document = authorization.value.policies.find((policy) => policy.arn === arn)?.document;
  // Those of AWS's own policies that offroot knows by name deny nothing; some others are nothing but a Deny.
  if (document === undefined) return !(arn.includes(':iam::aws:policy/') && isAwsManaged(name));
  return hasDeny(document) && !(name === requireMfaName && isOurRequireMfa(document, connection));
}

/** True for the very document that offroot writes: it stops nobody who has MFA. */
export const isOurRequireMfa = (document: string, { identity }: Connection): boolean =>
  sameDocument(document, JSON.stringify(requireMfa({ partition: identity.partition })));

function provePassword(snapshot: Snapshot, name: string, { handedOver }: RememberedPasswords, signedIn: Proof): Proof {
  const id = 'password';
  const title = say('proof.password.title', { user: name });
  if (snapshot.signIns.state === 'unreadable') return unknown(id, title, snapshot.signIns);
  const signIn = snapshot.signIns.value.find(({ user }) => sameName(user, name));
  if (!signIn?.password) return { id, state: 'unmet', title, detail: say('proof.password.none') };
  if (signedIn.state === 'met') return { id, state: 'met', title, detail: say('proof.password.used') };
  if (handedOver.includes(name)) return { id, state: 'met', title, detail: say('proof.password.handed-over') };
  // Whether somebody has it shows in whether it was used: what is not known of the one is not known of the other.
  if (signedIn.state === 'unknown') return { ...signedIn, id, title };
  return { id, state: 'unmet', title, detail: say('proof.password.not-handed-over') };
}

function proveMfa(snapshot: Snapshot, name: string): Proof {
  const id = 'mfa';
  const title = say('proof.mfa.title', { user: name });
  if (snapshot.mfaDevices.state === 'unreadable') return unknown(id, title, snapshot.mfaDevices);
  const devices = devicesOf(snapshot, name);
  return devices.length > 0
    ? { id, state: 'met', title, detail: say('proof.mfa.met', { count: devices.length }) }
    : { id, state: 'unmet', title, detail: say('proof.mfa.unmet') };
}

/** Anything that could not be read is `unknown`; else as signedInWithBoth judges it. */
function proveSignedIn(snapshot: Snapshot, name: string, { passwordSetAt }: RememberedPasswords): Proof {
  const id = 'signed-in';
  const title = say('proof.signed-in.title', { user: name });
  if (snapshot.signIns.state === 'unreadable') return unknown(id, title, snapshot.signIns);
  if (snapshot.mfaDevices.state === 'unreadable') return unknown(id, title, snapshot.mfaDevices);
  const signIn = snapshot.signIns.value.find(({ user }) => sameName(user, name));
  const setAt = Object.hasOwn(passwordSetAt, name) ? passwordSetAt[name] : undefined;
  return { id, title, ...signedInWithBoth(signIn, devicesOf(snapshot, name), setAt) };
}

const devicesOf = (snapshot: Snapshot, name: string) =>
  snapshot.mfaDevices.state === 'read'
    ? snapshot.mfaDevices.value.filter(({ owner }) => owner?.kind === 'user' && sameName(owner.name, name))
    : [];

const findUser = ({ users }: Authorization, name: string): User | undefined =>
  users.find((user) => sameName(user.name, name));

const unknown = (id: Proof['id'], title: Words, reading: { action: string; reason: string }): Proof => ({
  id,
  state: 'unknown',
  title,
  detail: say('proof.unknown', { action: reading.action }),
});
