/** What the checks of roles say, in English. `check.ID` is the good state, `.why` two sentences, `.fix` what to do by hand. */
export const checksRoles = {
  'check.roles': ({ count }: { count: number }) =>
    count === 0 ? 'no roles of your own' : count === 1 ? 'the one role' : `all ${count} roles`,
  'check.role.unreadable': '{role}: its trust policy could not be understood',
  'check.role-trust-not-open': 'No role is open to strangers',
  'check.role-trust-not-open.why':
    'A role’s trust policy says who may take the role and act with its rights. Where it names everybody, or everybody at GitHub, anyone who guesses the role’s name is in.',
  'check.role-trust-not-open.fix':
    'Name the accounts or roles that are meant under Principal; for GitHub and its like, require your own organization and repository in the condition on :sub.',
  'check.role-open.anyone': '{role} can be taken by anybody who has an AWS account',
  'check.role-open.secret':
    '{role} can be taken from any AWS account by whoever knows its external ID or comes from its network',
  'check.role-open.provider': '{role} can be taken by anybody with an account at {provider}',
  'check.role-web-identities-named': 'Roles for web identities say whose',
  'check.role-web-identities-named.why':
    'A role for GitHub Actions, a cluster or another OpenID Connect provider is taken with a token. Where the role does not say whom the token must be about, or says it by a wildcard, every repository or program there gets its rights.',
  'check.role-web-identities-named.fix':
    'Require the whole subject in the condition on :sub, such as repo:acme/shop:ref:refs/heads/main, by StringEquals. “offroot roles web” makes roles that do.',
  'check.role-web.everybody': '{role} takes tokens of {host} without asking whom they are about',
  'check.role-web.many': '{role} takes every token of {host} about {subject}',
  'check.role-trust-external-guarded': 'Other accounts take roles with a guard',
  'check.role-trust-external-guarded.why':
    'A company that works for many customers can be talked into using your role for another of them, unless you agreed on an external ID. For people of your own in another account MFA is the guard; whose account it is, and whether it is in your Organization, cannot be seen from here.',
  'check.role-trust-external-guarded.fix':
    'If you do not know the account, take it out of the trust policy. Else add the condition sts:ExternalId with the value the other side gives you, aws:MultiFactorAuthPresent for people, or aws:PrincipalOrgID for your own Organization.',
  'check.role-external': ({ role, count, accounts }: { role: string; count: number; accounts: string }) =>
    `${role} trusts ${count === 1 ? 'the account' : 'the accounts'} ${accounts} without external ID or MFA`,
  'check.role-service-trust-guarded': 'Services take roles for your account only',
  'check.role-service-trust-guarded.why':
    'Some AWS services act with a role for whoever asks them to. Unless the role says for which account, somebody else’s account might get such a service to use your role.',
  'check.role-service-trust-guarded.fix':
    'Add the condition aws:SourceAccount with your account number to the role’s trust policy, or aws:SourceArn with the thing that uses it.',
  'check.role-service': '{role} trusts {services} without saying for which account',
  'check.roles-used-lately': 'Roles are in use',
  'check.roles-used-lately.why':
    'A role nobody has taken in 90 days still opens what it opens. What is not missed is safest gone.',
  'check.roles-used-lately.fix':
    'Ask whoever made the role. If nobody needs it, note its trust policy and its policies, then delete it; a role for a yearly task may stay, accepted with a reason.',
  'check.role-idle.since': '{role}, last used {at}',
  'check.role-idle.never': '{role}, never used since it was made on {at}',
  'check.role-idle.forgotten': '{role}, not used in the {days} days that AWS remembers',
} as const;
