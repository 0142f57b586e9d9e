import { setUp, setUpParts } from '../../src/flow/setUp.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import { outcomeJson } from '../../src/report/outcomeJson.ts';
import { steps } from '../../src/steps/index.ts';
import { type Ended, type Headless, type RunParts, runHeadless } from './runHeadless.ts';
import { exampleAnswers, type Story } from './story.ts';

const translate = translator(en);

/** A key of root's that cannot be looked at counts as used: then it is asked who uses root, which the example need not know. */
const answers = `${exampleAnswers}\nroot-use.look: later\n`;

/** The headless first day of examples/first-day.yaml, once, by root. */
export const runFirstDay = (story: Story, parts: RunParts = {}): Promise<Ended> =>
  runHeadless(story, { who: 'root', answers, tell }, parts);

const tell: Headless['tell'] = async (common) => {
  const tools = { ...common, steps };
  const outcome = await setUp(tools, await tools.account.read(setUpParts));
  return { outcome, done: outcome.rootLocked, json: outcomeJson(outcome, translate) };
};
