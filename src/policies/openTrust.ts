import { type Condition, conditionsOf, isExcluding, isNarrow, isRequiring, type TrustStatement } from './parseTrust.ts';

/**
 * Who a role is open to that nobody chose: `anyone` on AWS; anyone who knows a `secret` or comes from a network; anyone
 * at a public identity `provider`.
 */
export type OpenTrust = { readonly to: 'anyone' | 'secret' } | { readonly to: 'provider'; readonly provider: string };

/** The widest opening of a trust policy, null where it names those it trusts. */
export function openTrust(statements: readonly TrustStatement[]): OpenTrust | null {
  const allows = statements.filter(({ effect }) => effect === 'Allow');
  const denies = statements.filter(({ effect, aws }) => effect === 'Deny' && aws.includes('*'));
  const open = allows.filter(({ aws, federated }) => aws.includes('*') || federated.includes('*'));
  const leftOpen = open.filter((statement) => !limitsWho(statement) && !denies.some(deniesOthers));
  if (leftOpen.some((statement) => !asksSecret(statement))) return { to: 'anyone' };
  const [provider] = allows.flatMap(openProviders);
  if (provider !== undefined) return { to: 'provider', provider };
  return leftOpen.length > 0 ? { to: 'secret' } : null;
}

const limitsWho = (statement: TrustStatement): boolean =>
  conditionsOf(statement).some((condition) => isRequiring(condition.operator) && saysWho(condition));

/** A Deny of everybody who is not of some account or Organization, and under no other condition. */
function deniesOthers(statement: TrustStatement): boolean {
  const [only, ...more] = conditionsOf(statement);
  return only !== undefined && more.length === 0 && isExcluding(only.operator) && saysWho(only);
}

const saysWho = ({ key, values }: Condition): boolean => {
  const pattern = whoKeys.get(key);
  return pattern !== undefined && values.every((value) => pattern.test(value));
};

// What a value must look like to leave no stranger in. An ARN has to name its account: anybody may make a role of any name.
const account = /^\d{12}$/;
const organization = /^o-[a-z0-9]/;
const arn = /^arn:[^:]*:[^:]*:[^:]*:\d{12}:/;
const whoKeys: ReadonlyMap<string, RegExp> = new Map([
  ['aws:principalaccount', account],
  ['aws:principalarn', arn],
  ['aws:principalorgid', organization],
  ['aws:principalorgpaths', organization],
  ['aws:sourceaccount', account],
  ['aws:sourcearn', arn],
  ['aws:sourceorgid', organization],
  ['aws:sourceorgpaths', organization],
  ['aws:sourcevpc', /^vpc-[0-9a-f]/],
  ['aws:sourcevpce', /^vpce-[0-9a-f]/],
  ['aws:userid', /^(\d{12}|A[A-Z]{3}[A-Z0-9]{12,})/],
]);

/** An external ID is a shared word, and an address says where from: both keep the many out, and neither says who. */
const asksSecret = (statement: TrustStatement): boolean =>
  conditionsOf(statement).some(
    ({ operator, key, values }) =>
      (key === 'sts:externalid' && isRequiring(operator) && values.every(isNarrow)) ||
      (key === 'aws:sourceip' && operator === 'IpAddress' && values.every((value) => !/\/0$/.test(value))),
  );

/** Providers that anybody can have an account with, and the claims of which one must say whose account is meant. */
const publicProviders: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'token.actions.githubusercontent.com',
    ['sub', 'repository', 'repository_id', 'repository_owner', 'repository_owner_id', 'job_workflow_ref'],
  ],
  ['gitlab.com', ['sub', 'project_path', 'namespace_path']],
  ['app.terraform.io', ['sub']],
  ['accounts.google.com', ['aud', 'oaud', 'sub', 'email']],
  ['cognito-identity.amazonaws.com', ['aud', 'sub']],
  ['graph.facebook.com', ['app_id', 'id']],
  ['www.amazon.com', ['app_id', 'user_id']],
]);

function openProviders(statement: TrustStatement): readonly string[] {
  return statement.federated.flatMap((principal) => {
    const provider = principal.replace(/^.*:oidc-provider\//, '');
    const claims = publicProviders.get(provider)?.map((claim) => `${provider}:${claim}`);
    if (claims === undefined) return [];
    const said = conditionsOf(statement).some(
      ({ operator, key, values }) => claims.includes(key) && isRequiring(operator) && values.every(saysWhose),
    );
    return said ? [] : [provider];
  });
}

/** `repo:acme/*` is one owner's; `repo:*` and `repo:acme*` are everybody's, for anybody may take a name that begins so. */
function saysWhose(value: string): boolean {
  const [owner = ''] = value.replace(/^[a-z_]+:/, '').split(/[/:]/);
  return /^[^*?]+$/.test(owner);
}
