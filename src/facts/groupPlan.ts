import { type Answers, choicesAnswer, textAnswer } from '../model/answers.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';
import { type AwsManagedPolicy, isAwsManaged } from '../policies/awsManaged.ts';
import { developerServicesName } from '../policies/developerServices.ts';
import { isAdministratorGroup } from './administrators.ts';

/** A group as the answers want it: policies by AWS managed name, `offroot-developers` standing for our own. */
export interface PlannedGroup {
  readonly name: string;
  readonly policies: readonly (AwsManagedPolicy | typeof developerServicesName)[];
}

/** Lets `aws login` start, so that nobody needs access keys for the command line. */
const commandLine = 'SignInLocalDevelopmentAccess' satisfies AwsManagedPolicy;

/** How many groups beyond the three may be added in one run. */
export const moreGroups = [1, 2, 3, 4, 5, 6] as const;

/** The three groups by job, renamed and extended as answered. Empty while nothing was answered. */
export function plannedGroups(answers: Answers): readonly PlannedGroup[] {
  const layout = textAnswer(answers, 'groups.layout');
  if (!layout) return [];
  const named = (id: string, otherwise: string): string => textAnswer(answers, id) ?? otherwise;
  const developers =
    textAnswer(answers, 'groups.developers-rights') === 'services' ? developerServicesName : 'PowerUserAccess';
  const business = textAnswer(answers, 'groups.business-rights') === 'read' ? 'ReadOnlyAccess' : 'ViewOnlyAccess';
  return [
    { name: named('groups.admins', 'Admins'), policies: ['AdministratorAccess'] },
    { name: named('groups.developers', 'Developers'), policies: [developers, commandLine] },
    { name: named('groups.business', 'Business'), policies: [business, 'Billing', commandLine] },
    ...moreGroups.flatMap((number): PlannedGroup[] => {
      const name = textAnswer(answers, `groups.more-${number}`);
      if (!name) return [];
      const policies = choicesAnswer(answers, `groups.more-${number}-policies`).filter(isAwsManaged);
      return [{ name, policies: [...policies, commandLine] }];
    }),
  ];
}

/** Every group people can be put into: those the account has, and those about to be made. Administrators' first. */
export function availableGroups({ snapshot, answers }: StepContext): readonly string[] {
  const existing = known(snapshot.authorization)?.groups.map((group) => group.name) ?? [];
  const planned = plannedGroups(answers).map((group) => group.name);
  const fresh = planned.filter((name) => !existing.some((other) => other.toLowerCase() === name.toLowerCase()));
  const admins = administratorGroup({ snapshot, answers });
  const all = [...existing, ...fresh];
  return admins ? [admins, ...all.filter((name) => name !== admins)] : all;
}

/** The group that carries full administration: the account's, else the planned one, else null. */
export function administratorGroup({ snapshot, answers }: Pick<StepContext, 'snapshot' | 'answers'>): string | null {
  const authorization = known(snapshot.authorization);
  const existing = authorization?.groups.find((group) => isAdministratorGroup(group, authorization));
  return existing?.name ?? plannedGroups(answers)[0]?.name ?? null;
}
