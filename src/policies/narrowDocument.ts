import { outsidePatterns, withinPatterns } from './actionPatterns.ts';
import { asList, type Conditions, type PolicyDocument, type Statement } from './document.ts';
import { bothHold } from './narrowConditions.ts';

/** What is to be kept of a policy: actions, on what, under which conditions. `resources` null: wherever the policy allows it. */
export interface Kept {
  /** letters and digits */
  readonly sid: string;
  /** actions, or patterns of them */
  readonly actions: readonly string[];
  readonly resources: readonly string[] | null;
  readonly conditions: Conditions;
}

/**
 * A policy that allows what is kept and nothing that the other one does not allow: each of its statements lies within one of the
 * other's, with that one's conditions. What that one denies stays denied.
 */
export function narrowDocument(wide: PolicyDocument, kept: readonly Kept[], id: string): PolicyDocument {
  const allows = wide.Statement.filter(({ Effect }) => Effect === 'Allow');
  const found = kept.flatMap((one) => allows.flatMap((statement) => withinStatement(statement, one)));
  const denies = wide.Statement.filter(({ Effect }) => Effect === 'Deny').map((statement, at) => ({
    ...statement,
    Sid: statement.Sid || `KeptDeny${at + 1}`,
  }));
  return { Version: wide.Version, Id: id, Statement: withOwnSids([...dropRepeated(found), ...denies]) };
}

function withinStatement(statement: Statement, { sid, actions, resources, conditions }: Kept): readonly Statement[] {
  const Action =
    statement.Action === undefined
      ? outsidePatterns(lowered(actions), lowered(asList(statement.NotAction)))
      : withinPatterns(lowered(actions), lowered(asList(statement.Action)));
  const place = placeOf(statement, resources);
  if (Action.length === 0 || place === null) return [];
  const Condition = bothHold(statement.Condition ?? {}, conditions);
  const spelled = asSpelled(actions, asList(statement.Action ?? []));
  return [
    {
      Sid: sid,
      Effect: 'Allow',
      Action: Action.map((action) => spelled.get(action) ?? action),
      ...place,
      ...(Object.keys(Condition).length > 0 ? { Condition } : {}),
    },
  ];
}

type Place = { readonly Resource: readonly string[] | string } | { readonly NotResource: readonly string[] | string };

function placeOf({ Resource, NotResource }: Statement, resources: readonly string[] | null): Place | null {
  if (resources === null) return Resource === undefined ? { NotResource: NotResource ?? [] } : { Resource };
  const within =
    Resource === undefined
      ? outsidePatterns(resources, asList(NotResource ?? []))
      : withinPatterns(resources, asList(Resource));
  return within.length === 0 ? null : { Resource: within };
}

/** The letter case of an action means nothing to IAM, and is easier read as AWS writes it. */
const lowered = (actions: readonly string[]): readonly string[] => actions.map((action) => action.toLowerCase());

const asSpelled = (...lists: readonly (readonly string[])[]): ReadonlyMap<string, string> =>
  new Map(lists.toReversed().flatMap((list) => list.map((action): [string, string] => [action.toLowerCase(), action])));

/** A statement that says nothing beyond one before it. */
function dropRepeated(statements: readonly Statement[]): readonly Statement[] {
  const frame = ({ Sid: _, Action: __, ...rest }: Statement): string => JSON.stringify(rest);
  return statements.filter(
    (one, at) =>
      !statements.some(
        (other, index) =>
          index < at &&
          frame(one) === frame(other) &&
          asList(one.Action ?? []).every((action) => asList(other.Action ?? []).includes(action)),
      ),
  );
}

function withOwnSids(statements: readonly Statement[]): readonly Statement[] {
  const taken = new Set<string>();
  return statements.map((statement) => {
    const wanted = statement.Sid ?? 'Statement';
    let Sid = wanted;
    for (let number = 2; taken.has(Sid); number += 1) Sid = `${wanted}${number}`;
    taken.add(Sid);
    return { ...statement, Sid };
  });
}
