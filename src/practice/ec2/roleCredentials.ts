import { type RandomBytes, wireDate } from '../operation.ts';
import type { PracticeState, StoredRole } from '../practiceState.ts';
import { addSession, viewCredentials } from '../sessions.ts';
import type { StoredInstance } from '../storedInstance.ts';
import { letsService } from '../trust/letsService.ts';
import { instanceProfileArn } from '../views.ts';

/** What a machine's metadata service hands to the programs on it, or why it has nothing to hand out. */
export type HandedOut =
  | { readonly ok: true; readonly credentials: ReturnType<typeof viewCredentials> }
  /** `names` are the machines that there are */
  | { readonly ok: false; readonly why: 'none'; readonly name: string; readonly names: readonly string[] }
  /** stopped, or its metadata service is off */
  | { readonly ok: false; readonly why: 'off' | 'no-role'; readonly id: string }
  | { readonly ok: false; readonly why: 'not-trusted'; readonly id: string; readonly role: string };

/** As long as EC2's are good: about six hours. */
const seconds = 6 * 3600;

/** The role's credentials for a machine, by its id or name: a session called after the machine, where EC2 may take the role. */
export function roleCredentials(state: PracticeState, name: string, now: Date, random: RandomBytes): HandedOut {
  const instance = state.instances.find((one) => one.id === name || nameOf(one) === name);
  if (instance === undefined) {
    return { ok: false, why: 'none', name, names: state.instances.map((one) => nameOf(one) ?? one.id) };
  }
  const { id, metadata } = instance;
  if (instance.state !== 'running' || metadata.endpoint === 'disabled') return { ok: false, why: 'off', id };
  const role = roleOf(state, instance);
  if (role === undefined) return { ok: false, why: 'no-role', id };
  if (!letsService(role, 'ec2.amazonaws.com')) return { ok: false, why: 'not-trusted', id, role: role.name };
  const limits = { name: id, inline: null, policies: [], tags: [] };
  const session = addSession(state, { owner: role.id, kind: 'role', mfa: false, seconds, role: limits }, now, random);
  // Clients go by the real clock, whatever day it is on the account.
  const expiresAt = wireDate(new Date(Date.parse(session.expiresAt) - state.clockAheadMs));
  return { ok: true, credentials: viewCredentials({ ...session, expiresAt }) };
}

const nameOf = ({ tags }: StoredInstance): string | undefined => tags.find(({ key }) => key === 'Name')?.value;

function roleOf(state: PracticeState, { profile }: StoredInstance): StoredRole | undefined {
  const found = state.instanceProfiles.find((one) => instanceProfileArn(state, one) === profile?.arn);
  return state.roles.find(({ id }) => found?.roles.includes(id));
}
