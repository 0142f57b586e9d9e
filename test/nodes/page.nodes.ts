import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { say } from '../../src/messages/say.ts';
import type { TestTerminal } from '../support/terminal.ts';
import { watchWizard } from '../support/wizard.ts';
import { type Machine, makeMachine } from './machine.ts';
import { nodes } from './nodes.ts';

const page = readFileSync('docs/install.md', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const file = `offroot-${version}.tgz`;

/** Every line to type, in the order of the page, without what is remarked beside it. */
const lines = [...page.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
  .flatMap(([, block = '']) => block.trim().split('\n'))
  .map((line) => line.replace(/\s+#.*/, ''));

/** Opens the wizard on the practice account. */
const opensWizard = 'the wizard';
/** Needs an account on AWS, or this repository: file.nodes.ts and CI run the latter. */
const notHere = 'not here';

const sumOfProgram = /^[0-9a-f]{64} {2}/;

/** What comes of each. A line that is not here fails, as does one with another version. */
const outcomes: Readonly<Record<string, RegExp | typeof opensWizard | typeof notHere>> = {
  [`sha256sum -c ${file}.sha256`]: new RegExp(`^${file}: OK$`),
  [`shasum -a 256 -c ${file}.sha256`]: new RegExp(`^${file}: OK$`),
  [`npx ./${file} --practice`]: opensWizard,
  [`npx ./${file}`]: notHere,
  [`tar xzf ${file}`]: /^$/,
  'node package/dist/cli.js --practice': opensWizard,
  [`npm install --global ./${file}`]: /^added 1 package in/,
  'offroot --practice': opensWizard,
  [`npm install --global --prefix ~/.local ./${file}`]: /^added 1 package in/,
  'aws login --profile offroot-root': notHere,
  'offroot --profile offroot-root': notHere,
  'npm uninstall --global offroot': /^removed 1 package in/,
  'npm ci': notHere,
  'npm run pack:download': notHere,
  [`tar xzOf ${file} package/dist/cli.js | shasum -a 256`]: sumOfProgram,
  'shasum -a 256 dist/cli.js': sumOfProgram,
  [`tar tzf ${file}`]:
    /^package\/LICENSE\npackage\/dist\/cli.js\npackage\/package.json\npackage\/README.ko.md\npackage\/README.md$/,
};

test('docs/install.md has these commands and no others', () => {
  expect(Object.keys(outcomes).toSorted()).toEqual([...new Set(lines)].toSorted());
});

describe('what docs/install.md says to type', () => {
  const sums: string[] = [];
  let machine: Machine;
  beforeAll(() => {
    const [node = { node: '', npm: '' }] = nodes.slice(-2);
    machine = makeMachine(node);
    cpSync('dist', join(machine.folder, 'dist'), { recursive: true });
  });
  afterAll(() => machine.remove());

  // npm's own place for programs is shared with the other tests: here it is a folder of this machine.
  const asThere = (line: string) =>
    `export npm_config_prefix="$HOME/.npm-global" PATH="$HOME/.npm-global/bin:$PATH"; ${line}`;

  it.each(lines.filter((line) => outcomes[line] !== notHere))('%s', async (line) => {
    const outcome = outcomes[line];
    if (!(outcome instanceof RegExp)) return visitWizard(machine.open(asThere(line)));
    const { code, stdout } = await machine.run(asThere(line));

    expect(stdout.trim()).toMatch(outcome);
    expect(code).toBe(0);
    if (outcome === sumOfProgram) sums.push(stdout.slice(0, 64));
  });

  it('gives the program of the file and the one that was built the same sum', () => {
    expect(sums).toHaveLength(2);
    expect(new Set(sums).size).toBe(1);
  });
});

/** Sees the wizard, if need be past npx's question, and leaves it. */
async function visitWizard(terminal: TestTerminal): Promise<void> {
  const wizard = watchWizard(terminal);
  const isAsked = () => terminal.screen().join().includes('Ok to proceed? (y)');
  await terminal.waitFor(() => isAsked() || wizard.isShown(say('connect.account.title')), 20_000);
  if (isAsked()) wizard.press('enter');
  await wizard.sees(say('connect.account.title'));

  wizard.press('ctrl-c');

  expect(await wizard.exit).toBe(130);
}
