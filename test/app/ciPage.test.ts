import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readAcceptances } from '../../src/acceptance/readAcceptances.ts';
import { readOptions } from '../../src/options/readOptions.ts';

const page = readFileSync(new URL('../../docs/ci.md', import.meta.url), 'utf8');
const blocks = (language: string): string[] =>
  [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].flatMap(([, name, text = '']) => (name === language ? [text] : []));

test('every offroot command on the page is one that offroot takes', () => {
  const commands = [...page.matchAll(/dist\/cli\.js ([^>\n]+)/g)].map(([, line = '']) => line.trim());

  const parsed = commands.map((line) => readOptions(line.split(/\s+/)));

  expect(parsed.map((one) => 'options' in one && one.options.command)).toEqual(['permissions', 'audit', 'audit']);
  expect(parsed[1]).toMatchObject({ options: { format: 'json', output: 'audit.json', failOn: 'high' } });
});

test('the workflow asks for a token, and builds before it has credentials', () => {
  const [workflow = ''] = blocks('yaml');
  const { permissions, jobs } = parse(workflow);
  const steps: { uses?: string; run?: string }[] = jobs.audit.steps;
  const at = (part: string): number => steps.findIndex(({ uses, run }) => (uses ?? run ?? '').includes(part));

  expect(permissions).toEqual({});
  expect(jobs.audit.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
  expect(at('npm ci')).toBeGreaterThan(-1);
  expect(at('npm ci')).toBeLessThan(at('configure-aws-credentials'));
  expect(at('configure-aws-credentials')).toBeLessThan(at('audit --format json'));
});

test('the example of .offroot.yaml can be read', () => {
  const example = blocks('yaml').find((text) => text.includes('accept:')) ?? '';

  const [entry] = readAcceptances(example, '.offroot.yaml', ['access-keys-rotated'], new Date('2026-11-21'));

  expect(entry).toMatchObject({ resource: 'arn:aws:iam::111122223333:user/ci-*', until: '2027-03-31' });
});

test('the trust policy lets in one branch of one repository', () => {
  const [trust = ''] = blocks('json');
  const { Statement } = JSON.parse(trust);

  expect(Object.keys(Statement[0].Condition)).toEqual(['StringEquals']);
  expect(JSON.stringify(Statement[0].Condition)).not.toContain('*');
});
