import { asList } from '../../policies/document.ts';
import { type Caller, rootArn } from '../callers.ts';
import type { PracticeState } from '../practiceState.ts';
import { roleArn } from '../views.ts';
import type { TrustStatement } from './trustPolicy.ts';

/** What a caller goes by in policies that name principals: as itself, and as somebody of its account. */
export function principalNames(state: PracticeState, caller: Caller) {
  const assumed = caller.role === null ? [] : [roleArn(state, caller.role), caller.role.id];
  const own: readonly string[] = ['*', caller.arn, caller.id, ...assumed];
  const account: readonly string[] = [state.accountId, rootArn(state)];
  return { own, account, every: [...own, ...account] };
}

/** True where a statement is about one of these names. NotPrincipal leaves out whoever goes by any of the names it lists. */
export function isMeant(
  { Principal, NotPrincipal }: TrustStatement,
  names: readonly string[],
  everyName: readonly string[],
): boolean {
  if (Principal !== undefined) return namesOf(Principal).some((name) => names.includes(name));
  return NotPrincipal !== undefined && !namesOf(NotPrincipal).some((name) => everyName.includes(name));
}

const namesOf = (principal: NonNullable<TrustStatement['Principal']>): readonly string[] =>
  principal === '*' ? ['*'] : asList(principal.AWS ?? []);
