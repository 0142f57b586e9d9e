import { type Condition, conditionsOf, isRequiring, type TrustStatement } from './parseTrust.ts';

/** A provider of OpenID Connect whose tokens take a role without saying enough: none of their claims is asked, or one by a wildcard. */
export interface WideWebTrust {
  /** `token.actions.githubusercontent.com` */
  readonly host: string;
  /** the subject as it is asked for, null where none is */
  readonly subject: string | null;
}

/** Every provider of the account's own through which more than one repository, program or namespace takes the role. */
export const wideWebTrust = (statements: readonly TrustStatement[]): readonly WideWebTrust[] =>
  statements.filter(({ effect }) => effect === 'Allow').flatMap((statement) => wideIn(statement));

function wideIn(statement: TrustStatement): readonly WideWebTrust[] {
  return statement.federated.flatMap((provider): readonly WideWebTrust[] => {
    const host = hostOf(provider);
    if (host === null) return [];
    const claims = conditionsOf(statement).filter(({ key }) => saysWhose(host, key));
    if (
      claims.some((claim) => isRequiring(claim.operator) && claim.values.every((value) => isNamed(host, claim, value)))
    )
      return [];
    const wide = claims.find(({ key, operator }) => key === `${host.toLowerCase()}:sub` && isRequiring(operator));
    return [{ host, subject: wide?.values.join(', ') ?? null }];
  });
}

/** Where a provider of the account's own is; null for those AWS has built in. */
export const hostOf = (provider: string): string | null => /:oidc-provider\/(.+)$/.exec(provider)?.[1] ?? null;

/** For whom a token was made out says nothing of who has it; of GitHub's, neither does where and how the run was begun. */
const silent = /:(aud|oaud|amr|repository_owner|repository_owner_id|ref|ref_type|environment|event_name|workflow)$/;

const saysWhose = (host: string, key: string): boolean => key.startsWith(`${host.toLowerCase()}:`) && !silent.test(key);

/** True for a value that means one repository, namespace or whatever the provider's subjects begin with. */
function isNamed(host: string, { key, operator }: Condition, value: string): boolean {
  if (!/Like$/i.test(operator) || !/[*?]/.test(value)) return true;
  const named = key.endsWith(':sub') ? (subjects.get(host) ?? kubernetes) : /^(?!)/;
  return named.test(value);
}

const plain = '[^*?:/]+';

/** What has to stand before the first wildcard. */
const subjects: ReadonlyMap<string, RegExp> = new Map([
  ['token.actions.githubusercontent.com', new RegExp(`^repo:${plain}/${plain}:`)],
  ['gitlab.com', /^project_path:[^*?:]+:/],
  ['app.terraform.io', new RegExp(`^organization:${plain}:project:${plain}:workspace:${plain}:`)],
]);

/** A cluster's service accounts: of one namespace at most. */
const kubernetes = new RegExp(`^system:serviceaccount:${plain}:`);
