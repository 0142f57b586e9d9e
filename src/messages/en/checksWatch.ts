/** What the checks of watching the account say, in English. `check.ID` is the good state, `.why` two sentences, `.fix` what to do by hand. */
export const checksWatch = {
  'check.trail-in-every-region': 'A trail keeps what is done, in every region',
  'check.trail-in-every-region.why':
    'CloudTrail’s event history goes back 90 days and cannot be searched across regions. A trail keeps who did what for as long as you like, also in regions you never use, where a thief would work unseen; alarms on root rest on it.',
  'check.trail-in-every-region.fix':
    '“offroot watch” makes one or repairs yours. By hand: in CloudTrail, Trails, make a trail for all regions with all management events, and see under Logging that it is on.',
  'check.trail.none': 'no trail',
  'check.trail.good': '{name} writes into {bucket}, last on {at}',
  'check.trail.begun': '{name} writes into {bucket}, nothing delivered yet',
  'check.trail.unread': '{name}, not allowed to read: {actions}',
  'check.trail.faults': '{name}: {faults}',
  'check.trail.one-region': 'sees {region} only',
  'check.trail.not-started': 'was never started',
  'check.trail.stopped': 'stopped on {at}',
  'check.trail.undelivered': 'cannot write into its bucket ({code})',
  'check.trail.events': 'leaves management events out',
  'check.trail-logs-validated': 'Log files show if they were changed',
  'check.trail-logs-validated.why':
    'Whoever breaks in wants to take their traces out of the log. With validation CloudTrail signs a list of its files every hour, so that “aws cloudtrail validate-logs” tells which were changed or deleted.',
  'check.trail-logs-validated.fix':
    '“offroot watch” switches it on. By hand: in CloudTrail, edit the trail and enable log file validation; it counts from then on.',
  'check.trail.validated': '{name}',
  'check.trail.unvalidated': '{name}: not validated',
  'check.trail-bucket-guarded': 'The bucket of the log is guarded',
  'check.trail-bucket-guarded.why':
    'The log tells a thief who holds which rights, and from where. Its bucket must be closed to the public and encrypted, and CloudTrail must write into it for your trails only (aws:SourceArn).',
  'check.trail-bucket-guarded.fix':
    '“offroot watch” does what is safe. By hand: in S3, under the bucket’s Permissions, block all public access, and in its policy add the condition aws:SourceArn with your trail’s ARN to the statements for cloudtrail.amazonaws.com.',
  'check.bucket.guarded': '{name}',
  'check.bucket.gone': '{name} does not exist',
  'check.bucket.unread': '{name} is another account’s, or reading it is denied: {action}',
  'check.bucket.unclear': '{name}: its policy could not be understood',
  'check.bucket.faults': '{name}: {faults}',
  'check.bucket.public': 'its policy lets anybody in',
  'check.bucket.unblocked': 'public access is not blocked',
  'check.bucket.plain': 'not encrypted',
  'check.bucket.unguarded': 'CloudTrail may write for others’ trails (no aws:SourceArn)',
} as const;
