import { sameDocument } from './document.ts';
import { unguardedServices } from './guardedTrust.ts';
import { parseResourcePolicy, type ResourceStatement } from './parseTrust.ts';
import { actionApplies } from './statementApplies.ts';

/** CloudTrail, as policies name it in every partition. */
export const cloudTrailService = 'cloudtrail.amazonaws.com';

/** A bucket that trails of an account write into. */
export interface TrailTarget {
  readonly partition: string;
  readonly account: string;
  readonly bucket: string;
  /** before `AWSLogs/`, null where the trail has none */
  readonly prefix: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The bucket's policy with what CloudTrail asks for added: to look whose bucket it is, and to put log files under the account's own
 * folder, for one trail only (CloudTrail User Guide, "Amazon S3 bucket policy for CloudTrail"). Null where the policy that is there
 * cannot be understood; as it is where it says all that.
 */
export function letTrailWrite(before: string | null, target: TrailTarget, trailArn: string): string | null {
  if (before !== null && parseResourcePolicy(before) === null) return null;
  const { Statement, ...rest }: Fields = before === null ? { Version: '2012-10-17' } : JSON.parse(before);
  const bucket = bucketArn(target);
  const folder = `${bucket}/${target.prefix === null ? '' : `${target.prefix}/`}AWSLogs/${target.account}/*`;
  const both = { Effect: 'Allow', Principal: { Service: cloudTrailService } };
  const from = { 'aws:SourceArn': trailArn };
  const added = [
    { ...both, Action: 's3:GetBucketAcl', Resource: bucket, Condition: { StringEquals: from } },
    {
      ...both,
      Action: 's3:PutObject',
      Resource: folder,
      Condition: { StringEquals: { ...from, 's3:x-amz-acl': 'bucket-owner-full-control' } },
    },
  ];
  const there: readonly unknown[] = [Statement ?? []].flat();
  const missing = added.filter((wanted) => !there.some((one) => saysSame(one, wanted)));
  return before !== null && missing.length === 0
    ? before
    : JSON.stringify({ ...rest, Statement: [...there, ...missing] });
}

/** What a statement is called does not matter. */
const saysSame = (one: unknown, wanted: Fields): boolean =>
  isFields(one) && sameDocument(JSON.stringify({ ...one, Sid: undefined }), JSON.stringify(wanted));

/** True where a policy lets CloudTrail look at the bucket and put files into it; what it may deny besides is not looked at. */
export function letsTrailWrite(policy: string | null): boolean {
  const statements = policy === null ? [] : (parseResourcePolicy(policy) ?? []);
  const own = statements.filter(({ effect, services, aws }) => effect === 'Allow' && isForTrails(services, aws));
  return ['s3:GetBucketAcl', 's3:PutObject'].every((action) =>
    own.some(({ statement }) => actionApplies(statement, action)),
  );
}

const isForTrails = (services: readonly string[], aws: readonly string[]): boolean =>
  services.includes(cloudTrailService) || aws.includes('*');

/**
 * The bucket's policy with aws:SourceArn added wherever CloudTrail may write for anybody's trail: all trails of the account, in every
 * region, stay let in. Null where that is not safe to do: a statement that lets in somebody else besides, or lets trails of other
 * accounts write, whose log would end.
 */
export function guardTrailWrites(policy: string, target: TrailTarget): string | null {
  const parsed = parseResourcePolicy(policy);
  if (parsed === null) return null;
  const { Statement, ...rest }: Fields = JSON.parse(policy);
  const guarded = [Statement ?? []].flat().map((fields, index) => {
    const one = parsed[index];
    if (one === undefined || !isFields(fields) || !isOpen(one)) return fields;
    return isOwn(one, target) ? withSource(fields, target) : null;
  });
  return guarded.includes(null) ? null : JSON.stringify({ ...rest, Statement: guarded });
}

const isOpen = (statement: ResourceStatement): boolean => unguardedServices([statement]).includes(cloudTrailService);

/** About CloudTrail alone, the bucket itself and the account's own folder in it. */
function isOwn({ services, aws, federated, statement }: ResourceStatement, target: TrailTarget): boolean {
  const bucket = bucketArn(target);
  const resources = [statement.Resource ?? []].flat();
  const isOwnFolder = (resource: string): boolean =>
    resource.startsWith(`${bucket}/`) &&
    resource.includes(`AWSLogs/${target.account}/`) &&
    !/[*?].*AWSLogs/.test(resource);
  return (
    services.length === 1 &&
    aws.length + federated.length === 0 &&
    resources.length > 0 &&
    resources.every((resource) => resource === bucket || isOwnFolder(resource))
  );
}

function withSource(fields: Fields, { partition, account }: TrailTarget): Fields {
  const conditions = isFields(fields.Condition) ? fields.Condition : {};
  const like = isFields(conditions.ArnLike) ? conditions.ArnLike : {};
  const own = `arn:${partition}:cloudtrail:*:${account}:trail/*`;
  return { ...fields, Condition: { ...conditions, ArnLike: { ...like, 'aws:SourceArn': own } } };
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const bucketArn = ({ partition, bucket }: TrailTarget): string => `arn:${partition}:s3:::${bucket}`;
