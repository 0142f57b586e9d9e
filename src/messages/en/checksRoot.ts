/** What the checks of root say, in English. `check.ID` is the good state, `.why` two sentences, `.fix` what to do by hand. */
export const checksRoot = {
  'check.root-access-keys-absent': 'Root has no access keys',
  'check.root-access-keys-absent.why':
    'A root key opens everything, for whoever finds it, without a password and without MFA. One left in a script or a repository is how small companies lose their account.',
  'check.root-access-keys-absent.fix':
    'Sign in as root, find what still uses the key, give that a user or a role of its own, switch the key off, wait, then delete it.',
  'check.root-access-keys.present': 'present; only root can see which',
  'check.root-access-keys.used': ({ count, at, service }: { count: number; at: string; service: string }) =>
    `${count === 1 ? '1 key' : `${count} keys`}, last used ${at} by ${service}`,
  'check.root-access-keys.never-used': ({ count }: { count: number }) =>
    count === 1 ? '1 key, never used' : `${count} keys, never used`,
  'check.root-mfa-enabled': 'Root signs in with MFA',
  'check.root-mfa-enabled.why':
    'Root’s password alone can close the account, read every bill and shut everybody out. With MFA a stolen password is not enough.',
  'check.root-mfa-enabled.fix':
    'Sign in as root, open Security credentials, and add an MFA device: a hardware key or a passkey is best.',
  'check.root-mfa.no-password': 'root has no password: removed by your Organization',
  'check.root-mfa.on': 'on',
  'check.root-mfa.virtual': 'on, an authenticator app',
  'check.root-mfa.other': 'on, a passkey or a hardware key',
  'check.root-certificates-absent': 'Root has no signing certificates',
  'check.root-certificates-absent.why':
    'A signing certificate is a way to act as root that hardly anything uses any more. Whoever has the file can use it, and nobody would notice.',
  'check.root-certificates-absent.fix':
    'Sign in as root, open Security credentials, switch the certificate off, and delete it.',
} as const;
