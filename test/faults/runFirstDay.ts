import { setUp, setUpParts } from '../../src/flow/setUp.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import { outcomeJson } from '../../src/report/outcomeJson.ts';
import { steps } from '../../src/steps/index.ts';
import { type Ended, type Headless, type RunParts, runHeadless } from './runHeadless.ts';
import { exampleAnswers, type Story } from './story.ts';

const translate = translator(en);

/** The headless first day of examples/first-day.yaml, once, by root. */
export const runFirstDay = (story: Story, parts: RunParts = {}): Promise<Ended> =>
  runHeadless(story, { who: 'root', answers: exampleAnswers, tell }, parts);

const tell: Headless['tell'] = async (common) => {
  const tools = { ...common, steps };
  const outcome = await setUp(tools, await tools.account.read(setUpParts));
  return { outcome, done: outcome.rootLocked, json: outcomeJson(outcome, translate) };
};
