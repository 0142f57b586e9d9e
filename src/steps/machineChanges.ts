import { allowsImdsv1, calledOf, lacksRole, type UsableProfile } from '../facts/machineNeeds.ts';
import { sameName } from '../facts/sameName.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { ApiChange } from '../model/change.ts';
import type { Instance } from '../model/instance.ts';
import type { StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { administers, chosenMachines, chosenProfile, namesOf } from './machineQuestions.ts';

/** A role for each chosen instance that has none, then IMDSv2 for each that answers IMDSv1. A profile that is there is never replaced. */
export function machineChanges(
  context: StepContext,
  step: string,
  instances: readonly Instance[],
): readonly ApiChange[] {
  const chosen = chosenMachines(context, step, instances);
  const profile = chosenProfile(context, step);
  const hops = hopsIn(context, step);
  return [
    ...(profile ? chosen.filter((one) => mayGet(one, profile)).map((one) => give(step, one, profile)) : []),
    ...(hops ? chosen.filter(allowsImdsv1).map((one) => requireImdsv2(step, one, hops(one))) : []),
  ];
}

/** What to know before that is approved: what may break, and for whom. */
export function machineCautions(context: StepContext, step: string, instances: readonly Instance[]): readonly Words[] {
  const chosen = chosenMachines(context, step, instances);
  const profile = chosenProfile(context, step);
  const gets = profile !== null && chosen.some((one) => mayGet(one, profile));
  const hops = hopsIn(context, step);
  const open = hops ? chosen.filter(allowsImdsv1) : [];
  const near = open.filter((one) => hops?.(one) === 1);
  return [
    ...(open.length > 0 ? [say('machines.caution.imdsv2')] : []),
    ...(near.length > 0 ? [say('machines.caution.hops', { names: namesOf(near) })] : []),
    ...(gets ? [say('machines.caution.role')] : []),
    ...(gets && administers(context, profile) ? [say('machines.caution.administers', { profile: profile.name })] : []),
  ];
}

const mayGet = (one: Instance, { name }: UsableProfile): boolean =>
  lacksRole(one) && (one.profile === null || sameName(one.profile.name, name));

/** The hop limit that each gets; null where IMDSv2 is not to be required now. */
function hopsIn({ answers }: StepContext, step: string): ((one: Instance) => number) | null {
  const answer = textAnswer(answers, `${step}.imdsv2`);
  if (answer === 'require') return ({ metadata }) => metadata.hopLimit;
  return answer === 'containers' ? ({ metadata }) => Math.max(2, metadata.hopLimit) : null;
}

function give(step: string, one: Instance, { name: profile }: UsableProfile): ApiChange {
  const input = { ...placeOf(one), 'IamInstanceProfile.Name': profile };
  return {
    id: `${step}.${one.id}.profile`,
    step,
    kind: 'api',
    action: 'ec2:AssociateIamInstanceProfile',
    input,
    summary: say('machines.give', { name: calledOf(one), profile }),
    line: lineOf(one, say('machines.give.detail', { profile })),
    effect: 'add',
    undo: { possible: true, write: { action: 'ec2:DisassociateIamInstanceProfile', input } },
    fixes: ['instances-have-roles'],
    touches: ['instances'],
  };
}

/** Switches IMDSv1 off: to be approved as a removal is, though it can be taken back. */
function requireImdsv2(step: string, one: Instance, hops: number): ApiChange {
  const { metadata } = one;
  const action = 'ec2:ModifyInstanceMetadataOptions';
  const input = {
    ...placeOf(one),
    HttpTokens: 'required',
    HttpEndpoint: metadata.endpoint,
    HttpPutResponseHopLimit: hops,
  } as const;
  const before = { ...input, HttpTokens: 'optional', HttpPutResponseHopLimit: metadata.hopLimit } as const;
  return {
    id: `${step}.${one.id}.imdsv2`,
    step,
    kind: 'api',
    action,
    input,
    summary: say('machines.require', { name: calledOf(one) }),
    line: lineOf(
      one,
      hops === metadata.hopLimit ? say('machines.require.detail') : say('machines.require.detail.hops', { hops }),
    ),
    effect: 'remove',
    undo: { possible: true, write: { action, input: before } },
    fixes: ['instances-require-imdsv2'],
    touches: ['instances'],
  };
}

const placeOf = ({ region, id }: Instance) => ({ Region: region, InstanceId: id });

const lineOf = (one: Instance, detail: Words): ApiChange['line'] => ({
  noun: say('noun.instance'),
  name: calledOf(one),
  detail,
});
