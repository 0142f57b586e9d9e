import { readAgain } from './readAgain.ts';
import type { FurtherStory, RunState, RunTools } from './run.ts';
import { runSteps } from './runSteps.ts';

/**
 * One of the stories that are offered once root is locked, within the same run: its own parts are read, its questions asked anew,
 * and whoever goes back beyond the first of them is where they came from.
 */
export async function goFurther(
  tools: RunTools,
  state: RunState,
  { parts, steps, judge }: FurtherStory,
): Promise<void> {
  state.snapshot = await readAgain(tools, state, parts);
  const ids = steps.map(({ id }) => id);
  state.answers = new Map([...state.answers].filter(([id]) => !ids.some((step) => id.startsWith(`${step}.`))));
  state.settled = state.answers.size;
  for (const id of ids) state.putOff.delete(id);
  await runSteps({ ...tools, steps, judge, journey: false, mayLeave: true }, state);
}
