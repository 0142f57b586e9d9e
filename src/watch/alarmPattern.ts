/**
 * Every use of root that EventBridge is told of: signing in, and calls that change something. What AWS's services do in root's name
 * (`invokedBy`) follows from a call that was told already.
 */
export const alarmPattern = JSON.stringify({
  'detail-type': ['AWS Console Sign In via CloudTrail', 'AWS API Call via CloudTrail'],
  detail: { userIdentity: { type: ['Root'], invokedBy: [{ exists: false }] } },
});

/** The mail in plain words. A target's template has one text in quotation marks for each line; the mail shows them. */
export const alarmTransformer = {
  InputPathsMap: {
    account: '$.account',
    region: '$.region',
    what: '$.detail.eventName',
    service: '$.detail.eventSource',
    when: '$.detail.eventTime',
    from: '$.detail.sourceIPAddress',
  },
  InputTemplate: [
    'Root of the AWS account <account> was used.',
    'What: <what> (<service>)',
    'When: <when>',
    'From: <from>, in the region <region>',
    'If none of you did this: sign in as root, change its password and its MFA, and delete its access keys. Now.',
    'offroot set up this alarm. The rule is offroot-root-use.',
  ]
    .map((line) => JSON.stringify(line))
    .join('\n'),
} as const;

/** The mail that shows that the way from the topic to the mailbox is open. */
export const testMail = {
  Subject: 'Test of the alarm on root',
  Message: [
    'This is a test, sent by offroot. Nothing has happened.',
    'A mail such as this one comes whenever root of your AWS account is used.',
    'You need not answer.',
  ].join('\n'),
} as const;

/** A topic's policy: EventBridge may write to it. Without a condition, which AWS says cannot be used here (EventBridge User Guide). */
export const alarmTopicPolicy = (Resource: string): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'EventBridgeWrites',
        Effect: 'Allow',
        Principal: { Service: 'events.amazonaws.com' },
        Action: 'sns:Publish',
        Resource,
      },
    ],
  });
