import { describe, expect, test } from 'vitest';
import { readFaults } from '../../src/app/readFaults.ts';
import { checks } from '../../src/checks/index.ts';
import { BadInput } from '../../src/errors.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import { nearestWord } from '../../src/model/nearestWord.ts';
import { flagList } from '../../src/options/flags.ts';
import { actionsOf, commands, failOns, formats } from '../../src/options/options.ts';
import { readOptions } from '../../src/options/readOptions.ts';
import { scenarioNames } from '../../src/practice/scenarios/index.ts';

const saidTo = (line: string): string => saidOf(() => readOptions(line.split(' ')));

function saidOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return error.issues.map(({ path, words }) => `${path}: ${translator(en)(words)}`).join('\n');
  }
  return '';
}

describe('what was mistyped', () => {
  test.each([
    ['stup', '“offroot setup”'],
    ['AUDIT', '“offroot audit”'],
    ['audti --practice', '“offroot audit”'],
    ['perm', '“offroot permissions”'],
    ['enrol bora', '“offroot enroll”'],
    ['peolpe add', '“offroot people”'],
    ['add dora', '“offroot people add”'],
    ['serve --port 0', '“offroot practice serve”'],
    ['reset', '“offroot people reset”, “offroot practice reset”'],
    ['root-use', '“offroot audit --root-use”'],
    ['list-checks', '“offroot audit --list-checks”'],
    ['version', '“offroot --version”'],
    ['zsh', '“offroot completion zsh”'],
    ['people ad', '“add”'],
    ['people rmove dora', '“remove”'],
    ['practice server', '“serve”'],
    ['permissions rootuse', '“root-use”'],
    ['completion fsh', '“fish”'],
    ['--answrs a.yaml', '--answers'],
    ['-practice', '--practice'],
    ['--profil=p', '--profile'],
    ['audit --failon low', '--fail-on'],
    ['audit --peple', '--people'],
    ['--lvie audit', '--live'],
    ['audit --allow-unknow x', '--allow-unknown'],
    ['--no-colour', '--no-color'],
    ['--statedir s', '--state-dir'],
    ['--format jsno', 'json'],
    ['audit --format md --practice', ''],
    ['audit --format mark', 'markdown'],
    ['audit --fail-on hgih', 'high'],
    ['audit --fail-on crit', 'critical'],
    ['kubernetes', ''],
    ['people sack', ''],
    ['--frobnicate', ''],
  ])('%s is answered with %s', (line, meant) => {
    const said = saidTo(line);

    expect(said).not.toBe('');
    if (meant === '') expect(said).not.toContain('Did you mean');
    else expect(said).toContain(`Did you mean ${meant}?`);
  });

  test('a scenario that does not follow its = is told so', () => {
    expect(saidTo('--practice drifted')).toContain('A scenario follows a = at once: --practice=drifted.');
  });

  test('all strange options are named at once', () => {
    expect(saidTo('--answrs a.yaml --frmat json').split('\n')).toHaveLength(2);
  });
});

test('a fault of the practice account that was mistyped is told its name', () => {
  expect(saidOf(() => readFaults('trottle=0.1'))).toContain('Did you mean throttle?');
});

/** Everything that can be mistyped, by the list it is looked for in. */
const lists: Readonly<Record<string, readonly string[]>> = {
  commands,
  ...Object.fromEntries(Object.entries(actionsOf).map(([name, actions]) => [`actions of ${name}`, actions])),
  options: flagList.map(([name]) => name.slice(2)),
  formats,
  severities: failOns,
  scenarios: scenarioNames,
  checks: checks.map(({ id }) => id),
};

describe.each(Object.entries(lists))('of the %s', (_, known) => {
  const long = known.filter((word) => word.length >= 5);

  test('each is found by itself, in capitals, with a letter missing, doubled or swapped', () => {
    for (const word of long) {
      const at = Math.floor(word.length / 2);
      const swapped = `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at]}${word.slice(at + 2)}`;
      const typed = [
        word,
        word.toUpperCase(),
        word.slice(0, at) + word.slice(at + 1),
        `${word.slice(0, at)}${word.slice(at - 1)}`,
        swapped,
      ];

      expect(typed.map((one) => nearestWord(one, known))).toEqual(typed.map(() => word));
    }
  });

  test('nothing is found for a word from elsewhere', () => {
    expect(['xylophone', 'zzz', 'q', ''].map((word) => nearestWord(word, known))).toEqual(['', '', '', '']);
  });
});
