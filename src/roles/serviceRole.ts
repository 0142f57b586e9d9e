import { codeLines } from '../facts/codeLines.ts';
import { programRunners } from '../facts/programPlan.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { ChoiceQuestion } from '../model/question.ts';
import type { Left, Step, StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { type Runner, serviceTrust } from '../policies/newTrust.ts';
import { isAskedFor } from './chooseFor.ts';
import { dataCautions, dataQuestions, dataRights, firstNamed } from './dataQuestions.ts';
import { nameQuestion } from './nameQuestion.ts';
import { leftOfRole } from './roleLeft.ts';
import { type WantedRole, wantedChanges } from './wantedRole.ts';

const id = 'service-role';

/** A role for what runs on AWS, so that no key lies in its files: EC2 with an instance profile, Lambda, ECS. */
export const serviceRole: Step = {
  id,
  title: say('roles.service.title'),
  why: say('roles.service.why'),
  checks: [],
  validates: true,
  questions: (context) =>
    isAskedFor(context, 'service')
      ? [
          runner(),
          ...dataQuestions(context, id),
          nameQuestion(context, id, { suggestion: suggestedName(context), wanted: (name) => wantedAs(context, name) }),
        ]
      : [],
  changes: (context) => {
    const role = wantedRole(context);
    return role ? wantedChanges(context, id, role) : [];
  },
  plan: (context) => {
    const role = wantedRole(context);
    return {
      title: say('roles.plan', { role: role?.name ?? '' }),
      cautions: [...(role?.rights.kind === 'none' ? [say('roles.caution.nothing')] : []), ...dataCautions(context, id)],
    };
  },
  left: (context) => {
    const role = wantedRole(context);
    const taker = chosenRunner(context);
    return role && taker ? leftOfRole(context, id, role, (arn) => whatNext(taker, role.name, arn)) : [];
  },
};

const runner = (): ChoiceQuestion => ({
  id: `${id}.for`,
  kind: 'choice',
  title: say('roles.service.for.title'),
  why: say('programs.role.why'),
  options: programRunners.map((value) => ({
    value,
    label: say(`programs.role.${value}`),
    hint: say(`programs.role.${value}.hint`),
  })),
  suggestion: 'ec2',
});

const chosenRunner = ({ answers }: StepContext): Runner | null => {
  const chosen = textAnswer(answers, `${id}.for`);
  return programRunners.find((one) => one === chosen) ?? null;
};

const suggestedName = (context: StepContext): string =>
  [chosenRunner(context) ?? 'ec2', firstNamed(context, id)].filter((part) => part !== null).join('-');

function wantedRole(context: StepContext): WantedRole | null {
  const name = textAnswer(context.answers, `${id}.name`);
  return name === undefined || !isAskedFor(context, 'service') ? null : wantedAs(context, name);
}

function wantedAs(context: StepContext, name: string): WantedRole | null {
  const taker = chosenRunner(context);
  if (taker === null) return null;
  const service = say(`programs.role.${taker}`);
  return {
    name,
    trust: serviceTrust(taker, context.snapshot.connection.identity.account),
    rights: dataRights(context, id, taker === 'lambda'),
    hours: 1,
    profile: taker === 'ec2',
    summary: say('programs.role.create', { role: name, runner: service }),
    detail: say('roles.for', { who: service }),
  };
}

/** How the service gets the role: words for the console, a line for the command line. */
function whatNext(taker: Runner, name: string, arn: string): Pick<Left, 'summary' | 'instructions'> {
  const how: Readonly<Record<Runner, readonly [Words, ...string[]]>> = {
    ec2: [
      say('roles.service.next.ec2', { role: name }),
      `aws ec2 associate-iam-instance-profile --instance-id i-0123456789abcdef0 --iam-instance-profile Name=${name}`,
    ],
    lambda: [
      say('roles.service.next.lambda', { role: name }),
      `aws lambda update-function-configuration --function-name my-function --role ${arn}`,
    ],
    ecs: [say('roles.service.next.ecs', { role: name }), `"taskRoleArn": "${arn}"`],
  };
  const [words, ...lines] = how[taker];
  return {
    summary: say('roles.service.next', { role: name, service: say(`programs.role.${taker}`) }),
    instructions: [words, ...codeLines(...lines), say('roles.service.next.keys')],
  };
}
