import { arnsOf, type Case, fails, isExplained } from './expected.ts';

const { user, group, role, policy, device, certificate, instance } = arnsOf('222233334444');

/** Set up well fourteen months ago, and neglected since: each fault is there once, or once in each of its kinds. */
export const driftedCase: Case = {
  scenario: 'drifted',
  caller: 'alice',
  findings: [
    // root
    ...fails('root-access-keys-absent', 'critical', 'root'),
    ...fails('root-mfa-hardware', 'low', 'root'),
    ...fails('root-use-alarmed', 'medium', 'us-east-1', 'eu-central-1'),

    // people
    ...fails('administrators-mfa-enabled', 'critical', user('bruno')),
    ...fails('console-users-mfa-enabled', 'high', user('dana')),
    ...fails('users-require-mfa', 'high', user('hanna'), user('ivan')),
    ...fails('second-way-back-exists', 'low', 'administrators'),
    ...fails('user-rights-through-groups', 'medium', user('emil')),
    ...fails('users-in-groups', 'medium', user('ivan')),
    ...fails('user-passwords-first-used', 'medium', user('jo')),
    ...fails('user-passwords-in-use', 'medium', user('fatima')),
    ...fails('user-passwords-in-use', 'high', user('goran')),
    ...fails('user-passwords-fresh', 'medium', user('otto')),
    ...fails('user-credentials-needed', 'medium', user('kim')),
    ...fails('mfa-devices-assigned', 'low', device('dana-new-phone')),

    // keys
    ...fails('access-keys-rotated', 'medium', user('chen')),
    ...fails('access-keys-in-use', 'medium', user('backup-bot')),
    ...fails('access-keys-first-used', 'medium', user('report-bot')),
    ...fails('access-keys-not-from-set-up', 'medium', user('lena')),
    ...fails('access-keys-single', 'medium', user('mika')),
    ...fails('access-keys-inactive-absent', 'low', user('nadia')),

    // rights
    ...fails('groups-require-mfa', 'high', group('Contractors'), group('Newsletter'), group('Support')),
    ...fails('groups-not-empty', 'low', group('Design')),
    ...fails('groups-carry-rights', 'low', group('Newsletter')),
    ...fails('inline-policies-absent', 'medium', group('Developers'), role('nightly-report')),
    ...fails('policies-not-full-administration', 'high', policy('night-shift')),
    ...fails('policies-not-full-administration', 'low', policy('old-everything')),
    ...fails('policies-without-service-wildcards', 'medium', policy('encryption-helpers')),
    ...fails('policies-without-privilege-escalation', 'high', policy('ci-runner')),
    ...fails('administrator-access-in-admin-group', 'high', role('release-pipeline')),
    isExplained('administrator-access-in-admin-group', 'high', group('Admins')),
    ...fails('cloudshell-access-restricted', 'medium', group('Developers')),
    ...fails('support-access-exists', 'low', 'account'),
    ...fails('force-mfa-policies-effective', 'high', policy('force-mfa'), policy('mfa-or-nothing')),

    // passwords
    ...fails('password-policy-strong', 'medium', 'password policy'),
    ...fails('password-policy-length', 'low', 'password policy'),
    ...fails('password-policy-reuse', 'low', 'password policy'),
    ...fails('password-policy-numbers', 'low', 'password policy'),
    ...fails('password-policy-symbols', 'low', 'password policy'),
    ...fails('password-policy-self-change', 'low', 'password policy'),
    ...fails('password-policy-no-hard-expiry', 'low', 'password policy'),

    // account and roles
    ...fails('server-certificates-valid', 'medium', certificate('shop-2025')),
    ...fails('role-service-trust-guarded', 'low', role('nightly-report')),
    ...fails('instances-have-roles', 'medium', instance('us-east-1', 'worker')),
    ...fails('instances-require-imdsv2', 'high', instance('us-east-1', 'web')),

    // what watches: all of it in one region, and a key was used in another
    ...fails('access-analyzer-on', 'medium', 'eu-central-1'),
    ...fails('access-analyzer-findings-settled', 'high', 'arn:aws:s3:::lighthouse-labs-press'),
    ...fails('budget-alert-set', 'low', 'account'),
    ...fails('guardduty-on', 'low', 'eu-central-1'),
    ...fails('security-hub-on', 'low', 'eu-central-1'),
    ...fails('config-recording', 'low', 'us-east-1', 'eu-central-1'),

    // watching: the trail of one region that was switched off
    ...fails('trail-in-every-region', 'medium', 'account'),
    ...fails('trail-logs-validated', 'low', 'arn:aws:cloudtrail:us-east-1:222233334444:trail/main'),
  ],
  // Emil works in two buckets and nowhere else; the others may do far more than they do.
  unusedServices: fails(
    'granted-services-used',
    'low',
    user('emil'),
    group('Business'),
    group('Developers'),
    role('nightly-report'),
    role('release-pipeline'),
  ),
};
