import { type Answers, choicesAnswer, textAnswer } from '../../model/answers.ts';
import type { Identity } from '../../model/connection.ts';
import { dataParts, isDataService } from '../../policies/dataAccess.ts';
import type { Conditions } from '../../policies/document.ts';
import type { Kept } from '../../policies/narrowDocument.ts';
import { needsEverything } from '../../policies/strangeAction.ts';
import { actionsIn } from '../actionDoubts.ts';
import { namesIn } from '../programPlan.ts';
import type { GrantedService } from './grantedServices.ts';

/** How much of a service is kept. */
export const serviceUses = ['used', 'read', 'read-write', 'all'] as const;
export type ServiceUseAnswer = (typeof serviceUses)[number];

/** What of a service is kept for a use; the last of these that is possible is the widest. */
export const usesOf = ({ service, usedActions }: GrantedService): readonly ServiceUseAnswer[] => [
  ...(usedActions.length > 0 ? (['used'] as const) : []),
  'read',
  ...(isDataService(service) ? (['read-write'] as const) : []),
  'all',
];

/** Where the account is, for ARNs that are made of names. */
type Place = Pick<Identity, 'partition' | 'account'>;

/** What the answers keep of one service. `conditions` as they are for that service. */
export function keptOf(
  granted: GrantedService,
  answers: Answers,
  place: Place,
  conditions: Conditions,
): readonly Kept[] {
  const { service, usedActions } = granted;
  const use = serviceUses.find((one) => one === textAnswer(answers, `narrow.${service}.actions`)) ?? 'all';
  const where = whereIn(answers, service);
  const title = letters(service);
  if (isDataService(service) && (use === 'read' || use === 'read-write')) {
    const accesses = use === 'read' ? (['read'] as const) : (['read', 'write'] as const);
    return dataParts(service)
      .map(({ sid, actions, resources }) => ({
        sid: `${use === 'read' ? 'Read' : 'ReadWrite'}${sid}`,
        actions: [...new Set(accesses.flatMap((access) => actions[access] ?? []))].toSorted(),
        resources: where.length === 0 ? null : where.flatMap((name) => resources({ ...place, name })),
        conditions,
      }))
      .filter(({ actions }) => actions.length > 0);
  }
  const actions = use === 'used' ? usedActions : use === 'read' ? readsOf(service) : [`${service}:*`];
  const sid = `${use === 'used' ? 'Used' : use === 'read' ? 'Look' : 'AllOf'}${title}`;
  return placed({ sid, actions, resources: resourcesIn(answers, service, place), conditions });
}

/** What is kept besides: single actions, where their service was narrowed to. */
export function keptBesides(
  answers: Answers,
  place: Place,
  conditions: (service: string) => Conditions,
): readonly Kept[] {
  const actions = actionsIn(textAnswer(answers, 'narrow.more') ?? '');
  const services = [...new Set(actions.map(serviceOf))];
  return services.flatMap((service) =>
    placed({
      sid: `Also${letters(service)}`,
      actions: actions.filter((action) => serviceOf(action) === service),
      resources: resourcesIn(answers, service, place),
      conditions: conditions(service),
    }),
  );
}

/** What AWS allows on everything or not at all stays on everything, in a statement of its own. */
function placed(kept: Kept): readonly Kept[] {
  if (kept.resources === null) return [kept];
  const anywhere = kept.actions.filter(needsEverything);
  const there = kept.actions.filter((action) => !needsEverything(action));
  return [
    ...(there.length > 0 ? [{ ...kept, actions: there }] : []),
    ...(anywhere.length > 0 ? [{ ...kept, sid: `${kept.sid}Anywhere`, actions: anywhere, resources: null }] : []),
  ];
}

/** What was named of a service; empty for everything. Of IAM it is picked from a list. */
export const whereIn = (answers: Answers, service: string): readonly string[] => {
  const picked = choicesAnswer(answers, `narrow.${service}.where`);
  return picked.length > 0 ? picked : namesIn(textAnswer(answers, `narrow.${service}.where`) ?? '');
};

function resourcesIn(answers: Answers, service: string, place: Place): readonly string[] | null {
  const where = whereIn(answers, service);
  if (where.length === 0) return null;
  if (!isDataService(service)) return where;
  return [
    ...new Set(where.flatMap((name) => dataParts(service).flatMap((part) => part.resources({ ...place, name })))),
  ];
}

const readsOf = (service: string): readonly string[] =>
  ['Describe', 'Get', 'List'].map((verb) => `${service}:${verb}*`);

const serviceOf = (action: string): string => action.slice(0, action.indexOf(':')).toLowerCase();

/** A Sid has letters and digits alone. */
const letters = (text: string): string =>
  text
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('');
