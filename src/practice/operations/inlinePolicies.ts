import { findGroup, findInline, findRole, findUser, missing } from '../lookup.ts';
import { entityName } from '../names.ts';
import { type Call, iam, type Operation } from '../operation.ts';
import { pageOf } from '../paging.ts';
import { documentSize, readDocument } from '../policyDocuments.ts';
import type { Inline, PracticeState } from '../practiceState.ts';
import { onGroup, onRole, onUser } from '../resources.ts';
import { AwsFault } from '../wire/awsFault.ts';
import type { QueryParams } from '../wire/queryParams.ts';
import { encodeDocument } from '../wire/xml.ts';

/** Inline policies: the same four operations for each kind of identity. Their names are case-insensitive. */
export const inlinePolicyOperations: readonly Operation[] = [
  ...rowsFor('User', onUser, 2048, findUser),
  ...rowsFor('Group', onGroup, 5120, findGroup),
  ...rowsFor('Role', onRole, 10240, findRole),
];

interface Holder {
  readonly name: string;
  inline: Inline[];
}

/** `maxSize` is the sum of all inline documents of one identity, in characters without white space. */
function rowsFor(
  kind: 'User' | 'Group' | 'Role',
  resource: (call: Call) => string,
  maxSize: number,
  find: (state: PracticeState, name: string) => Holder,
): readonly Operation[] {
  const holderOf = ({ state, params }: Call) => find(state, entityName(params, `${kind}Name`));
  const found = (call: Call) => {
    const holder = holderOf(call);
    const asked = entityName(call.params, 'PolicyName');
    const policy = findInline(holder.inline, asked);
    return {
      holder,
      asked,
      policy: policy ?? missing(`The ${kind.toLowerCase()} policy with name ${asked} cannot be found.`),
    };
  };
  const put = (call: Call): undefined => {
    const holder = holderOf(call);
    const name = entityName(call.params, 'PolicyName');
    const document = readDocument(call);
    const present = findInline(holder.inline, name);
    const others = holder.inline.filter((policy) => policy !== present);
    if (sizeOf([...others, { name, document }]) > maxSize) throw tooLarge(kind, holder.name, maxSize);
    if (present === undefined) holder.inline.push({ name, document });
    else present.document = document;
  };
  const get = (call: Call) => {
    const { holder, asked, policy } = found(call);
    return { [`${kind}Name`]: holder.name, PolicyName: asked, PolicyDocument: encodeDocument(policy.document) };
  };
  const list = (call: Call) => listNames(holderOf(call), call.params);
  const remove = (call: Call): undefined => {
    const { holder, policy } = found(call);
    holder.inline = holder.inline.filter((other) => other !== policy);
  };
  return [
    iam(`Put${kind}Policy`, put, { resource }),
    iam(`Get${kind}Policy`, get, { resource }),
    iam(`List${kind}Policies`, list, { resource }),
    iam(`Delete${kind}Policy`, remove, { resource }),
  ];
}

function listNames({ inline, name }: Holder, params: QueryParams) {
  const { items, more } = pageOf(inline.map((policy) => policy.name).sort(), params, `inline ${name}`);
  return { PolicyNames: items, ...more };
}

const sizeOf = (policies: readonly Inline[]): number =>
  policies.reduce((sum, { document }) => sum + documentSize(document), 0);

const tooLarge = (kind: string, name: string, maxSize: number) =>
  new AwsFault('LimitExceeded', `Maximum policy size of ${maxSize} bytes exceeded for ${kind.toLowerCase()} ${name}`);
