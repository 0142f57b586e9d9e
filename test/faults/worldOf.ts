import { essence } from './essence.ts';
import type { Story } from './story.ts';

/** Everything of a story that a run can tell apart, without ids, moments and secrets: two that are alike end alike. */
export function worldOf(story: Story): string {
  const state = story.open().state();
  const people = state.users.map(({ name, login, passwordLastUsed }) => [
    name,
    login?.resetRequired ?? null,
    passwordLastUsed !== null,
  ]);
  const journal = story.journal.map((entry) => {
    switch (entry.kind) {
      case 'intent':
        return [entry.action, entry.change];
      case 'outcome':
        return [entry.ok, entry.error];
      case 'handed-over':
        return [entry.kind, entry.user];
      default:
        return [entry.kind];
    }
  });
  const phone = state.phone.entries.map(({ label }) => label);
  const remembered = state.passwords.map(({ user }) => user);
  return JSON.stringify([essence(state), people, journal, phone, remembered, [...story.files.keys()]]);
}
