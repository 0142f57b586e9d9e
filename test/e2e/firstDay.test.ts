import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { say } from '../../src/messages/say.ts';
import { steps } from '../../src/steps/index.ts';
import { findNodes } from '../support/findNodes.ts';
import { filesBelow, makeSandbox, type Sandbox } from '../support/sandbox.ts';
import { secretsOf, seenOutside, traces } from '../support/secrets.ts';
import { isRestored, scrollback } from '../support/terminalState.ts';
import { walk } from '../support/walk.ts';
import { flatten, inEnglish, openWizard, type Wizard } from '../support/wizard.ts';

/** What the whole of it may cost, names, codes and passwords aside. */
const mostKeys = 40;

/** Screens that are there to show a password, a seed or a code. */
const showing = [
  say('screen.card.titleYou', { user: 'alice' }),
  say('screen.card.title', { user: 'bora' }),
  say('screen.mfa.second'),
  say('screen.phone.why'),
  say('screen.console.why'),
  say('screen.console.rootWhy'),
].map(inEnglish);

/** What every question of every step is called, with anything in the places to fill in. */
const questionTitles = Object.entries(en).flatMap(([key, words]) => {
  const isQuestion = key.endsWith('.title') && steps.some(({ id }) => key.startsWith(`${id}.`));
  return isQuestion && typeof words === 'string'
    ? [new RegExp(words.replace(/[?.*]/g, '\\$&').replace(/\{\w+\}/g, '\\S+'))]
    : [];
});

describe.each(findNodes())('the first day by keys, on Node $version', ({ path }) => {
  let sandbox: Sandbox;
  let first: Wizard;
  let second: Wizard;
  let codes: readonly [number, number];
  let exits: readonly number[] = [];
  const before = { account: '', intents: 0 };

  beforeAll(async () => {
    sandbox = makeSandbox();
    const began = Date.now();
    first = openWizard(sandbox, { node: path });
    await walk(first, sandbox);
    first.press('enter');
    exits = [await first.exit];
    codes = [began, Date.now()];
    before.account = accountOf(sandbox);
    before.intents = intentsOf(sandbox);

    second = openWizard(sandbox, { node: path });
    await second.sees(say('screen.outcome.locked'));
    second.press('enter');
    exits = [...exits, await second.exit];
  }, 60_000);
  afterAll(() => {
    first.close();
    second?.close();
    sandbox.remove();
  });

  it('ends with root locked, alice and root on MFA, and the summary in the scrollback', () => {
    const { users, devices, keys, alias } = sandbox.practice();
    const alice = users.find(({ name }) => name === 'alice');

    expect(exits).toEqual([0, 0]);
    expect(alias).toBe('acme');
    expect(users.map(({ name }) => name)).toEqual(['alice', 'bora']);
    expect(devices.map(({ owner, enabledAt }) => [owner, enabledAt !== null])).toEqual([
      [alice?.id, true],
      ['root', true],
    ]);
    expect(keys).toEqual([]);
    expect(scrollback(first.terminal)).toContain(inEnglish(say('report.locked')));
    expect(scrollback(first.terminal)).toContain('https://acme.signin.aws.amazon.com/console');
  });

  it(`takes at most ${mostKeys} keys`, () => {
    expect(first.pressed()).toBeLessThanOrEqual(mostKeys);
  });

  it('gives the terminal back as it was', () => {
    expect([first, second].map(({ terminal, everything }) => isRestored(terminal, everything()))).toEqual([true, true]);
  });

  it('asks nothing and writes nothing when it is run again at once', () => {
    const seen = second.frames().map(({ lines }) => flatten(lines));
    const asked = (wizard: readonly string[]) =>
      questionTitles.filter((title) => wizard.some((text) => title.test(text)));

    expect(asked(first.frames().map(({ lines }) => flatten(lines))).length).toBeGreaterThan(8);
    expect(asked(seen)).toEqual([]);
    expect(accountOf(sandbox)).toBe(before.account);
    expect(intentsOf(sandbox)).toBe(before.intents);
    expect(scrollback(second.terminal)).toContain(inEnglish(say('report.changes.made', { count: 0 })));
  });

  it('lets no warning of Node or of the SDK onto the screen', () => {
    expect(first.everything() + second.everything()).not.toMatch(/Warning|\(node:\d+\)|DeprecationWarning/);
  });

  it('shows passwords, seeds and codes where they belong and nowhere else', () => {
    const secrets = secretsOf(sandbox.practice(), codes);

    expect(
      secrets.filter((secret) => first.frames().some(({ lines }) => traces(lines.join('\n'), [secret]).length > 0))
        .length,
    ).toBeGreaterThan(3);
    expect(seenOutside(showing, first.frames(), secrets)).toEqual([]);
    expect(seenOutside(showing, second.frames(), secrets)).toEqual([]);
    expect(traces(scrollback(first.terminal), secrets)).toEqual([]);
  });

  it('writes no secret into any file but the practice account’s own', () => {
    const secrets = secretsOf(sandbox.practice(), codes);
    const practice = join(sandbox.stateDir, 'practice');
    const files = filesBelow(sandbox.stateDir).filter((file) => !file.startsWith(practice));

    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => traces(readFileSync(file, 'utf8'), secrets).length > 0)).toEqual([]);
    expect([...filesBelow(sandbox.workingDirectory), ...filesBelow(sandbox.home)]).toEqual([]);
  });
});

function accountOf(sandbox: Sandbox): string {
  const { alias, passwordPolicy, users, groups, policies, devices, keys, root } = sandbox.practice();
  return JSON.stringify({ alias, passwordPolicy, users, groups, policies, devices, keys, root });
}

const intentsOf = (sandbox: Sandbox): number => sandbox.journal().filter(({ kind }) => kind === 'intent').length;
