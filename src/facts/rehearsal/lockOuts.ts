import { say } from '../../messages/say.ts';
import type { ApiChange, CeremonyChange, Write } from '../../model/change.ts';
import { known } from '../../model/reading.ts';
import { type ActDecisions, type RehearsedAct, type RehearsedPeople, rehearsedActs } from '../../model/rehearsal.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Words } from '../../model/words.ts';
import { sayNames } from './sayNames.ts';

type Changes = readonly (ApiChange | CeremonyChange)[];

/**
 * Who would be shut out by a plan, one sentence for each way: somebody without MFA who could not set it up, one whose password
 * must be changed and may not be, an administrator who no longer administers. What is undecidable is no lock-out. Who is on the
 * way out is not told; nor is a way to MFA that was closed before, while work without it goes on.
 */
export function lockOuts(people: readonly RehearsedPeople[], snapshot: Snapshot, changes: Changes): readonly Words[] {
  const facts = factsOf(snapshot, changes);
  const those = (isOne: (name: string, acts: ActsOf) => boolean): readonly string[] =>
    people.flatMap(({ names, acts }) =>
      names.filter((name) => !facts.isLeaving(name) && isOne(name, (act) => acts.find((one) => one.act === act))),
    );
  const noMfa = those(
    (name, actsOf) => facts.mayHavePassword(name) && !facts.hasDevice(name) && losesTheWayTo('set-up-mfa', actsOf),
  );
  const noPassword = those(
    (name, actsOf) =>
      facts.mustChange(name) &&
      actsOf('change-password')?.after[facts.hasDevice(name) ? 'with-mfa' : 'first-sign-in'] === 'denied',
  );
  const noRights = those((_, actsOf) => {
    const act = actsOf('create-user');
    return act?.before?.['with-mfa'] === 'allowed' && act.after['with-mfa'] === 'denied';
  });
  return [
    ...(noMfa.length > 0 ? [say('rehearsal.caution.mfa', { names: sayNames(noMfa) })] : []),
    ...(noPassword.length > 0 ? [say('rehearsal.caution.password', { names: sayNames(noPassword) })] : []),
    ...(noRights.length > 0 ? [say('rehearsal.caution.rights', { names: sayNames(noRights) })] : []),
  ];
}

type ActsOf = (act: RehearsedAct) => ActDecisions | undefined;

/** Denied at a first sign-in; and it was not before, or now matters more, because work without MFA ends. */
function losesTheWayTo(wanted: RehearsedAct, actsOf: ActsOf): boolean {
  const act = actsOf(wanted);
  if (act?.after['first-sign-in'] !== 'denied') return false;
  const endsWork = (one: ActDecisions | undefined) =>
    one?.before?.['without-mfa'] === 'allowed' && one.after['without-mfa'] === 'denied';
  return act.before?.['first-sign-in'] !== 'denied' || rehearsedActs.some((each) => endsWork(actsOf(each)));
}

/** What is known of people's credentials once the plan is applied. What could not be read counts as the worse. */
function factsOf({ signIns, mfaDevices }: Snapshot, changes: Changes) {
  const byUser = new Map<string, readonly Write[]>();
  for (const change of changes) {
    if (change.kind !== 'api' || !('UserName' in change.input) || change.input.UserName === undefined) continue;
    const key = change.input.UserName.toLowerCase();
    byUser.set(key, [...(byUser.get(key) ?? []), change]);
  }
  const passwords = new Map(known(signIns)?.map(({ user, password }) => [user.toLowerCase(), password]));
  const devices = known(mfaDevices)?.flatMap(({ owner }) => (owner?.kind === 'user' ? [owner.name] : [])) ?? [];
  const enrolled = changes.flatMap((change) => (change.kind === 'ceremony' ? [change.user] : []));
  const equipped = new Set([...devices, ...enrolled].map((name) => name.toLowerCase()));

  const writeOf = (name: string, wanted: RegExp) =>
    byUser.get(name.toLowerCase())?.findLast(({ action }) => wanted.test(action));
  const passwordWrite = (name: string) => writeOf(name, /^iam:(Create|Update)LoginProfile$/);
  const passwordOf = (name: string) => passwords.get(name.toLowerCase()) ?? null;
  return {
    isLeaving: (name: string): boolean => writeOf(name, /^iam:Delete(LoginProfile|User)$/) !== undefined,
    mayHavePassword: (name: string): boolean =>
      passwordWrite(name) !== undefined || signIns.state === 'unreadable' || passwordOf(name) !== null,
    mustChange: (name: string): boolean => {
      const write = passwordWrite(name);
      if (write && 'PasswordResetRequired' in write.input) return write.input.PasswordResetRequired;
      return passwordOf(name)?.resetRequired === true;
    },
    hasDevice: (name: string): boolean => equipped.has(name.toLowerCase()),
  };
}
