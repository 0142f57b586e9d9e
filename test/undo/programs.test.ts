import { expect, test } from 'vitest';
import { readForUndo, undo, undoParts } from '../../src/flow/undo.ts';
import { readHistory } from '../../src/journal/history.ts';
import { say } from '../../src/messages/say.ts';
import { connect } from '../../src/steps/connect.ts';
import { practice as openPractice, type Practice } from '../support/practice.ts';
import { playPrograms } from '../support/programScript.ts';
import { scriptedFrontend } from '../support/scriptedFrontend.ts';
import { runTools } from '../support/setUpTools.ts';

async function takeBack(practice: Practice, what: string) {
  const frontend = scriptedFrontend({
    answers: { 'connect.account': practice.account.state().accountId, 'undo.run': 'test', 'undo.what': what },
    desk: practice.account.desk,
    clock: practice.clock,
  });
  const tools = { ...(await runTools(practice, frontend, {})), id: 'the undo' };
  const first = await tools.account.read(undoParts);
  const snapshot = await readForUndo(tools.account, first, readHistory(tools.journal.entries()));
  const outcome = await undo(tools, snapshot, { before: [connect], titleOf: (id) => say('undo.step', { id }) });
  return { outcome, frontend };
}

const names = ({ account }: Practice) => {
  const { users, groups, roles, policies, instanceProfiles, keys } = account.state();
  const of = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);
  return [of(users), of(groups), of(roles), of(policies), of(instanceProfiles), keys.map(({ id }) => id)];
};

test('what programs got is taken back whole: users with their keys, groups, roles, profiles, policies', async () => {
  const practice = openPractice({ scenario: 'shared-root' });
  await playPrograms(practice, { 'programs.boto3.instead': 'later', 'programs.aws-cli.instead': 'later' });
  const before = names(practice);
  await playPrograms(practice);
  expect(names(practice)).not.toEqual(before);

  const { frontend, outcome } = await takeBack(practice, 'step:programs');

  expect(names(practice)).toEqual(before);
  expect(outcome.left).toEqual([]);
  expect(frontend.approved.flatMap(({ cautions }) => cautions).map(({ key }) => key)).toEqual(['undo.caution.users']);
});

test('what uses a key or a role by now is said before they go', async () => {
  const practice = openPractice({ scenario: 'shared-root' });
  const { cards } = await playPrograms(practice);
  const key = cards.find(({ accessKey }) => accessKey)?.accessKey;
  practice.clock.advance(60_000);
  const { sts } = practice.clientsOf({ accessKeyId: key?.id ?? '', secretAccessKey: key?.secret.open() ?? '' });
  const { GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
  await sts.send(new GetCallerIdentityCommand({}));
  practice.clock.advance(60_000);

  const { frontend } = await takeBack(practice, 'step:programs');

  expect(frontend.approved.flatMap(({ cautions }) => cautions)).toContainEqual(
    say('undo.caution.in-use', { names: key?.id ?? '' }),
  );
});
