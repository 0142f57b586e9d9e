import type { PracticeState } from '../../src/practice/practiceState.ts';

/**
 * Everything a practice account holds, to be compared before and after: all of its state but for what no run could put back, since
 * it only records that somebody was there (sessions, reports, the moment of a sign-in), and for what is not the account at all (the
 * phone and the memory of the person at the desk). A part that is added to the state is compared by itself.
 */
export function wholeAccount(state: PracticeState): Readonly<Record<string, unknown>> {
  const {
    sessions: _sessions,
    accessJobs: _jobs,
    report: _report,
    phone: _phone,
    passwords: _passwords,
    ...account
  } = state;
  const { passwordLastUsed: _used, ...root } = account.root;
  return { ...account, root };
}
