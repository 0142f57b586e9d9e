import { say } from '../../messages/say.ts';
import { proposedIn } from '../../model/proposedIn.ts';
import type { ConfirmQuestion, Option, Question, TextQuestion } from '../../model/question.ts';
import { secret } from '../../model/secret.ts';
import type { Words } from '../../model/words.ts';
import { askChoice, askChoices, tellOptions } from './askChoice.ts';
import { askNotice } from './askNotice.ts';
import { askPeople } from './askPeople.ts';
import { askUntil, help, type LineAnswer } from './askUntil.ts';
import { commandOf } from './commandOf.ts';
import type { LineStage } from './lineStage.ts';

/** Asks one question in lines: its title, why, what there is to choose, then the answer until one will do. */
export async function askLine(stage: LineStage, question: Question): Promise<LineAnswer> {
  stage.begin();
  stage.gap();
  stage.tell(question.title);
  if (question.kind !== 'notice') stage.tell(question.why);
  switch (question.kind) {
    case 'text':
      return askText(stage, question);
    case 'secret':
      return askSecret(stage, question);
    case 'confirm':
      return askConfirm(stage, question);
    case 'choice':
      return askChoice(stage, question);
    case 'choices':
      return askChoices(stage, question);
    case 'people':
      return askPeople(stage, question);
    case 'notice':
      return askNotice(stage, question);
  }
}

function askText(
  stage: LineStage,
  { why, suggestion, optional, validate, offers = [] }: TextQuestion,
): Promise<LineAnswer> {
  if (offers.length > 0) tellOptions(stage, offers);
  // What a fault proposes is what Enter alone takes next.
  let usual = suggestion ?? '';
  return askUntil(
    stage,
    () => (usual === '' ? say(optional ? 'line.prompt.optional' : 'line.prompt.text') : suggested(usual)),
    (line): LineAnswer | undefined => {
      if (commandOf(line) === 'b') return 'back';
      if (commandOf(line) === '?')
        return help(stage, why, ...(offers.length > 0 ? [say('line.help.offers')] : []), say('line.help.text'));
      const typed = withNumbers(line.trim(), offers);
      const value = typed === '-' ? '' : typed || usual;
      const fault = value === '' && optional ? null : validate(value);
      if (fault === null) return { answer: value };
      stage.tell(fault, '! ');
      usual = proposedIn(fault) ?? usual;
      return undefined;
    },
  );
}

/** What is typed, with the numbers of what is offered taken for what they stand for. */
const withNumbers = (typed: string, offers: readonly Option[]): string =>
  offers.length === 0
    ? typed
    : typed
        .split(',')
        .map((part) => (/^\d+$/.test(part.trim()) && offers[Number(part) - 1]?.value) || part.trim())
        .join(', ');

const suggested = (suggestion: string): Words => say('line.prompt.suggested', { suggestion });

function askConfirm(stage: LineStage, { why }: ConfirmQuestion): Promise<LineAnswer> {
  return askUntil(
    stage,
    () => say('line.prompt.confirm'),
    (line): LineAnswer | undefined => {
      const typed = line.trim().toLowerCase();
      if (typed === 'b') return 'back';
      if (typed === '?') return help(stage, why, say('line.help.confirm'));
      if (typed === 'y' || typed === 'yes') return { answer: true };
      if (typed === '' || typed === 'n' || typed === 'no') return { answer: false };
      stage.sorry(line.trim());
      return undefined;
    },
  );
}

async function askSecret(
  stage: LineStage,
  { why, validate }: Extract<Question, { kind: 'secret' }>,
): Promise<LineAnswer> {
  const { read, tell } = stage;
  for (;;) {
    const first = await read(say('line.prompt.secret'), 'hidden');
    if (first === 'b') return 'back';
    if (first === '?') {
      help(stage, why, say('line.help.secret'));
      continue;
    }
    const fault = validate(first);
    if (fault) {
      tell(fault, '! ');
      continue;
    }
    if ((await read(say('line.prompt.secretAgain'), 'hidden')) === first) return { answer: secret(first) };
    tell(say('screen.secret.different'), '! ');
  }
}
