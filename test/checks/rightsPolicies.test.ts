import { describe, expect, it } from 'vitest';
import { checks, judgeAll } from '../../src/checks/index.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import { developerServices } from '../../src/policies/developerServices.ts';
import { escalations } from '../../src/policies/escalations.ts';
import { account, type RightsRow as Row } from '../support/rightsRows.ts';
import {
  allowAll,
  awsArn,
  documentOf,
  freshAccount,
  groupOf,
  now,
  ourRequireMfa,
  ownArn,
  policyOf,
  roleOf,
  userOf,
} from '../support/snapshots.ts';

const translate = translator(en);
const own = (...documents: readonly string[]) =>
  account({ policies: documents.map((document, index) => policyOf(`p${index}`, document)) });
const allow = (...actions: readonly string[]) => documentOf({ Effect: 'Allow', Action: actions, Resource: '*' });
const inline = (...documents: readonly string[]) => ({
  inline: documents.map((document, index) => ({ name: `i${index}`, document })),
});
const idle = (document: string) => account({ policies: [{ ...policyOf('p0', document), attachments: 0 }] });
const linked = { path: '/aws-service-role/ecs.amazonaws.com/' };
const unless = (operator: string, ...open: readonly string[]) =>
  documentOf({
    Effect: 'Deny',
    NotAction: open,
    Resource: '*',
    Condition: { [operator]: { 'aws:MultiFactorAuthPresent': 'false' } },
  });
const enrolment = ['iam:CreateVirtualMFADevice', 'iam:EnableMFADevice', 'iam:ListMFADevices', 'sts:GetSessionToken'];
const developers = (extra = '') =>
  JSON.stringify(developerServices(['s3', 'ec2', 'lambda'], { partition: 'aws' })).replace('"s3:*"', `"s3:*"${extra}`);

const full = 'policies-not-full-administration';
const escalation = 'policies-without-privilege-escalation';
const wildcards = 'policies-without-service-wildcards';
const mfa = 'force-mfa-policies-effective';

const rows: readonly Row[] = [
  [full, 'none', account({}), 'pass: no policies of your own'],
  [full, 'a narrow one', own(allow('s3:GetObject')), 'pass: the one policy of your own'],
  [full, 'two narrow ones', own(allow('s3:GetObject'), ourRequireMfa), 'pass: all 2 of your own'],
  [full, 'one', own(allow('s3:GetObject'), allowAll), 'fail: p1: allows everything on everything'],
  [
    full,
    'AWS’s own',
    account({ policies: [policyOf('x', allowAll, awsArn('AdministratorAccess'))] }),
    'pass: no policies of your own',
  ],
  [full, 'one that nobody holds', idle(allowAll), 'fail, low: p0: allows everything on everything'],
  [
    full,
    'the boundary of a user',
    account({ ...idle(allowAll), users: [userOf('jan', [], { boundary: ownArn('p0') })] }),
    'pass: no policies of your own',
  ],
  [
    full,
    'inline, on everything it can sit on',
    account({
      groups: [groupOf('A', [], inline(allowAll))],
      roles: [roleOf('ci', inline(allowAll)), roleOf('AWSServiceRole', { ...linked, ...inline(allowAll) })],
      users: [userOf('jan', [], inline(allowAll))],
    }),
    'fail: i0, inline on A: allows everything on everything',
    'fail: i0, inline on ci: allows everything on everything',
    'fail: i0, inline on jan: allows everything on everything',
  ],
  [
    full,
    'two inline on one holder',
    account({ users: [userOf('jan', [], inline(allowAll, allow('s3:GetObject'), allowAll, '{'))] }),
    'fail: i0, inline on jan: allows everything on everything, i2, inline on jan: allows everything on everything',
  ],
  [full, 'one that cannot be read', own('{'), 'unknown: p0: its text could not be understood'],

  [escalation, 'none', own(allow('s3:*', 'iam:Get*')), 'pass: the one policy of your own'],
  [escalation, 'one way', own(allow('iam:AttachUserPolicy')), 'fail: p0: leads to all rights by iam:AttachUserPolicy'],
  [
    escalation,
    'two ways',
    own(allow('iam:AttachUserPolicy', 'iam:PutUserPolicy')),
    'fail: p0: leads to all rights by iam:AttachUserPolicy and 1 other way',
  ],
  [
    escalation,
    'all of IAM',
    own(allow('iam:*')),
    'fail: p0: leads to all rights by iam:CreatePolicyVersion and 12 other ways',
  ],
  [
    escalation,
    'one that nobody holds',
    idle(allow('iam:PutUserPolicy')),
    'fail, low: p0: leads to all rights by iam:PutUserPolicy',
  ],
  [
    escalation,
    'inline on a role',
    account({ roles: [roleOf('ci', inline(allow('iam:PassRole', 'ec2:*')))] }),
    'fail: i0, inline on ci: leads to all rights by iam:PassRole + ec2:RunInstances and 1 other way',
  ],
  [escalation, 'full administration, told elsewhere', own(allowAll), 'pass: the one policy of your own'],
  [
    escalation,
    'everything, with MFA: a circumstance, which narrows nothing',
    own(
      documentOf({
        Effect: 'Allow',
        Action: '*',
        Resource: '*',
        Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
      }),
    ),
    `fail: p0: leads to all rights by iam:CreatePolicyVersion and ${escalations.length - 1} other ways`,
  ],
  [escalation, 'offroot’s own', own(ourRequireMfa, developers()), 'pass: all 2 of your own'],
  [escalation, 'one that cannot be read', own('{'), 'unknown: p0: its text could not be understood'],

  [wildcards, 'none', own(allow('ec2:*', 'kms:Decrypt')), 'pass: the one policy of your own'],
  [wildcards, 'two services', own(allow('kms:*', 's3:*')), 'fail: p0: allows everything of kms, s3'],
  [wildcards, 'one that nobody holds', idle(allow('kms:*')), 'fail, low: p0: allows everything of kms'],
  [wildcards, 'full administration, told elsewhere', own(allowAll), 'pass: the one policy of your own'],
  [wildcards, 'escalation, told elsewhere', own(allow('iam:*')), 'pass: the one policy of your own'],
  [wildcards, 'one that cannot be read', own('{'), 'unknown: p0: its text could not be understood'],
  [
    wildcards,
    'offroot’s own for developers',
    account({ policies: [policyOf('offroot-developers', developers())] }),
    'accepted: offroot-developers: allows everything of s3, lambda',
  ],
  [
    wildcards,
    'offroot’s own, changed',
    account({ policies: [policyOf('offroot-developers', developers(',"kms:*"'))] }),
    'fail: offroot-developers: allows everything of kms, s3, lambda',
  ],
  [wildcards, 'the same under another name', own(developers()), 'fail: p0: allows everything of s3, lambda'],

  [mfa, 'none', own(allow('s3:*')), 'pass: no policy of your own is about MFA'],
  [
    mfa,
    'offroot’s own',
    account({ policies: [policyOf('offroot-require-mfa', ourRequireMfa)] }),
    'pass: the one policy about MFA',
  ],
  [
    mfa,
    'Bool',
    own(unless('Bool', ...enrolment, 'iam:ChangePassword')),
    'fail: p0: requests made with access keys pass without MFA, for they carry no MFA key at all and its condition (Bool) does not match them',
  ],
  [
    mfa,
    'a lock-out',
    own(unless('BoolIfExists', 'iam:ChangePassword', ...enrolment.slice(1))),
    'fail: p0: locks out whoever has no MFA yet: iam:CreateVirtualMFADevice denied without it',
  ],
  [
    mfa,
    'a first password that cannot be changed',
    own(unless('BoolIfExists', ...enrolment)),
    'fail, medium: p0: locks out whoever has no MFA yet: iam:ChangePassword denied without it',
  ],
  [
    mfa,
    'two inline on one holder, the graver weighs',
    account({
      groups: [
        groupOf(
          'A',
          [],
          inline(unless('BoolIfExists', ...enrolment), unless('Bool', ...enrolment, 'iam:ChangePassword')),
        ),
      ],
    }),
    'fail: i0, inline on A: locks out whoever has no MFA yet: iam:ChangePassword denied without it, i1, inline on A: requests made with access keys pass without MFA, for they carry no MFA key at all and its condition (Bool) does not match them',
  ],
  [
    mfa,
    'offroot’s own, emptied',
    account({ policies: [policyOf('offroot-require-mfa', allow('iam:GetUser'))] }),
    'fail: offroot-require-mfa: mentions MFA and denies nothing without it',
  ],
  [mfa, 'one that nobody holds', idle(unless('Bool', ...enrolment)), 'pass: no policy of your own is about MFA'],
  [
    mfa,
    'one that cannot be read',
    own('{"aws:MultiFactorAuthPresent"'),
    'unknown: p0: its text could not be understood',
  ],
];

describe('the checks of policies', () => {
  it.each(rows.map(([check, says, authorization, ...findings]) => ({ check, says, authorization, findings })))(
    '$check, $says',
    ({ check, authorization, findings }) => {
      const found = judgeAll(freshAccount({ authorization }), now).filter((each) => each.check === check);

      const usual = checks.find(({ id }) => id === check)?.severity;
      const told = found.map(({ verdict, severity, detail }) =>
        severity === usual ? `${verdict}: ${translate(detail)}` : `${verdict}, ${severity}: ${translate(detail)}`,
      );
      expect(told).toEqual(findings);
      expect(new Set(found.map(({ resource }) => resource)).size).toBe(found.length);
    },
  );
});
