import { expect, test } from 'vitest';
import { BadInput } from '../../src/errors.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import type { Options } from '../../src/options/options.ts';
import { readOptions } from '../../src/options/readOptions.ts';

const translate = translator(en);

function optionsOf(line: string): Options {
  const parsed = readOptions(line.split(' ').filter(Boolean));
  if (!('options' in parsed)) throw new Error('nothing to do');
  return parsed.options;
}

function issuesOf(line: string): readonly string[] {
  try {
    optionsOf(line);
  } catch (error) {
    if (error instanceof BadInput) return error.issues.map(({ path, words }) => `${path} ${translate(words)}`);
    throw error;
  }
  return [];
}

test.each([
  ['', { command: 'setup', practice: null, format: 'text', colour: true, plain: false }],
  ['--practice', { command: 'setup', practice: '' }],
  ['--practice setup', { command: 'setup', practice: '' }],
  ['setup --practice=first-day', { command: 'setup', practice: 'first-day' }],
  ['--practice=first-day questions', { command: 'questions', practice: 'first-day' }],
  ['--practice --as alice', { practice: '', as: 'alice' }],
  ['--profile p --region eu-west-1 --endpoint-url http://127.0.0.1:1', { profile: 'p', region: 'eu-west-1' }],
  ['--answers a.yaml --yes --dry-run --format json --output o.json', { yes: true, dryRun: true, format: 'json' }],
  ['--no-color --plain --state-dir s', { colour: false, plain: true, stateDir: 's' }],
  ['practice serve', { command: 'practice', action: 'serve', practice: '', port: 4599 }],
  ['practice serve --practice=blank --port 0', { practice: 'blank', port: 0 }],
  ['audit', { command: 'audit', failOn: 'high', live: false, allowUnknown: [], baseline: null }],
  ['audit --fail-on low --format csv --baseline b.json --live', { failOn: 'low', format: 'csv', live: true }],
  ['audit --allow-unknown one --allow-unknown two', { allowUnknown: ['one', 'two'] }],
  ['audit --unused-services', { unusedServices: true, live: false }],
  ['audit --people --live --format csv', { command: 'audit', people: true, rootUse: false, live: true }],
  ['people remove dora --practice', { command: 'people', action: 'remove', name: 'dora' }],
  ['enroll bora --practice', { command: 'enroll', action: null, name: 'bora' }],
  ['enroll', { command: 'enroll', name: null }],
  [
    'can dora s3:GetObject arn:aws:s3:::a/b',
    { command: 'can', name: 'dora', more: ['s3:GetObject', 'arn:aws:s3:::a/b'] },
  ],
  ['undo --practice --as root', { command: 'undo', action: null, as: 'root' }],
  ['permissions audit', { command: 'permissions', action: 'audit' }],
  ['practice instance-credentials web', { command: 'practice', action: 'instance-credentials', name: 'web' }],
  ['practice wait 7', { command: 'practice', action: 'wait', name: '7', practice: '' }],
  ['practice wait 400 --practice=shared-root', { action: 'wait', name: '400', practice: 'shared-root' }],
  ['--practice=blank practice reset', { command: 'practice', action: 'reset', practice: 'blank' }],
])('%s', (line, expected) => {
  expect(optionsOf(line)).toMatchObject(expected);
});

test.each([
  ['--answrs a', /--answers/],
  ['stup', /setup/],
  ['--format xml', /text, json/],
  ['--as alice', /^--as .*practice/],
  ['--practice --profile p', /^--profile .*practice/],
  ['--endpoint-url nonsense', /^--endpoint-url .*nonsense/],
  ['--dry-run', /^--dry-run .*--answers/],
  ['practice', /serve, reset, wait/],
  ['permissions', /audit, root-use, people-report, setup, people, roles, narrow/],
  ['setup serve', /“serve” has no meaning/],
  ['enroll bora chen', /“chen” has no meaning/],
  ['people sack dora', /add, reset, remove/],
  ['practice serve dora', /“dora” has no meaning/],
  ['audit --yes --answers a.yaml', /--answers .*audit[\s\S]*--yes/],
  ['--live', /^--live .*audit/],
  ['--fail-on never', /^--fail-on .*audit/],
  ['audit --fail-on terrible', /critical, high, medium, low, never/],
  ['setup --format csv', /^--format “csv” is not a format of “offroot setup”\. It takes text, json\.$/],
  ['practice server', /serve, reset/],
  ['people --people', /^--people .*audit/],
  ['audit --people --root-use', /^--root-use has no meaning with --people.*Leave one of the two out\.$/],
  ['audit --people --list-checks', /^--list-checks has no meaning with --people/],
  ['audit --people --baseline b.json', /^--baseline has no meaning with --people/],
  ['audit --people --fail-on low --allow-unknown x', /^--fail-on .*--people[\s\S]*--allow-unknown .*--people/],
  ['audit --people --yes', /^--yes .*audit/],
  ['audit --root-use --format csv', /^--format has no meaning with --root-use/],
  ['practice instance-credentials', /^offroot practice instance-credentials needs an instance/],
  ['practice wait', /^offroot practice wait needs a whole number of days.*from 1 to 400/],
  ['practice wait 0', /^offroot practice wait .*from 1 to 400/],
  ['practice wait 401', /from 1 to 400/],
  ['practice wait 1.5', /from 1 to 400/],
  ['practice wait week', /from 1 to 400/],
  ['practice serve --port http', /^--port .*65535/],
])('%s says what is wrong', (line, message) => {
  expect(issuesOf(line).join('\n')).toMatch(message);
});

test('several faults are said at once', () => {
  expect(issuesOf('--practice --profile p --endpoint-url nonsense --dry-run')).toHaveLength(4);
});

test.each([
  ['--help', { command: null, action: null }],
  ['-h', { command: null, action: null }],
  ['help', { command: null, action: null }],
  ['audit --help', { command: 'audit', action: null }],
  ['--practice -h people', { command: 'people', action: null }],
  ['people add --help', { command: 'people', action: 'add' }],
  ['help practice wait', { command: 'practice', action: 'wait' }],
  ['permissions --help', { command: 'permissions', action: null }],
])('%s asks for a page of help', (line, help) => {
  expect(readOptions(line.split(' '))).toEqual({ help });
});

test('the version is asked for whatever stands beside it', () => {
  expect(readOptions(['audit', '--version'])).toEqual({ version: true });
});

test.each([
  ['setup --live', /^--live has no meaning for “offroot setup”\. It belongs to offroot audit\./],
  ['questions --output q.json', /^--output .*“offroot questions”.*offroot setup, offroot audit/],
  ['setup --port 1', /^--port .*offroot practice serve/],
  ['practice wait 1 --port 1', /^--port .*“offroot practice wait”.*offroot practice serve/],
  ['permissions audit --profile p', /^--profile .*“offroot permissions”/],
  ['audit --list-checks --fail-on high', /^--fail-on has no meaning with --list-checks/],
  ['audit --profile', /^--profile needs a value after it: --profile NAME\.$/],
  ['--profile --region eu-west-1', /^--profile needs a value after it/],
  ['--answers=', /^--answers needs a value/],
  ['audit --live=3', /^--live takes no value/],
  ['setup serve bora', /“serve” has no meaning[\s\S]*“bora” has no meaning/],
])('%s is refused, and it says where it belongs', (line, message) => {
  expect(issuesOf(line).join('\n')).toMatch(message);
});

test.each(['permissions audit', 'completion bash', 'practice reset', 'questions', 'audit --list-checks'])(
  '%s takes what an alias may always say',
  (line) => {
    expect(issuesOf(`${line} --practice --state-dir s --no-color`)).toEqual([]);
  },
);
