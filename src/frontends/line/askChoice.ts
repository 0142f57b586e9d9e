import { connectionFacts } from '../../../screens/parts/connectionFacts.ts';
import { say } from '../../messages/say.ts';
import type { ChoiceQuestion, ChoicesQuestion, Option } from '../../model/question.ts';
import type { Words } from '../../model/words.ts';
import { askUntil, help, type LineAnswer } from './askUntil.ts';
import type { LineStage } from './lineStage.ts';

/** One of several, by its number. Which account it is is said before that is asked. */
export async function askChoice(stage: LineStage, question: ChoiceQuestion): Promise<LineAnswer> {
  const { options, suggestion, why } = question;
  const connecting = question.id === 'connect.account' && stage.now.scene !== null;
  if (connecting) tellConnection(stage, false);
  tellOptions(stage, options);
  const suggested = options.findIndex(({ value }) => value === suggestion) + 1;
  const count = options.length;
  const prompt =
    suggested > 0
      ? say('line.prompt.suggestedNumber', { count, suggestion: suggested })
      : say('line.prompt.number', { count });
  const chosen = await askUntil(
    stage,
    () => prompt,
    (line) => {
      const typed = line.trim().toLowerCase();
      if (typed === 'b') return 'back';
      if (typed === '?')
        return help(stage, why, ...(connecting ? [say('line.help.connect')] : []), say('line.help.choice'));
      if (typed === 'i' && connecting) return tellConnection(stage, true);
      if (typed === '') return options[suggested - 1] ?? help(stage, say('line.help.choice'));
      return optionAt(stage, options, typed);
    },
  );
  if (chosen === 'back') return 'back';
  stage.tell(say('line.chosen', { label: chosen.label }));
  return { answer: chosen.value };
}

/** Any number of several, by their numbers. */
export async function askChoices(stage: LineStage, question: ChoicesQuestion): Promise<LineAnswer> {
  const { options, suggestion, why } = question;
  tellOptions(stage, options);
  const ticked = options.flatMap(({ value }, index) => (suggestion.includes(value) ? [index + 1] : []));
  const prompt =
    ticked.length > 0 ? say('line.prompt.numbers', { suggestion: ticked.join(', ') }) : say('line.prompt.noNumbers');
  const chosen = await askUntil(
    stage,
    () => prompt,
    (line): readonly Option[] | 'back' | undefined => {
      const typed = line.trim().toLowerCase();
      if (typed === 'b') return 'back';
      if (typed === '?') return help(stage, why, say('line.help.choices'));
      if (typed === '') return options.filter(({ value }) => suggestion.includes(value));
      if (typed === '0' || typed === 'none') return [];
      if (typed === 'all') return options;
      const numbers = typed.split(/[\s,]+/).filter((one) => one !== '');
      const named = numbers.map((one) => optionAt(stage, options, one));
      return named.includes(undefined) ? undefined : options.filter((option) => named.includes(option));
    },
  );
  if (chosen === 'back') return 'back';
  const labels = chosen.map(({ label }) => label);
  stage.tell(say('line.chosen', { label: labels.length > 0 ? labels : say('line.none') }));
  return { answer: chosen.map(({ value }) => value) };
}

const optionWords = ({ label, hint }: Option): Words =>
  hint ? say('line.option.hint', { label, hint }) : say('line.option', { label });

/** The option of that number; says so where there is none. */
function optionAt(stage: LineStage, options: readonly Option[], typed: string): Option | undefined {
  const option = /^\d+$/.test(typed) ? options[Number(typed) - 1] : undefined;
  if (!option) stage.tell(say('line.number.wrong', { typed, count: options.length }), '! ');
  return option;
}

/** What everything that tells accounts apart is; `exact` as AWS has it. */
function tellConnection({ now: { scene }, translate, tell }: LineStage, exact: boolean): undefined {
  if (!scene) return;
  for (const { name, value } of connectionFacts(scene, translate, { exact, short: (text) => text }))
    tell(say('line.fact', { name, value }), '  ');
  if (scene.connection.keyKind === 'long-term' && !scene.connection.practice)
    tell(say('screen.connect.longTerm'), '! ');
}

/** how many answers are heard without being counted first */
const fewOptions = 4;

/** What there is to choose from, each with its number. */
export function tellOptions({ tell, list }: LineStage, options: readonly Option[]): void {
  if (options.length > fewOptions) tell(say('line.options.count', { count: options.length }));
  list(options.map(optionWords));
}
