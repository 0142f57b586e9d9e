import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sandboxForTest } from '../support/prepared.ts';
import { programAnswers } from '../support/programScript.ts';
import { runProgram } from '../support/runProgram.ts';

const practice = ['--practice=shared-root', '--as', 'root'];

const answers = {
  'connect.account': '333344445555',
  ...programAnswers,
  'alias.name': 'acme',
  'passwords.policy': 'recommended',
  'groups.layout': 'recommended',
  'people.you': 'alice',
  'people.you-password': 'generate',
  'people.team': [],
  'mfa.phone': 'practice',
  'prove.sign-in': 'practice',
  'root.second-way': 'root-mfa-elsewhere',
  'root.reachable': 'yes',
  'root.mfa': 'practice',
  'keep.by-hand': [],
  // root's old signing certificate
  'approve.removals': true,
};

test('“offroot questions” names the programs of the account, and what may be answered about them', async () => {
  const run = await runProgram(sandboxForTest(), ['questions', ...practice]);

  const { questions } = JSON.parse(run.stdout);
  const ids = questions.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(
    expect.arrayContaining(['root-use.look', ...Object.keys(answers).filter((id) => /^programs/.test(id))]),
  );
  expect(questions.find(({ id }: { id: string }) => id === 'programs.boto3.s3')).toMatchObject({
    kind: 'choice',
    options: [{ value: 'nothing' }, { value: 'read' }, { value: 'write' }, { value: 'read-write' }],
  });
}, 60_000);

test('an answers file gives both programs what takes the key’s place; the key’s secret is in the cards’ file and nowhere else', async () => {
  const sandbox = sandboxForTest();
  const file = join(sandbox.workingDirectory, 'answers.yaml');
  const cards = join(sandbox.workingDirectory, 'cards.json');
  writeFileSync(file, JSON.stringify({ ...answers, 'cards.save': cards }));

  const run = await runProgram(sandbox, ['setup', ...practice, '--answers', file, '--yes', '--format', 'json']);

  const { users, roles, keys } = sandbox.practice('shared-root');
  const owner = users.find(({ name }) => name === 'backup')?.id;
  const secret = keys.find((key) => key.owner === owner)?.secret ?? 'none';
  expect(run.stderr).toContain('Reading what root did in the last 90 days');
  expect(roles.map(({ name }) => name)).toContain('starter');
  expect(readFileSync(cards, 'utf8')).toContain(secret);
  expect(`${run.stdout}${run.stderr}`).not.toContain(secret);
  const { left } = JSON.parse(run.stdout);
  expect(left.map(({ id }: { id: string }) => id)).toEqual(
    expect.arrayContaining(['programs.put.boto3', 'programs.put.aws-cli']),
  );
}, 90_000);

test('a program that the file does not know stops the run before anything is written', async () => {
  const sandbox = sandboxForTest();
  const file = join(sandbox.workingDirectory, 'answers.yaml');
  // Where nobody looks at the events the two are known by their keys alone.
  writeFileSync(file, JSON.stringify({ ...answers, 'root-use.look': 'later' }));

  const run = await runProgram(sandbox, ['setup', ...practice, '--answers', file, '--yes']);

  expect(run.code).toBe(2);
  expect(run.stderr).toContain('programs.key-1.instead');
  expect(run.stderr).toContain('programs.key-2.instead');
  expect(sandbox.practice('shared-root').groups).toEqual([]);
}, 60_000);
