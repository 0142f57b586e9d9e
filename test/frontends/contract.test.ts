import { cpSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { languageCodes, loadLanguage } from '../../src/messages/languages.ts';
import { type Translate, translator } from '../../src/messages/translate.ts';
import { wholeAccount } from '../faults/wholeAccount.ts';
import { filesBelow, makeSandbox, type Sandbox } from '../support/sandbox.ts';
import type { Step } from './contract/attend.ts';
import { type ContractStory, contractStories } from './contract/contractStories.ts';
import type { FrontendName } from './contract/desk.ts';
import { type Played, playRun, type Run } from './contract/playRun.ts';
import { withoutChance } from './contract/withoutChance.ts';

/** Every language there is: what a person reads decides nothing of what is written. An answers file is in none of them. */
const languages = languageCodes.map((code) => [code, () => loadLanguage(code)] as const);

const frontendsIn = (code: string): readonly FrontendName[] =>
  code === 'en' ? ['ink', 'line', 'headless'] : ['ink', 'line'];

const storiesIn = (code: string): readonly ContractStory[] =>
  contractStories.filter(({ everywhere }) => everywhere || code === 'en');

/**
 * What is not the same, and why; everything else is. Two more things are made up where headless cannot have them (playRun.ts,
 * inkConsole.ts): what it does about an audit, where nobody is there to choose, and the password that somebody at a keyboard chooses
 * at their first sign-in.
 */
const exceptions: readonly { readonly asks: string; readonly why: string }[] = [
  { asks: 'connect.account', why: 'a file says it in every run; a person is asked once on a machine' },
];

/** Every sandbox of this file, gone at its end however a story ended. */
const sandboxes: Sandbox[] = [];
const newSandbox = (): Sandbox => {
  const sandbox = makeSandbox();
  sandboxes.push(sandbox);
  return sandbox;
};
afterAll(() => {
  for (const sandbox of sandboxes) sandbox.remove();
});

/** What stories begin on, made once for all front ends and languages, so that even what chance made is the same. */
const prepared = new Map<Run, Sandbox>();
beforeAll(async () => {
  for (const run of new Set(contractStories.flatMap(({ after }) => after ?? []))) {
    const sandbox = newSandbox();
    prepared.set(run, sandbox);
    const { code, error } = await playRun('headless', run, sandbox, translator(en));
    if (code !== 0) throw new Error(`${run.args.join(' ')}: nothing to begin on\n${error}`);
  }
});
interface Ended {
  readonly played: readonly Played[];
  readonly sandbox: Sandbox;
}

describe.each(languages)('in the language %s', (code, load) => {
  const frontends = frontendsIn(code);

  describe.each(storiesIn(code))('$name', (story) => {
    const ended = new Map<FrontendName, Ended>();

    beforeAll(async () => {
      const translate = await load();
      const tell = async (name: FrontendName) => ended.set(name, await playStory(story, name, translate));
      await Promise.all(frontends.map(tell));
    }, 90_000);

    it.each(frontends)('%s is asked for every answer there is, and comes to the end', (name) => {
      const played = ended.get(name)?.played ?? [];
      const asked = played.flatMap(({ steps }) => steps.flatMap(([verb, about]) => (verb === 'ask' ? [about] : [])));
      const answers = played.flatMap(({ run }) => Object.keys(run.answers));
      const codes = played.map(({ code }) => code);

      expect(codes, played.map(({ error }) => error).join('\n')).toEqual(story.codes);
      expect(played.reduce((sum, { requests }) => sum + requests.length, 0)).toBe(story.writes);
      expect(answers.filter((id) => !asked.includes(id) && !story.unasked.includes(id))).toEqual([]);
    });

    it.each(frontends.slice(1))('%s comes to what Ink comes to', (name) => {
      const [ink, other] = [ended.get('ink'), ended.get(name)];

      expect(other && resultOf(other, story)).toEqual(ink && resultOf(ink, story));
    });
  });
});

async function playStory(story: ContractStory, name: FrontendName, translate: Translate): Promise<Ended> {
  const sandbox = newSandbox();
  const begun = story.after && prepared.get(story.after);
  if (begun) cpSync(begun.stateDir, sandbox.stateDir, { recursive: true });
  const played: Played[] = [];
  for (const run of story.runs(sandbox)) played.push(await playRun(name, run, sandbox, translate));
  return { played, sandbox };
}

/** All that can be told of a story afterwards: each run from its questions to what it printed, the account, the journal, files. */
function resultOf({ played, sandbox }: Ended, { scenario }: ContractStory) {
  return withoutChance({
    runs: played.map(({ code, steps, requests, result }) => ({
      ...{ code, requests, steps: steps.filter(isCompared) },
      result: result.replace(/\s+/g, ' ').trim(),
    })),
    account: wholeAccount(sandbox.practice(scenario)),
    journal: sandbox.journal(),
    files: [...filesIn(sandbox.workingDirectory), ...filesIn(sandbox.stateDir)],
  });
}

const isCompared = ([verb, about]: Step): boolean => verb !== 'ask' || !exceptions.some(({ asks }) => asks === about);

/** Every file but what is compared elsewhere, by its name without its moment. */
const filesIn = (folder: string) =>
  filesBelow(folder)
    .filter((path) => !/practice\/|journal\.jsonl$|answers\.yaml$/.test(path))
    .map((path) => [relative(folder, path).replace(/\d{4}-[-\dTZ.]+/, '(a moment)'), readFileSync(path, 'utf8')])
    .toSorted();
