import { expect, test } from 'vitest';
import { practice as openPractice } from '../support/practice.ts';
import { scriptedFrontend } from '../support/scriptedFrontend.ts';
import { runSetUp } from '../support/setUpTools.ts';

const recommended = (account: string) => ({
  'connect.account': account,
  'alias.name': 'acme',
  'passwords.policy': 'recommended',
  'groups.layout': 'recommended',
  'people.you': 'alice',
  'people.you-password': 'generate',
  'people.team': [{ name: 'bora', groups: ['Developers'] }],
  'mfa.phone': 'now',
  'prove.sign-in': 'now',
  'root.second-way': 'root-mfa-elsewhere',
  'root.reachable': 'yes',
  'root.mfa': 'now',
  'keep.by-hand': ['vault', 'billing-access', 'contacts', 'budget'],
});

test('a fresh account ends with root locked, and a second run has nothing to do', async () => {
  const practice = openPractice();
  const frontend = scriptedFrontend({
    answers: recommended(practice.account.state().accountId),
    desk: practice.account.desk,
    clock: practice.clock,
  });

  const outcome = await runSetUp(practice, frontend);

  expect(frontend.unused()).toEqual([]);
  expect(outcome.left).toEqual([]);
  expect(outcome).toMatchObject({ rootLocked: true, complete: true });

  const again = scriptedFrontend({ answers: {}, desk: practice.account.desk, clock: practice.clock });
  const second = await runSetUp(practice, again);
  expect(again.asked).toEqual([]);
  expect(second.plan).toEqual([]);
});
