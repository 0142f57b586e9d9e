import { findRole, findUser, missing } from '../lookup.ts';
import { entityName } from '../names.ts';
import { type Call, iam, type Operation } from '../operation.ts';
import { boundaryContext, boundaryRule } from '../permissionsBoundary.ts';
import { findPolicy } from '../policyLookup.ts';
import type { PracticeState } from '../practiceState.ts';
import { onRole, onUser } from '../resources.ts';

/** Permissions boundaries: the same two operations for users and roles. */
export const boundaryOperations: readonly Operation[] = [
  ...rowsFor('User', onUser, findUser),
  ...rowsFor('Role', onRole, findRole),
];

interface Bounded {
  readonly name: string;
  boundary: string | null;
}

function rowsFor(
  kind: 'User' | 'Role',
  resource: (call: Call) => string,
  find: (state: PracticeState, name: string) => Bounded,
): readonly Operation[] {
  const named = ({ state, params }: Call) => find(state, entityName(params, `${kind}Name`));
  const put = (call: Call): undefined => {
    const holder = named(call);
    holder.boundary = findPolicy(call.state, call.params.text('PermissionsBoundary', boundaryRule)).arn;
  };
  const remove = (call: Call): undefined => {
    const holder = named(call);
    if (holder.boundary === null) {
      missing(`The ${kind.toLowerCase()} with name ${holder.name} does not have a permissions boundary.`);
    }
    holder.boundary = null;
  };
  const context = ({ params }: Call) => boundaryContext(params.optional('PermissionsBoundary'));
  return [
    iam(`Put${kind}PermissionsBoundary`, put, { resource, context }),
    iam(`Delete${kind}PermissionsBoundary`, remove, { resource }),
  ];
}
