import { arnsOf, type Case, fails } from './expected.ts';

const { user, role, instance } = arnsOf('333344445555');

/** Everybody on root, and what was left of tries to do otherwise. */
export const sharedRootCase: Case = {
  scenario: 'shared-root',
  caller: 'root',
  findings: [
    // root
    ...fails('root-access-keys-absent', 'critical', 'root'),
    ...fails('root-mfa-enabled', 'critical', 'root'),
    ...fails('root-certificates-absent', 'high', 'root'),
    ...fails('root-not-used-lately', 'high', 'root'),
    ...fails('root-mfa-hardware', 'low', 'root'),
    ...fails('root-use-alarmed', 'medium', 'us-east-1', 'eu-west-1'),

    // people
    ...fails('administrator-way-in-proven', 'critical', 'administrators'),
    ...fails('second-way-back-exists', 'medium', 'administrators'),
    ...fails('administrators-mfa-enabled', 'critical', user('admin')),
    ...fails('console-users-mfa-enabled', 'high', user('dev'), user('intern')),
    ...fails('users-require-mfa', 'high', user('admin'), user('dev'), user('intern')),
    ...fails('user-rights-through-groups', 'medium', user('admin'), user('dev'), user('deploy'), user('intern')),
    ...fails('users-in-groups', 'medium', user('admin'), user('dev'), user('deploy'), user('intern')),
    ...fails('users-not-shared', 'medium', user('admin'), user('dev'), user('intern')),
    ...fails('user-passwords-first-used', 'medium', user('intern')),
    ...fails('user-passwords-in-use', 'high', user('admin')),

    // keys
    ...fails('access-keys-rotated', 'medium', user('dev'), user('deploy')),
    ...fails('access-keys-in-use', 'medium', user('deploy')),
    ...fails('access-keys-single', 'medium', user('deploy')),

    // rights
    ...fails('rights-from-groups', 'medium', 'groups'),
    ...fails('groups-require-mfa', 'high', 'groups'),
    ...fails('inline-policies-absent', 'medium', role('old-importer')),
    ...fails('administrator-access-in-admin-group', 'high', user('admin')),
    ...fails('administrators-under-conditions', 'low', user('admin')),
    ...fails('policies-without-service-wildcards', 'medium', user('dev')),
    ...fails('force-mfa-policies-effective', 'high', user('dev')),
    ...fails('support-access-exists', 'low', 'account'),

    // passwords: AWS's own rules are in force
    ...fails('password-policy-strong', 'medium', 'password policy'),
    ...fails('password-policy-length', 'low', 'password policy'),
    ...fails('password-policy-reuse', 'low', 'password policy'),
    ...fails('password-policy-uppercase', 'low', 'password policy'),
    ...fails('password-policy-lowercase', 'low', 'password policy'),
    ...fails('password-policy-numbers', 'low', 'password policy'),
    ...fails('password-policy-symbols', 'low', 'password policy'),
    ...fails('password-policy-self-change', 'low', 'password policy'),

    // account and roles
    ...fails('account-alias-set', 'low', 'account'),
    ...fails('security-contact-set', 'low', 'account'),
    ...fails('billing-and-operations-contacts-set', 'low', 'account'),
    ...fails('role-trust-not-open', 'critical', role('partner-upload')),
    ...fails('role-web-identities-named', 'medium', role('github-deploy')),
    ...fails('role-trust-external-guarded', 'high', role('cost-saver')),
    ...fails('roles-used-lately', 'low', role('old-importer'), role('prototype')),
    ...fails('instances-have-roles', 'medium', instance('us-east-1', 'shop'), instance('us-east-1', 'importer')),
    ...fails('instances-have-roles', 'medium', instance('ap-northeast-2', 'try-seoul')),
    ...fails('instances-require-imdsv2', 'medium', instance('us-east-1', 'shop')),
    ...fails('instances-require-imdsv2', 'medium', instance('ap-northeast-2', 'try-seoul')),

    // nothing watches
    ...fails('access-analyzer-on', 'medium', 'us-east-1', 'eu-west-1'),
    ...fails('budget-alert-set', 'low', 'account'),
    ...fails('guardduty-on', 'low', 'us-east-1', 'eu-west-1'),
    ...fails('security-hub-on', 'low', 'us-east-1', 'eu-west-1'),
    ...fails('config-recording', 'low', 'us-east-1', 'eu-west-1'),

    // watching
    ...fails('trail-in-every-region', 'medium', 'account'),
  ],
  unusedServices: fails(
    'granted-services-used',
    'low',
    user('admin'),
    user('deploy'),
    user('dev'),
    role('github-deploy'),
    role('old-importer'),
    role('partner-upload'),
  ),
};
