import { findTrail, onTrail } from '../cloudTrail/trails.ts';
import { type Call, type Operation, rowsOf } from '../operation.ts';
import { mergeTags, readPairs, withoutTags } from '../tagging.ts';
import { viewTags } from '../views.ts';
import { AwsFault } from '../wire/awsFault.ts';

const row = rowsOf('cloudtrail');
const named = { resource: onTrail('ResourceId') };

/** Tags of trails. */
export const cloudTrailTagOperations: readonly Operation[] = [
  row('AddTags', addTags, named),
  row('RemoveTags', removeTags, named),
  row('ListTags', listTags),
];

/** Here only ARNs name a trail. */
function trailByArn(call: Call, arn: string) {
  if (/^arn:aws:cloudtrail:[a-z0-9-]+:\d{12}:trail\/.+$/.test(arn)) return findTrail(call, arn);
  throw new AwsFault('CloudTrailARNInvalidException', `Invalid ARN: ${arn}`);
}

function addTags(call: Call): undefined {
  const added = readPairs(call.params, 'TagsList', false);
  const trail = trailByArn(call, call.params.text('ResourceId'));
  trail.tags = mergeTags(trail.tags, added, 'exact');
}

function removeTags(call: Call): undefined {
  const gone = readPairs(call.params, 'TagsList', false).map(({ key }) => key);
  const trail = trailByArn(call, call.params.text('ResourceId'));
  trail.tags = withoutTags(trail.tags, gone, 'exact');
}

function listTags(call: Call) {
  const arns = call.params.list('ResourceIdList');
  return {
    ResourceTagList: arns.map((arn) => ({ ResourceId: arn, TagsList: viewTags(trailByArn(call, arn).tags) })),
  };
}
