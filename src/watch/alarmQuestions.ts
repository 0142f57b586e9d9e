import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { ChoiceQuestion, Question } from '../model/question.ts';
import type { StepContext } from '../model/step.ts';
import { isMade, quietAlarms } from './alarmRegions.ts';
import { emailProblem } from './emailProblem.ts';

/** Which address, where none is written to yet; then whether its mail is confirmed now. */
export function alarmQuestions(context: StepContext): readonly Question[] {
  const quiet = quietAlarms(context.snapshot);
  const email = textAnswer(context.answers, 'alarm.email');
  // Rehearsed, the mail counts as sent: an answers file is asked for all of it before the first write.
  const planned = context.memory.rehearsal && quiet.length > 0 && email !== undefined;
  const addresses = planned ? [email] : waitingAddresses(context);
  const isOther = textAnswer(context.answers, 'alarm.confirm') === 'other';
  return [
    ...(!planned && quiet.every(isMade) && addresses.length > 0 ? [confirmQuestion(addresses)] : []),
    ...(quiet.some(({ told, waiting }) => told.length + waiting.length === 0) || isOther ? [emailQuestion] : []),
    ...(planned ? [confirmQuestion(addresses)] : []),
  ];
}

/** The addresses that were written to in a region where nobody has confirmed. */
export const waitingAddresses = ({ snapshot }: StepContext): readonly string[] => [
  ...new Set(quietAlarms(snapshot).flatMap(({ waiting }) => waiting)),
];

const emailQuestion: Question = {
  id: 'alarm.email',
  kind: 'text',
  title: say('watch.alarm.email.title'),
  why: say('watch.alarm.email.why'),
  validate: emailProblem,
};

const confirmQuestion = (addresses: readonly string[]): ChoiceQuestion => ({
  id: 'alarm.confirm',
  kind: 'choice',
  title: say('watch.alarm.confirm.title', { email: addresses.join(', ') }),
  why: say('watch.alarm.confirm.why'),
  options: [
    { value: 'now', label: say('watch.alarm.confirm.now'), hint: say('watch.alarm.confirm.now.hint') },
    { value: 'other', label: say('watch.alarm.confirm.other'), hint: say('watch.alarm.confirm.other.hint') },
    { value: 'later', label: say('watch.alarm.confirm.later'), hint: say('watch.alarm.confirm.later.hint') },
  ],
  suggestion: 'now',
});
