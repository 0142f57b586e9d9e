import { atAGlance, sayRest } from '../../../screens/parts/sayRest.ts';
import { say } from '../../messages/say.ts';
import type { NoticeQuestion } from '../../model/question.ts';
import type { Words } from '../../model/words.ts';
import { askUntil, help, type LineAnswer } from './askUntil.ts';
import type { LineStage } from './lineStage.ts';
import { tellRootUse, tellRootUseWhole } from './rootUseLine.ts';
import { tellExactly, tellFindings } from './tellFindings.ts';

/** Something to be read before going on: where the account stands, who used root, or a few sentences. */
export function askNotice(stage: LineStage, question: NoticeQuestion): Promise<LineAnswer> {
  if (question.shows === 'standing') return askStanding(stage, question);
  if (question.shows === 'root-use') return askRootUse(stage, question);
  stage.tell(question.why);
  return askToGoOn(stage, question, {});
}

function askStanding(stage: LineStage, question: NoticeQuestion): Promise<LineAnswer> {
  const findings = stage.now.scene?.findings ?? [];
  const rest = findings.slice(atAGlance);
  let told = findings.slice(0, atAGlance);
  tellFindings(stage, told);
  if (rest.length > 0) stage.tell(sayRest(rest), '  ');
  stage.tell(question.why);
  const tellRest = () => {
    tellFindings(stage, rest);
    told = [...findings];
  };
  return askToGoOn(stage, question, {
    prompt: rest.length > 0 ? say('line.prompt.standing') : undefined,
    more: say('line.help.standing'),
    keys: { ...(rest.length > 0 ? { d: tellRest } : {}), i: () => tellExactly(stage, told) },
  });
}

function askRootUse(
  stage: LineStage,
  question: Extract<NoticeQuestion, { readonly shows: 'root-use' }>,
): Promise<LineAnswer> {
  tellRootUse(stage, question.told);
  return askToGoOn(stage, question, {
    prompt: say('line.prompt.rootUse'),
    more: say('line.help.rootUse'),
    keys: { d: () => tellRootUseWhole(stage, question.told) },
  });
}

interface Notice {
  readonly prompt?: Words | undefined;
  /** what `?` says of the keys */
  readonly more?: Words;
  readonly keys?: Readonly<Record<string, () => void>>;
}

function askToGoOn(
  stage: LineStage,
  { why }: NoticeQuestion,
  { prompt, more, keys = {} }: Notice,
): Promise<LineAnswer> {
  return askUntil(
    stage,
    () => prompt ?? say('line.prompt.notice'),
    (line): LineAnswer | undefined => {
      const typed = line.trim().toLowerCase();
      if (typed === '') return { answer: true };
      if (typed === 'b') return 'back';
      if (typed === '?') return help(stage, why, ...(more ? [more] : []), say('line.help.notice'));
      const act = Object.hasOwn(keys, typed) ? keys[typed] : undefined;
      if (act) act();
      else stage.sorry(typed);
      return undefined;
    },
  );
}
