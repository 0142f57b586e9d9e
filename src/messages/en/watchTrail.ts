/** What `offroot watch` says about CloudTrail, in English. */
export const watchTrail = {
  'watch.what.trail': 'A log of all that is done',
  'watch.what.trail.hint': 'CloudTrail: one copy is free, keeping it costs cents a month',

  'watch.trail.title': 'A log of all that is done',
  'watch.trail.why':
    'A trail of CloudTrail keeps who did what, when and from where, in every region, in a bucket of your own.',
  'watch.trail.plan.new': 'Make a trail',
  'watch.trail.plan.repaired': 'Repair the trail {name}',
  'watch.trail.plan.kept': 'Keep the trail {name} safe',
  'watch.trail.bucket.title': 'What should the bucket for the log be called?',
  'watch.trail.bucket.why':
    'A new bucket in {region}, closed to the public and encrypted, for CloudTrail to write into. Names of buckets are unique in all of AWS.',
  'watch.trail.bucket.name':
    'The name of a bucket has 3 to 63 small letters, digits and hyphens, and begins and ends with a letter or digit.',
  'watch.trail.bucket.taken':
    '{name} belongs to another account, or reading it is denied ({action}): please choose another name.',
  'watch.trail.bucket.open':
    'You have a bucket {name} already, and it is not wholly closed to the public: a log should have one of its own.',
  'watch.trail.kept.title': 'The trail {name} keeps everything already',
  'watch.trail.kept.why':
    'It sees every region, it is on, and it writes into {bucket}, last on {at}. It stays as it is.',
  'watch.trail.kept.begun':
    'It sees every region, it is on, and it will write into {bucket} within some five minutes. It stays as it is.',

  'watch.trail.create-bucket': 'Make the bucket {bucket} in {region}',
  'watch.trail.create-bucket.detail': 'new, encrypted, in {region}',
  'watch.trail.block': 'Close the bucket {bucket} to the public',
  'watch.trail.block.detail': 'no public access',
  'watch.trail.let': 'Let CloudTrail write into {bucket}, for the trail {trail} only',
  'watch.trail.let.detail': 'lets the trail {trail} write',
  'watch.trail.guard': 'Let CloudTrail write into {bucket} for trails of this account only',
  'watch.trail.guard.detail': 'for own trails only (aws:SourceArn)',
  'watch.trail.create': 'Make the trail {trail}: every region, validated log files',
  'watch.trail.create.detail': 'every region, validated',
  'watch.trail.widen': 'Let the trail {trail} see every region',
  'watch.trail.widen.detail': 'every region',
  'watch.trail.validate': 'Have the log files of {trail} validated',
  'watch.trail.validate.detail': 'validated',
  'watch.trail.widen-validate': 'Let the trail {trail} see every region, and have its log files validated',
  'watch.trail.start': 'Switch the trail {trail} on',
  'watch.trail.start.detail': 'on',

  'watch.trail.cost':
    'The first copy of management events is free in every region; keeping it costs a small account cents a month: https://aws.amazon.com/cloudtrail/pricing/, https://aws.amazon.com/s3/pricing/.',
  'watch.trail.second-copy':
    'Other trails are there too: {names}. What two trails both keep is a second copy, which CloudTrail charges for; stop the one you do not need.',
  'watch.trail.first-file':
    'The first file comes within some five minutes. Until then the proof is that the trail is on; “offroot audit” says when it last wrote.',
  'watch.trail.block.caution': 'Whoever reads {bucket} without signing in will be shut out.',
  'watch.trail.undo.bucket':
    'the bucket stays, since what is in it is evidence: empty and delete it in S3 once nobody needs it',
  'watch.trail.undo.block': 'a log stays closed to the public',

  'watch.trail.left.unclear': 'Find out whether the trail {name} is on',
  'watch.trail.left.unclear.how':
    'Not allowed to read: {actions}. If it belongs to your Organization, ask whoever looks after the management account; else run this again with a policy that allows it.',
  'watch.trail.left.bucket': 'Guard the bucket {bucket} by hand: {faults}',
  'watch.trail.left.delivery': 'See that CloudTrail can write into {bucket} again',
  'watch.trail.left.delivery.how':
    'It answered {code} last time, and tries again every few minutes. If that stays so for an hour, look for a Deny in the bucket’s policy, or at the KMS key it is encrypted with.',

  'noun.trail': 'trail',
  'noun.trail-logging': 'logging of the trail',
  'noun.bucket': 'bucket',
  'noun.bucket-policy': 'policy of the bucket',
  'noun.bucket-block': 'public access to the bucket',
  'undo.write.create-trail': 'Make the trail {name} in {region}',
  'undo.write.update-trail': 'Set the trail {name} in {region}',
  'undo.write.delete-trail': 'Delete the trail {name} in {region}',
  'undo.write.start-trail': 'Switch the trail {name} on',
  'undo.write.stop-trail': 'Switch the trail {name} off',
  'undo.write.create-bucket': 'Make the bucket {name}',
  'undo.write.put-bucket-policy': 'Set the policy of the bucket {name}',
  'undo.write.delete-bucket-policy': 'Delete the policy of the bucket {name}',
  'undo.write.put-bucket-block': 'Set Block Public Access on the bucket {name}',
  'undo.write.delete-bucket-block': 'Take Block Public Access off the bucket {name}',
  'undo.why.trail': 'the trail {name} was changed since',
  'undo.why.bucket': 'the bucket {name} was changed since',
} as const;
