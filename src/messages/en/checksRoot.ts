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
  'check.root-access-keys.retiring': ({ count, until }: { count: number; until: string }) =>
    `${count === 1 ? '1 key' : `${count} keys`} on the way out; go on as root on ${until} or later`,
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
  'check.root-mfa-hardware': 'Root’s MFA is a passkey or a hardware key',
  'check.root-mfa-hardware.why':
    'The codes of an authenticator app can be talked out of somebody on the phone, or typed into a false page. A passkey or a hardware key answers the true page only, and lies in a drawer instead of in a pocket.',
  'check.root-mfa-hardware.fix':
    'Sign in as root, open Security credentials, add a passkey or a hardware key, and remove the app once the new one has worked.',
  'check.root-mfa-hardware.none': 'no MFA at all',
  'check.root-mfa-hardware.virtual': 'an authenticator app',
  'check.root-mfa-hardware.hardware': 'a passkey or a hardware key',
  'check.root-not-used-lately': 'Root was not used lately',
  'check.root-not-used-lately.why':
    'With administrators in place there is next to nothing that takes root. A sign-in or a key use that nobody remembers is the first sign that somebody else holds root.',
  'check.root-not-used-lately.fix':
    'Find out who used root and for what, in CloudTrail’s event history of the region us-east-1. If nobody knows, change root’s password and MFA now; else do that work as an administrator from here on.',
  'check.root-use.never': 'no use on record',
  'check.root-use.password': 'password, last used {at}',
  'check.root-use.key': 'access key, last used {at} for {service} in {region}',
  'check.root-use.untold': 'the credential report does not say',
  'check.root-use.set-up':
    'On {at} offroot made users on this account: setting an account up takes root. Used again later, this fails.',
  'check.root-use-alarmed': 'Somebody is told when root is used',
  'check.root-use-alarmed.why':
    'Once root is put away, every use of it is news: a slip, or a thief. With an alarm you know within minutes; a log that nobody reads tells it months later.',
  'check.root-use-alarmed.fix':
    'In us-east-1 and in each region you work in, make an EventBridge rule for CloudTrail’s events of root that writes to an SNS topic, subscribe an address to it, and confirm the mail. A trail has to be logging. An alarm made of CloudWatch filters on a log group is not seen here.',
  'check.root-alarm.each': '{each}',
  'check.root-alarm.sign-in': 'sign-ins: {what}',
  'check.root-alarm.call': 'calls: {what}',
  'check.root-alarm.woken': 'the rule {rule} tells {who}',
  'check.root-alarm.no-rule': 'no EventBridge rule hears of it',
  'check.root-alarm.disabled': 'the rule {rule} is switched off',
  'check.root-alarm.no-target': 'the rule {rule} tells nobody',
  'check.root-alarm.topic-gone': 'the rule {rule} writes to a topic that is not there',
  'check.root-alarm.refused': 'the rule {rule} may not write to its topic {about}',
  'check.root-alarm.encrypted': 'the rule {rule} may not write to its topic {about}, which AWS’s own key encrypts',
  'check.root-alarm.nobody': 'the rule {rule} writes to the topic {about}, which nobody has subscribed to',
  'check.root-alarm.pending': 'the rule {rule} would tell {about}, who has not confirmed the mail',
  'check.root-alarm.pattern': 'the rule {rule} chooses events in a way offroot cannot judge',
  'check.root-alarm.target': 'the rule {rule} hands it to {about}, which offroot cannot look into',
  'check.root-alarm.key': 'the topic {about} of the rule {rule} is encrypted with a key offroot cannot look into',
  'check.root-alarm.condition':
    'the topic {about} lets the rule {rule} write under a condition, which AWS says does not work',
  'check.root-password-managed': 'Root’s password is looked after',
  'check.root-password-managed.why':
    'Root’s password opens everything, and can be asked for anew by whoever reads root’s mailbox. An Organization can take it away from its member accounts; everywhere else it belongs in a vault.',
  'check.root-password-managed.fix':
    'In the Organization’s management account turn on centralized root access in IAM, then delete this account’s root credentials there. The management account itself keeps its root password, in a vault.',
  'check.root-password.removed': 'removed centrally by your Organization',
  'check.root-password.kept': 'root has a password; keep it in a vault',
  'check.root-password.removable': 'there, and an Organization could remove it, unless this is its management account',
  'check.root-password.untold': 'AWS does not say whether root has a password',
} as const;
