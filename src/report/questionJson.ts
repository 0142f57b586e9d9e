import type { Translate } from '../messages/translate.ts';
import type { Person, Question } from '../model/question.ts';

/** A question as `offroot questions` lists it: what an answers file is written from. */
export interface QuestionDocument {
  id: string;
  kind: Question['kind'];
  title: string;
  why: string;
  /** the answers there are, where they are a list */
  options?: { value: string; label: string; hint?: string }[];
  /** what the wizard would put there first; never taken unless it is in the file */
  suggestion?: string | string[] | Person[];
  /** true where '' is an answer */
  optional?: true;
  /** the groups people can be put into */
  groups?: string[];
}

/** One question, worded. */
export function questionJson(question: Question, translate: Translate): QuestionDocument {
  const { id, kind, title, why } = question;
  return { id, kind, title: translate(title), why: translate(why), ...particulars(question, translate) };
}

function particulars(question: Question, translate: Translate): Partial<QuestionDocument> {
  switch (question.kind) {
    case 'text':
      return {
        ...(question.suggestion === undefined ? {} : { suggestion: question.suggestion }),
        ...(question.optional ? { optional: true } : {}),
      };
    case 'choice':
      return {
        options: optionsOf(question.options, translate),
        ...(question.suggestion === undefined ? {} : { suggestion: question.suggestion }),
      };
    case 'choices':
      return { options: optionsOf(question.options, translate), suggestion: [...question.suggestion] };
    case 'people':
      return { groups: [...question.groups], suggestion: [...question.suggestion] };
    default:
      return {};
  }
}

const optionsOf = (options: Extract<Question, { kind: 'choice' }>['options'], translate: Translate) =>
  options.map(({ value, label, hint }) => ({
    value,
    label: translate(label),
    ...(hint ? { hint: translate(hint) } : {}),
  }));
