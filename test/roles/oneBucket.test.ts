import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAnswers } from '../../src/frontends/answersFile.ts';
import { createHeadlessFrontend } from '../../src/frontends/headless.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import actionNames from '../../src/policies/actionNames.json' with { type: 'json' };
import { evaluate, type NamedPolicy } from '../../src/policies/evaluate.ts';
import { practice } from '../support/practice.ts';
import { runRoles } from '../support/setUpTools.ts';

/** Every action of the services that offroot knows, `s3:GetObject`. */
const actions = Object.entries(actionNames).flatMap(([service, names]) =>
  names.split(' ').map((name) => `${service}:${name}`),
);
const bucket = 'arn:aws:s3:::acme-photos';
const elsewhere = [
  '*',
  'arn:aws:s3:::acme-photos-2',
  'arn:aws:s3:::acme-photos-2/cat.jpg',
  'arn:aws:s3:::other/cat.jpg',
];

/** The policies of the role that the example makes for an instance. */
let policies: readonly NamedPolicy[];
beforeAll(async () => {
  const { account, clock, ...rest } = practice({ scenario: 'drifted' });
  const example = readFileSync(new URL('../../examples/roles.yaml', import.meta.url), 'utf8');
  const frontend = createHeadlessFrontend({
    answers: readAnswers(example, 'examples/roles.yaml'),
    yes: true,
    desk: account.desk,
    clock,
    translate: translator(en),
    print: () => undefined,
    saveSecretFile: async () => undefined,
    fileExists: async () => false,
    formatCards: () => '',
  });
  await runRoles({ account, clock, ...rest }, frontend, { who: 'alice', said: { 'roles.what': 'service' } });
  const { roles, policies: all } = account.state();
  const role = roles.find(({ name }) => name === 'photos-web');
  const attached = all.filter(({ name }) => role?.attached.some((arn) => arn.endsWith(`:policy/${name}`)));
  expect([role?.inline, role?.attached.length, attached.length]).toEqual([[], 1, 1]);
  policies = attached.map(({ name, versions }) => ({ name, document: versions[0]?.document ?? '' }));
});

const allowed = (resource: string): readonly string[] =>
  actions.filter((action) => evaluate({ action, resource, context: {} }, policies).decision === 'allow');

describe('the role of an instance that lists and reads one bucket', () => {
  it('lets it do one thing to the bucket, one to what is in it, and none to anything else', () => {
    expect(allowed(bucket)).toEqual(['s3:ListBucket']);
    expect(allowed(`${bucket}/2026/cat.jpg`)).toEqual(['s3:GetObject']);
    for (const resource of elsewhere) expect([resource, allowed(resource)]).toEqual([resource, []]);
  });

  it.each([
    ['list', 's3:ListBucket', bucket, true],
    ['get', 's3:GetObject', `${bucket}/cat.jpg`, true],
    ['put', 's3:PutObject', `${bucket}/cat.jpg`, false],
    ['delete', 's3:DeleteObject', `${bucket}/cat.jpg`, false],
    ['delete the bucket', 's3:DeleteBucket', bucket, false],
    ['read its policy', 's3:GetBucketPolicy', bucket, false],
    ['list another bucket', 's3:ListBucket', 'arn:aws:s3:::acme-books', false],
    ['see which buckets there are', 's3:ListAllMyBuckets', '*', false],
    ['list users', 'iam:ListUsers', '*', false],
    ['make a key', 'iam:CreateAccessKey', 'arn:aws:iam::222233334444:user/alice', false],
    ['pass its own role on', 'iam:PassRole', 'arn:aws:iam::222233334444:role/photos-web', false],
  ])('%s: %s', (_, action, resource, expected) => {
    expect(evaluate({ action, resource, context: {} }, policies).decision === 'allow').toBe(expected);
  });

  it('is asked about every action that is known', () => {
    expect(actions.length).toBeGreaterThan(2000);
    expect(actions).toEqual(expect.arrayContaining(['s3:PutObject', 'iam:CreateUser', 'sts:AssumeRole']));
  });
});
