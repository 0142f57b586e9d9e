import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../src/messages/say.ts';
import { filesBelow } from '../support/sandbox.ts';
import { isRestored } from '../support/terminalState.ts';
import { inEnglish, watchWizard } from '../support/wizard.ts';
import { type Machine, makeMachine } from './machine.ts';
import { nodeUnderTest } from './nodes.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const npx = 'npx --yes ./offroot-*.tgz';

const { node, npm } = nodeUnderTest();

/** What a report without a terminal says on the way: what it does, and on Node 20 that the SDK leaves it behind. */
const besideReport = [
  say('connecting.account'),
  ...(node.startsWith('20.') ? [say('options.old-node', { version: node })] : []),
].map(inEnglish);

describe(`the download on Node ${node} with npm ${npm}`, () => {
  let machine: Machine;
  beforeAll(() => {
    machine = makeMachine({ node, npm });
  });
  afterAll(() => machine.remove());

  it('runs the wizard on the practice account by npx, which asks once, and Ctrl-C leaves it', async () => {
    const terminal = machine.open('npx ./offroot-*.tgz --practice; echo "left with $?"; read word; echo "$word$word"');
    const wizard = watchWizard(terminal);
    await terminal.waitFor('Ok to proceed? (y)', 20_000);
    terminal.key('enter');

    await wizard.sees(say('connect.account.title'));
    wizard.press('enter');
    await wizard.sees(say('standing.title'));
    wizard.press('enter');
    await wizard.sees(say('alias.name.title'));
    await wizard.writes('acme-test');
    wizard.press('ctrl-c');
    await terminal.waitFor('left with 130', 20_000);

    expect(isRestored(terminal.terminal, terminal.everything())).toBe(true);
    terminal.type('typed\r');
    await terminal.waitFor('typedtyped', 20_000);
    expect(await terminal.exit).toBe(0);
    expect(warnings(terminal.everything())).toEqual([]);
  });

  it('brings offroot and nothing else', () => {
    const [unpacked = ''] = readdirSync(join(machine.home, '.npm', '_npx'));
    const modules = join(machine.home, '.npm', '_npx', unpacked, 'node_modules');
    const files = filesBelow(join(modules, 'offroot')).map((file) => file.slice(modules.length + 1));

    expect(readdirSync(modules).filter((name) => !name.startsWith('.'))).toEqual(['offroot']);
    expect(files.toSorted()).toEqual(
      ['LICENSE', 'README.ko.md', 'README.md', 'dist/cli.js', 'package.json'].map((file) => `offroot/${file}`),
    );
  });

  it('answers --version and --help, with nothing beside the answer', async () => {
    const version = await machine.run(`${npx} --version`);
    const help = await machine.run(`${npx} --help`);

    expect(version).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toMatch(/^Usage: offroot /);
  });

  it('audits the practice account without a terminal, and passes the exit code on', async () => {
    const audit = await machine.run(`${npx} audit --practice=drifted --format json`);

    expect(audit.code).toBe(1);
    expect(JSON.parse(audit.stdout)).toMatchObject({ version: 1, account: '222233334444' });
    expect(linesOf(audit.stderr)).toEqual(besideReport);
  });

  it('is installed for good, and taken away again, by npm', async () => {
    const installed = await machine.run('npm install --global --prefix ~/.local ./offroot-*.tgz');
    const version = await machine.run('cd / && offroot --version');
    const removed = await machine.run('npm uninstall --global --prefix ~/.local offroot');
    const gone = await machine.run('offroot --version');

    expect([installed.code, version.stdout, removed.code, gone.code]).toEqual([0, `${manifest.version}\n`, 0, 127]);
    expect(installed.stdout).toContain('added 1 package in');
    expect(installed.stderr).toBe('');
  });

  it('runs without npm from where tar puts it', async () => {
    const tar = await machine.run('tar xzf offroot-*.tgz && node package/dist/cli.js --version');

    expect(tar).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it('runs as the one file dist/cli.js alone', async () => {
    copyFileSync('dist/cli.js', join(machine.folder, 'cli.js'));

    const audit = await machine.run('node cli.js audit --practice=drifted --format json');

    expect(audit.code).toBe(1);
    expect(linesOf(audit.stderr)).toEqual(besideReport);
    expect(await machine.run('./cli.js --version')).toMatchObject({ code: 0, stderr: '' });
  });

  it('runs as a file called .mjs beside anybody’s package.json, and Node says nothing to that', async () => {
    copyFileSync('dist/cli.js', join(machine.folder, 'offroot.mjs'));
    writeFileSync(join(machine.folder, 'package.json'), '{}');

    const version = await machine.run('node offroot.mjs --version');

    expect(version).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });
});

/** What npm, Node or a package has to say that nobody asked for. */
const warnings = (text: string): readonly string[] =>
  text.split('\n').filter((line) => /warn|npm error|\(node:\d+\)|deprecat|experimental/i.test(line));

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');
