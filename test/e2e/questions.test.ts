import { describe, expect, it } from 'vitest';
import { say } from '../../src/messages/say.ts';
import { sandboxForTest, wizardForTest } from '../support/prepared.ts';
import type { Sandbox } from '../support/sandbox.ts';
import { walk } from '../support/walk.ts';
import { signs, type Wizard, type WizardOptions } from '../support/wizard.ts';

/** Replaces what stands in the field, and waits until it stands there. */
async function rewrite(wizard: Wizard, text: string) {
  wizard.press('ctrl-u');
  wizard.type(text);
  await wizard.waitFor((lines) => lines.some((line) => line.includes(`${signs.pointer} ${text}`)));
}

async function openAt(
  to: 'standing' | 'groups' | 'you',
  size: Pick<WizardOptions, 'cols' | 'rows'> = {},
): Promise<{ sandbox: Sandbox; wizard: Wizard }> {
  const sandbox = sandboxForTest();
  const wizard = wizardForTest(sandbox, size);
  await walk(wizard, sandbox, { to });
  return { sandbox, wizard };
}

const alias = { title: say('alias.name.title'), plan: say('alias.plan') };

describe('an alias', () => {
  it('that AWS would refuse is refused here, each with its reason; Enter does not go on', async () => {
    const { sandbox, wizard } = await openAt('standing');
    await wizard.sees(alias.title);

    for (const [typed, words] of [
      ['ab', say('alias.name.length')],
      ['123456789012', say('alias.name.digits')],
      ['Acme', say('alias.name.letters')],
      ['ac--me', say('alias.name.letters')],
      ['acmé', say('alias.name.letters')],
    ] as const) {
      await rewrite(wizard, typed);
      wizard.press('enter');
      await wizard.sees(words);
      expect(wizard.isShown(alias.title)).toBe(true);
    }
    expect(sandbox.practice().alias).toBeNull();
  });

  it('is not taken by Enter, Enter, Enter: a plan has its own key', async () => {
    const { sandbox, wizard } = await openAt('standing');
    await wizard.sees(alias.title);
    await wizard.writes('acme');
    wizard.press('enter');
    await wizard.sees(alias.plan);

    wizard.press('enter', 'enter', 'enter', 'space', 'y', 'd');
    await wizard.waitFor((lines) => lines.some((line) => line.includes('CreateAccountAlias')));

    expect(sandbox.practice().alias).toBeNull();
    expect(sandbox.journal().filter(({ kind }) => kind === 'intent')).toEqual([]);
  });

  it('is given back with Esc, over several questions, and asked for again', async () => {
    const { sandbox, wizard } = await openAt('standing');
    await wizard.sees(alias.title);
    await wizard.writes('acme');
    wizard.press('enter');
    await wizard.sees(alias.plan);

    wizard.press('esc');
    await wizard.sees(alias.title);
    wizard.press('shift-tab');
    await wizard.sees(say('standing.title'));
    await walk(wizard, sandbox, { from: 'standing', to: 'alias' });

    await wizard.sees(say('passwords.policy.title'));
    expect(sandbox.practice().alias).toBe('acme');
  });

  it('survives the window being made smaller and larger while it is typed', async () => {
    const { wizard } = await openAt('standing');
    await wizard.sees(alias.title);
    await wizard.writes('acme');

    for (const [cols, rows] of [
      [40, 20],
      [120, 40],
      [80, 24],
    ] as const) {
      wizard.resize(cols, rows);
      await wizard.waitFor((lines) => hints(lines) > 0 && lines.every((line) => line.length <= cols));
      await wizard.sees(alias.title);
      await wizard.waitFor(`${signs.pointer} acme`);
    }
    wizard.resize(30, 8);
    await wizard.sees(say('screen.tooSmall', { columns: 40, rows: 12 }));
    wizard.resize(80, 24);
    await wizard.waitFor(`${signs.pointer} acme`);
    wizard.press('enter');

    await wizard.sees(alias.plan);
  });
});

/** Where the keys are listed: the last line that says ctrl-c, counted from the top. */
const hints = (lines: readonly string[]): number => lines.findLastIndex((line) => line.includes('ctrl-c'));

describe('names of people', () => {
  it('that IAM would refuse are refused as they are typed', async () => {
    const { wizard } = await openAt('groups');
    await wizard.sees(say('people.you.title'));

    for (const [typed, words] of [
      ['root', say('people.you.root')],
      ['Ann Lee', say('name.space', { suggestion: 'Ann.Lee' })],
      ['jürgen', say('name.letter.instead', { letter: 'ü', suggestion: 'jurgen' })],
      ['김민준', say('name.letter.instead', { letter: '김', suggestion: 'minjun.kim' })],
      ['a/b', say('name.letter', { letter: '/' })],
    ] as const) {
      await rewrite(wizard, typed);
      wizard.press('enter');
      await wizard.sees(words);
      expect(wizard.isShown(say('people.you.title'))).toBe(true);
    }
  });

  it('may not be there twice, nor be your own', async () => {
    const { wizard } = await openAt('you');
    await wizard.sees(say('people.team.title'));
    await wizard.writes('bora');
    await wizard.moves('enter');

    await rewrite(wizard, 'Bora');
    await wizard.sees(say('people.team.twice', { user: 'Bora' }));
    await rewrite(wizard, 'alice');
    await wizard.sees(say('people.team.you', { user: 'alice' }));
    await rewrite(wizard, 'chen');
    await wizard.moves('enter');
    wizard.press('enter');

    await wizard.sees(say('people.plan', { count: 3 }));
  });

  it('pasted as a table are all taken, and the bad ones have to be put right first', async () => {
    const { sandbox, wizard } = await openAt('you', { cols: 120, rows: 40 });
    await wizard.sees(say('people.team.title'));
    const good = Array.from({ length: 5 }, (_, index) => `person${index + 1},Developers;Business`);

    wizard.paste(['name,groups', ...good, 'bad name,Developers', 'dora,Pilots', 'emil,Business'].join('\r\n'));
    await wizard.waitFor((lines) => lines.some((line) => line.includes('emil')));
    wizard.press('enter');
    await wizard.sees(say('name.space', { suggestion: 'bad.name' }));
    await wizard.waitFor(`${signs.pointer} bad name`);
    await rewrite(wizard, 'bad.name');
    await wizard.moves('enter');
    await wizard.sees(say('people.team.group', { group: 'Pilots', groups: 'Admins, Business, Developers' }));
    wizard.press('tab', 'space', 'tab');
    for (let row = 0; row < 2; row += 1) await wizard.moves('enter');
    wizard.press('enter');

    await wizard.sees(say('people.plan', { count: 9 }));
    wizard.press('a');
    await wizard.sees(say('screen.card.titleYou', { user: 'alice' }));
    expect(sandbox.practice().users).toHaveLength(9);
    expect(sandbox.practice().users.find(({ name }) => name === 'person5')?.groups).toHaveLength(2);
  });
});

it('names and Enters that arrive in one piece are rows, as a paste that no terminal marked, and nothing goes on by itself', async () => {
  const sandbox = sandboxForTest();
  const wizard = wizardForTest(sandbox);
  await walk(wizard, sandbox, { to: 'you' });
  await wizard.sees(say('people.team.title'));

  wizard.type('bora\rchen\r\r');
  await wizard.sees(say('screen.people.done', { count: 2 }));
  wizard.press('enter');
  await wizard.sees(say('people.plan', { count: 3 }));
  wizard.press('a');
  await wizard.sees(say('screen.card.titleYou', { user: 'alice' }));

  expect(sandbox.practice().users.map(({ name }) => name)).toEqual(['alice', 'bora', 'chen']);
});
