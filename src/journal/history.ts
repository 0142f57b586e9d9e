import type { Deed, DeedInput, InverseWrite } from '../model/deed.ts';
import type { Words } from '../model/words.ts';
import type { JournalEntry } from './journal.ts';

/**
 * Everything that offroot did on this account, oldest first, as the journal of this machine has it: what AWS took, and what it may
 * have taken although the answer was lost. What AWS refused is left out, and so are the devices a cancelled enrolment took away.
 */
export function readHistory(entries: readonly JournalEntry[]): readonly Deed[] {
  const outcomes = new Map(entries.flatMap((entry) => (entry.kind === 'outcome' ? [[entry.id, entry] as const] : [])));
  const done = entries.filter(
    (entry): entry is Intent => entry.kind === 'intent' && mayBeDone(entry, outcomes.get(entry.id)),
  );
  const undone = new Set(
    done.flatMap(({ id, step, change }) => (step === 'undo' && outcomes.get(id)?.ok ? [change] : [])),
  );
  return done
    .filter(({ action, undo }) => undo !== null && !leavingNothing.includes(action))
    .map(({ id, run, at, principal, step, action, input, undo }) => ({
      ...{ id, run, at, principal, step, action },
      input: isFields(input) ? input : {},
      undo: readUndo(undo),
      again: readAgain(action, input),
      undone: undone.has(`undo.${id}`),
    }));
}

/** What leaves nothing to take back, or goes with what it was put on. */
const leavingNothing = ['iam:CreateVirtualMFADevice', 'events:TestEventPattern', 'sns:TagResource'];

type Intent = Extract<JournalEntry, { kind: 'intent' }>;
type Outcome = Extract<JournalEntry, { kind: 'outcome' }>;

/** Made anew by a repeated request whose first answer was lost: whose it is can be told by its tag, its bucket, or when it was made. */
const datedActions = [
  ...['iam:CreateUser', 'iam:CreateRole', 'iam:CreateGroup', 'iam:CreateLoginProfile'],
  ...['iam:CreateOpenIDConnectProvider', 'cloudtrail:CreateTrail'],
];

function mayBeDone({ action }: Intent, outcome: Outcome | undefined): boolean {
  if (!outcome || outcome.ok) return true;
  const error = outcome.error ?? '';
  if (!/^(WriteRefused|AccessDenied)/.test(error)) return true;
  return datedActions.includes(action) && /already exists/.test(error);
}

/** The fields by which each write is known to be whole; a journal is a file, and a later version may write other things. */
const fieldsOf: Readonly<Record<InverseWrite['action'], readonly string[]>> = {
  'iam:CreateAccountAlias': ['AccountAlias'],
  'iam:DeleteAccountAlias': ['AccountAlias'],
  'iam:UpdateAccountPasswordPolicy': [],
  'iam:DeleteAccountPasswordPolicy': [],
  'iam:CreatePolicy': ['PolicyName', 'PolicyDocument', 'Description'],
  'iam:DeletePolicy': ['PolicyArn'],
  'iam:CreatePolicyVersion': ['PolicyArn', 'PolicyDocument'],
  'iam:CreateGroup': ['GroupName'],
  'iam:DeleteGroup': ['GroupName'],
  'iam:AttachGroupPolicy': ['GroupName', 'PolicyArn'],
  'iam:DetachGroupPolicy': ['GroupName', 'PolicyArn'],
  'iam:PutGroupPolicy': ['GroupName', 'PolicyName', 'PolicyDocument'],
  'iam:AttachUserPolicy': ['UserName', 'PolicyArn'],
  'iam:DetachUserPolicy': ['UserName', 'PolicyArn'],
  'iam:PutUserPolicy': ['UserName', 'PolicyName', 'PolicyDocument'],
  'iam:AttachRolePolicy': ['RoleName', 'PolicyArn'],
  'iam:DetachRolePolicy': ['RoleName', 'PolicyArn'],
  'iam:PutRolePolicy': ['RoleName', 'PolicyName', 'PolicyDocument'],
  'iam:AddUserToGroup': ['UserName', 'GroupName'],
  'iam:RemoveUserFromGroup': ['UserName', 'GroupName'],
  'iam:DeleteUser': ['UserName'],
  'iam:DeleteLoginProfile': ['UserName'],
  'iam:DeleteRole': ['RoleName'],
  'iam:DeleteInstanceProfile': ['InstanceProfileName'],
  'iam:DeleteOpenIDConnectProvider': ['OpenIDConnectProviderArn'],
  'iam:RemoveRoleFromInstanceProfile': ['InstanceProfileName', 'RoleName'],
  'iam:UpdateAccessKey': ['AccessKeyId', 'Status'],
  'iam:UpdateSigningCertificate': ['CertificateId', 'Status'],
  'iam:UpdateAssumeRolePolicy': ['RoleName', 'PolicyDocument'],
  'account:PutAlternateContact': ['AlternateContactType', 'Name', 'Title', 'EmailAddress', 'PhoneNumber'],
  'account:DeleteAlternateContact': ['AlternateContactType'],
  'access-analyzer:DeleteAnalyzer': ['Region', 'analyzerName'],
  'budgets:DeleteBudget': ['AccountId', 'BudgetName'],
  'cloudtrail:UpdateTrail': ['Region', 'Name'],
  'cloudtrail:StartLogging': ['Region', 'Name'],
  'cloudtrail:StopLogging': ['Region', 'Name'],
  'cloudtrail:DeleteTrail': ['Region', 'Name'],
  's3:PutPublicAccessBlock': ['Region', 'Bucket', 'ExpectedBucketOwner'],
  's3:DeletePublicAccessBlock': ['Region', 'Bucket', 'ExpectedBucketOwner'],
  's3:PutBucketPolicy': ['Region', 'Bucket', 'ExpectedBucketOwner', 'Policy'],
  's3:DeleteBucketPolicy': ['Region', 'Bucket', 'ExpectedBucketOwner'],
  'ec2:AssociateIamInstanceProfile': ['Region', 'InstanceId', 'IamInstanceProfile.Name'],
  'ec2:DisassociateIamInstanceProfile': ['Region', 'InstanceId', 'IamInstanceProfile.Name'],
  'ec2:ModifyInstanceMetadataOptions': ['Region', 'InstanceId', 'HttpTokens', 'HttpEndpoint'],
  'events:PutRule': ['Region', 'Name', 'Description', 'EventPattern', 'State'],
  'events:DeleteRule': ['Region', 'Name'],
  'events:RemoveTargets': ['Region', 'Rule'],
  'sns:DeleteTopic': ['Region', 'TopicArn'],
  'sns:SetTopicAttributes': ['Region', 'TopicArn', 'AttributeName', 'AttributeValue'],
  'sns:Unsubscribe': ['Region', 'TopicArn', 'Endpoint'],
};

function readUndo(undo: unknown): Deed['undo'] {
  if (!isFields(undo)) return { possible: false, why: null };
  if (undo.possible === true && isInverse(undo.write)) return { possible: true, write: undo.write };
  return { possible: false, why: isWords(undo.why) ? undo.why : null };
}

function readAgain(action: string, input: unknown): InverseWrite | null {
  const write: unknown = { action, input };
  return isInverse(write) ? write : null;
}

function isInverse(value: unknown): value is InverseWrite {
  if (!isFields(value) || !isFields(value.input)) return false;
  const { action, input } = value;
  const fields = Object.entries(fieldsOf).find(([name]) => name === action)?.[1];
  if (!fields?.every((name) => typeof input[name] === 'string')) return false;
  if ('Status' in input && input.Status !== 'Active' && input.Status !== 'Inactive') return false;
  if (action === 'events:RemoveTargets' && !isTexts(input.Ids)) return false;
  if (action === 'events:PutRule' && input.State !== 'ENABLED' && input.State !== 'DISABLED') return false;
  if (action === 'iam:CreatePolicyVersion' && input.SetAsDefault !== true) return false;
  if (!switchesOf(action, input).every((value) => typeof value === 'boolean')) return false;
  return action !== 'iam:UpdateAccountPasswordPolicy' || typeof input.MinimumPasswordLength === 'number';
}

/** What is on or off, and must say which. */
function switchesOf(action: unknown, input: DeedInput): readonly unknown[] {
  if (action === 'cloudtrail:UpdateTrail')
    return [input.IsMultiRegionTrail, input.IncludeGlobalServiceEvents, input.EnableLogFileValidation];
  if (action !== 's3:PutPublicAccessBlock') return [];
  const { PublicAccessBlockConfiguration: block } = input;
  const names = ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'];
  return names.map((name) => (isFields(block) ? block[name] : undefined));
}
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string');

const isWords = (value: unknown): value is Words =>
  isFields(value) && typeof value.key === 'string' && isFields(value.params);

const isFields = (value: unknown): value is DeedInput => typeof value === 'object' && value !== null;
