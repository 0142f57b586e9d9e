import { nameProblem } from '../facts/nameProblem.ts';
import { namesProblem } from '../facts/namesProblem.ts';
import {
  accessesIn,
  openPrograms,
  powerfulActions,
  programId,
  programPolicyName,
  programRunners,
} from '../facts/programPlan.ts';
import type { Program } from '../facts/programs.ts';
import { sameName } from '../facts/sameName.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { Question } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { accessesOf, type DataService, isDataService } from '../policies/dataAccess.ts';

/** Everything that is asked about one program, as far as the answers determine it. */
export function programQuestions(context: StepContext, program: Program): readonly Question[] {
  const { answers } = context;
  const answer = textAnswer(answers, programId(program, 'instead'));
  return [
    instead(program),
    ...(answer === 'role' ? [runner(program)] : []),
    ...(answer === 'role' || answer === 'user' ? [name(context, program), ...rights(context, program)] : []),
  ];
}

/** What it is, in a few words: `Boto3 at 203.0.113.44`, `root’s key …4JR2`. */
export function programWords({ agent, from, keyId, asks }: Program): Words {
  const key = keyId.slice(-4);
  if (agent === null) return say('programs.silent', { key, service: asks[0] ?? '?' });
  const called = agent.split(/[/\s]/)[0] ?? agent;
  const [place = '?', ...more] = from;
  return more.length === 0
    ? say('programs.program', { program: called, place, key })
    : say('programs.program.places', { program: called, place, key, more: more.length });
}

function instead(program: Program): Question {
  const value = (option: 'user' | 'role' | 'login' | 'gone' | 'later') => ({
    value: option,
    label: say(`programs.instead.${option}`),
    hint: say(`programs.instead.${option}.hint`),
  });
  return {
    id: programId(program, 'instead'),
    kind: 'choice',
    title: say('programs.instead.title', { program: programWords(program) }),
    why: doing(program),
    options: [value('user'), value('role'), value('login'), value('gone'), value('later')],
    suggestion: program.runsOn === 'aws' ? 'role' : 'user',
  };
}

/** More would push what is asked off the screen; who used root shows all of them. */
const mostNamed = 6;

function doing({ agent, actions, lastUsed, regions }: Program): Words {
  const params = { day: lastUsed.slice(0, 10), regions: regions.join(', ') };
  return agent === null
    ? say('programs.instead.silent', params)
    : say('programs.instead.why', {
        ...params,
        actions: actions.slice(0, mostNamed).join(', '),
        more: Math.max(0, actions.length - mostNamed),
      });
}

const runner = (program: Program): Question => ({
  id: programId(program, 'role'),
  kind: 'choice',
  title: say('programs.role.title', { program: programWords(program) }),
  why: say('programs.role.why'),
  options: programRunners.map((value) => ({
    value,
    label: say(`programs.role.${value}`),
    hint: say(`programs.role.${value}.hint`),
  })),
  suggestion: programRunners.find((one) => saysRunner(program, one)) ?? 'ec2',
});

const saysRunner = ({ agent }: Program, one: string): boolean =>
  new RegExp(`exec-env/\\S*${one}`, 'i').test(agent ?? '');

const name = (context: StepContext, program: Program): Question => ({
  id: programId(program, 'name'),
  kind: 'text',
  title: say('programs.name.title', { program: programWords(program) }),
  why: say('programs.name.why'),
  suggestion: program.slug,
  validate: (value) => nameProblem(value, 64) ?? takenProblem(context, program, value),
});

/** Nothing of that name is there yet, but what a run that was cut short left: a policy and a group of ours without members. */
function takenProblem(context: StepContext, program: Program, value: string): Words | null {
  const { users = [], groups = [], roles = [], policies = [] } = known(context.snapshot.authorization) ?? {};
  const taken = say('programs.name.taken', { name: value });
  if ([...users, ...roles].some((one) => sameName(one.name, value))) return taken;
  const isOurs = (policy: string) => sameName(policy, programPolicyName(value));
  const group = groups.find((one) => sameName(one.name, value));
  const isEmpty = !users.some(({ groups: joined }) => joined.some((one) => sameName(one, value)));
  if (group && !(isEmpty && group.inline.length === 0 && group.attached.every((policy) => isOurs(policy.name))))
    return taken;
  const policy = policies.find((one) => isOurs(one.name) && !one.awsManaged);
  const held = group?.attached.length ?? 0;
  if (policy && policy.attachments > held) return taken;
  const others = openPrograms(context).filter(({ slug }) => slug !== program.slug);
  return others.some((other) => sameName(textAnswer(context.answers, programId(other, 'name')) ?? '', value))
    ? taken
    : null;
}

function rights({ answers }: StepContext, program: Program): readonly Question[] {
  const powerful = powerfulActions(program);
  return [
    ...(powerful.length > 0 ? [powerfulOnes(program, powerful)] : []),
    ...program.asks.flatMap((service) => [
      data(program, service),
      ...(isDataService(service) && accessesIn(answers, program, service).length > 0 ? [where(program, service)] : []),
    ]),
  ];
}

const powerfulOnes = (program: Program, actions: readonly string[]): Question => ({
  id: programId(program, 'powerful'),
  kind: 'confirm',
  title: say('programs.powerful.title', { program: programWords(program) }),
  why: say('programs.powerful.why', { actions: actions.join(', ') }),
});

function data(program: Program, service: string): Question {
  const accesses = isDataService(service) ? accessesOf(service) : (['read', 'write'] as const);
  const both = accesses.length > 1 ? (['read-write'] as const) : [];
  return {
    id: programId(program, service),
    kind: 'choice',
    title: say(isDataService(service) ? 'programs.data.title' : 'programs.data.other.title', {
      program: programWords(program),
      service,
    }),
    why: say(isDataService(service) ? 'programs.data.why' : 'programs.data.other.why'),
    options: [
      { value: 'nothing', label: say('programs.data.nothing') },
      ...[...accesses, ...both].map((value) => ({
        value,
        label: isDataService(service) ? say(`programs.data.${service}.${value}`) : say(`programs.data.other.${value}`),
      })),
    ],
  };
}

const where = (program: Program, service: DataService): Question => ({
  id: programId(program, `${service}-where`),
  kind: 'text',
  title: say('programs.where.title', { program: programWords(program), what: say(`programs.things.${service}`) }),
  why: say('programs.where.why'),
  validate: (value) => namesProblem(service, value),
});
