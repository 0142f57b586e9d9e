import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../src/journal/journal.ts';
import { recall } from '../../src/journal/recall.ts';

const root = 'arn:aws:iam::123456789012:root';
const at = (minute: number) => `2026-11-21T12:${String(minute).padStart(2, '0')}:00.000Z`;
const set = (minute: number, user: string, action = 'iam:CreateLoginProfile'): JournalEntry => ({
  kind: 'intent',
  id: `run-${minute}`,
  at: at(minute),
  run: 'run',
  principal: root,
  step: 'people',
  change: `people.password.${user}`,
  action,
  input: { UserName: user, Password: '••••••••' },
  undo: null,
});
const handedOver = (minute: number, user: string): JournalEntry => ({ kind: 'handed-over', at: at(minute), user });
const ticked = (minute: number, ...items: readonly string[]): JournalEntry => ({
  kind: 'ticked',
  at: at(minute),
  items,
});

describe('recall', () => {
  it('remembers nothing of an empty journal', () => {
    expect(recall([], root)).toEqual({
      handedOver: [],
      handedOverAt: {},
      passwordSetAt: {},
      confirmed: false,
      ticked: null,
    });
  });

  it('remembers when a password was set and that it was handed over', () => {
    const recalled = recall([set(1, 'jan'), handedOver(2, 'jan'), set(3, 'eva')], root);

    expect(recalled.handedOver).toEqual(['jan']);
    expect(recalled.handedOverAt).toEqual({ jan: at(2) });
    expect(recalled.passwordSetAt).toEqual({ jan: at(1), eva: at(3) });
  });

  it.each([
    ['WriteRefused: Password does not conform', []],
    ['CannotConnect: no-network', [at(1)]],
  ])('a password that ended in %s', (error, expected) => {
    const outcome: JournalEntry = { kind: 'outcome', id: 'run-1', at: at(1), ok: false, requestId: null, error };

    const recalled = recall([set(1, 'jan'), outcome], root);

    expect(Object.values(recalled.passwordSetAt)).toEqual(expected);
  });

  it.each(['iam:CreateLoginProfile', 'iam:UpdateLoginProfile'])('forgets the card once %s sets a new one', (action) => {
    const recalled = recall([set(1, 'jan'), handedOver(2, 'jan'), set(3, 'jan', action)], root);

    expect(recalled.handedOver).toEqual([]);
    expect(recalled.passwordSetAt).toEqual({ jan: at(3) });
  });

  it('remembers a second hand-over', () => {
    expect(recall([set(1, 'jan'), handedOver(2, 'jan'), set(3, 'jan'), handedOver(4, 'jan')], root).handedOver).toEqual(
      ['jan'],
    );
  });

  it('does not take other writes for passwords', () => {
    const recalled = recall([handedOver(1, 'jan'), set(2, 'jan', 'iam:AddUserToGroup')], root);

    expect(recalled).toMatchObject({ handedOver: ['jan'], passwordSetAt: {} });
  });

  it('believes a confirmation of the same principal only', () => {
    const confirmed: JournalEntry = { kind: 'confirmed', at: at(1), principal: root };

    expect(recall([confirmed], root).confirmed).toBe(true);
    expect(recall([confirmed], 'arn:aws:iam::123456789012:user/jan').confirmed).toBe(false);
  });

  it('goes by the latest list of ticks', () => {
    expect(recall([ticked(1, 'vault', 'budget'), ticked(2, 'vault')], root).ticked).toEqual(['vault']);
  });
});
