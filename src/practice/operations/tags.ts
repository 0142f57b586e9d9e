import { findDevice, findInstanceProfile, findRole, findUser, missing } from '../lookup.ts';
import { entityName } from '../names.ts';
import { oidcProviderOf, onOidcProvider } from '../oidcProviders.ts';
import { type Call, iam, type Operation } from '../operation.ts';
import { pageOf } from '../paging.ts';
import { ownPolicyOf } from '../policyLookup.ts';
import { onInstanceProfile, onPolicy, onRole, onSerial, onUser } from '../resources.ts';
import type { Tags } from '../storedTags.ts';
import { mergeTags, readTags, tagContext, tagKeyRule, withoutTags } from '../tagging.ts';
import { viewTags } from '../views.ts';

/** Tags: the same three operations for each kind of thing that can carry them. */
export const tagOperations: readonly Operation[] = [
  ...rowsFor('User', onUser, ({ state, params }) => findUser(state, entityName(params, 'UserName')), 'caseless'),
  ...rowsFor('Role', onRole, ({ state, params }) => findRole(state, entityName(params, 'RoleName')), 'caseless'),
  ...rowsFor('Policy', onPolicy, ownPolicyOf, 'exact'),
  ...rowsFor('MFADevice', onSerial, deviceOf, 'exact'),
  ...rowsFor('InstanceProfile', onInstanceProfile, profileOf, 'exact'),
  ...rowsFor('OpenIDConnectProvider', onOidcProvider, oidcProviderOf, 'exact'),
];

/** AWS takes tag keys of users and roles without regard to case, those of everything else as they are written. */
type KeyCase = 'caseless' | 'exact';

function rowsFor(
  kind: string,
  resource: (call: Call) => string,
  find: (call: Call) => { tags: Tags },
  keyCase: KeyCase,
): readonly Operation[] {
  const tag = (call: Call): undefined => {
    const added = readTags(call.params, keyCase);
    const thing = find(call);
    thing.tags = mergeTags(thing.tags, added, keyCase);
  };
  const untag = (call: Call): undefined => {
    const gone = call.params.list('TagKeys', tagKeyRule);
    const thing = find(call);
    thing.tags = withoutTags(thing.tags, gone, keyCase);
  };
  const list = (call: Call) => {
    const { items, more } = pageOf(find(call).tags, call.params, `tags ${resource(call)}`);
    return { Tags: viewTags([...items]), ...more };
  };
  return [
    iam(`Tag${kind}`, tag, { resource, context: ({ params }) => tagContext(params) }),
    iam(`Untag${kind}`, untag, { resource, context: ({ params }) => ({ 'aws:TagKeys': params.list('TagKeys') }) }),
    iam(`List${kind}Tags`, list, { resource }),
  ];
}

function deviceOf({ state, params }: Call) {
  const serial = params.text('SerialNumber', { min: 9, max: 256 });
  return findDevice(state, serial) ?? missing(`VirtualMFADevice with serial number ${serial} doesn't exist.`);
}

function profileOf({ state, params }: Call) {
  return findInstanceProfile(state, entityName(params, 'InstanceProfileName'));
}
