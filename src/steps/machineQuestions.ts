import { administersItself } from '../facts/administrators.ts';
import {
  allowsImdsv1,
  answerOf,
  calledOf,
  lacksRole,
  needsSomething,
  type UsableProfile,
  usableProfiles,
} from '../facts/machineNeeds.ts';
import { say } from '../messages/say.ts';
import { choicesAnswer, textAnswer } from '../model/answers.ts';
import type { Instance } from '../model/instance.ts';
import type { ChoiceQuestion, ChoicesQuestion, Option, Question } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';

/** The instances a step is about, and those of them that are ticked at first. */
export interface Machines {
  readonly instances: readonly Instance[];
  readonly ticked: readonly Instance[];
}

/** Which instances; which role they get, where one has none; whether IMDSv2 is required, where one answers IMDSv1. */
export function machineQuestions(context: StepContext, step: string, machines: Machines): readonly Question[] {
  if (!machines.instances.some(needsSomething)) return [];
  const chosen = chosenMachines(context, step, machines.instances);
  const bare = chosen.filter(lacksRole);
  const open = chosen.filter(allowsImdsv1);
  const profiles = profilesIn(context);
  return [
    which(step, machines),
    ...(bare.length > 0 && profiles.length > 0 ? [whichProfile(context, step, bare, profiles)] : []),
    ...(open.length > 0 ? [imdsv2(step, open)] : []),
  ];
}

/** The instances that were chosen, in the order in which they are listed. */
export function chosenMachines(
  { answers }: StepContext,
  step: string,
  instances: readonly Instance[],
): readonly Instance[] {
  const chosen = choicesAnswer(answers, `${step}.which`);
  return instances.filter((one) => chosen.includes(answerOf(one, instances)));
}

/** The instance profile that was chosen; null for none. */
export function chosenProfile(context: StepContext, step: string): UsableProfile | null {
  const chosen = textAnswer(context.answers, `${step}.profile`);
  return profilesIn(context).find(({ name }) => name === chosen) ?? null;
}

/** The instance profiles of the account that may be given to an instance. */
export const profilesIn = ({ snapshot }: StepContext): readonly UsableProfile[] =>
  usableProfiles(known(snapshot.authorization) ?? { roles: [] });

/** True where whoever has the role of a profile may do everything. */
export function administers({ snapshot }: StepContext, { role }: UsableProfile): boolean {
  const authorization = known(snapshot.authorization);
  return authorization !== undefined && administersItself(role, authorization);
}

/** Names of instances as one piece of text. */
export const namesOf = (instances: readonly Instance[]): string => instances.map(calledOf).join(', ');

function which(step: string, { instances, ticked }: Machines): ChoicesQuestion {
  const first = [...instances.filter(needsSomething), ...instances.filter((one) => !needsSomething(one))];
  return {
    id: `${step}.which`,
    kind: 'choices',
    title: say('machines.which.title'),
    why: say('machines.which.why'),
    options: first.map((one) => ({
      value: answerOf(one, instances),
      label: wordInstance(one),
      hint: wordNeeds(one),
    })),
    suggestion: ticked.map((one) => answerOf(one, instances)),
  };
}

function wordInstance(one: Instance): Words {
  const { region, state } = one;
  const name = calledOf(one);
  return state === 'running'
    ? say('machines.option', { name, region })
    : say('machines.option.state', { name, region, state });
}

function wordNeeds(one: Instance): Words {
  const profile = one.profile?.name ?? '';
  if (lacksRole(one)) return allowsImdsv1(one) ? say('machines.needs.both') : say('machines.needs.role');
  return allowsImdsv1(one) ? say('machines.needs.imdsv2', { profile }) : say('machines.needs.nothing', { profile });
}

const whichProfile = (
  context: StepContext,
  step: string,
  bare: readonly Instance[],
  profiles: readonly UsableProfile[],
): ChoiceQuestion => ({
  id: `${step}.profile`,
  kind: 'choice',
  title: say('machines.profile.title', { count: bare.length }),
  why: say('machines.profile.why', { names: namesOf(bare) }),
  options: [
    { value: 'none', label: say('machines.profile.none'), hint: say('machines.profile.none.hint') },
    ...profiles.map(
      (profile): Option => ({
        value: profile.name,
        label: { key: 'roles.line', params: { line: profile.name } },
        hint: wordProfile(context, profile),
      }),
    ),
  ],
});

function wordProfile(context: StepContext, profile: UsableProfile): Words {
  const { name: role, attached, inline } = profile.role;
  if (administers(context, profile)) return say('machines.profile.administers', { role });
  const policies = [...attached, ...inline].map(({ name }) => name);
  return policies.length === 0
    ? say('machines.profile.bare', { role })
    : say('machines.profile.role', { role, policies: policies.join(', ') });
}

const imdsv2 = (step: string, open: readonly Instance[]): ChoiceQuestion => ({
  id: `${step}.imdsv2`,
  kind: 'choice',
  title: say('machines.imdsv2.title'),
  why: say('machines.imdsv2.why', { names: namesOf(open) }),
  options: (['later', 'require', 'containers'] as const).map((value) => ({
    value,
    label: say(`machines.imdsv2.${value}`),
    hint: say(`machines.imdsv2.${value}.hint`),
  })),
});
