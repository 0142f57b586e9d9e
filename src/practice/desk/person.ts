import type { PracticePerson } from '../../model/practiceDesk.ts';
import type { PracticeState } from '../practiceState.ts';
import type { StateAccess } from '../stateAccess.ts';

/** The person at the desk: what they were handed outlives the process, as the rest of the story does. */
export const practicePerson = ({ change, read }: StateAccess): PracticePerson => ({
  remember: (user, password) => change((state) => remember(state, user, password)),
  passwordOf: (user) => read((state) => state.passwords.find((one) => one.user === user)?.password ?? null),
});

/** A newer password takes the place of what was remembered for that user. */
export function remember(state: PracticeState, user: string, password: string): void {
  state.passwords = [...state.passwords.filter((one) => one.user !== user), { user, password }];
}
