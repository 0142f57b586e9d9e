import { expect, test } from 'vitest';
import { openTrailsApi } from '../../src/aws/apis/trailsApi.ts';
import { trailOf } from '../support/trails.ts';

/** What a trail keeps whose selectors AWS answers with. */
function kept(selectors: object) {
  const body = Buffer.from(JSON.stringify(selectors));
  const headers = { 'content-type': 'application/x-amz-json-1.1' };
  const handle = async () => ({ response: { statusCode: 200, headers, body } });
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' };
  return openTrailsApi({ region: 'us-east-1', credentials, requestHandler: { handle } }).events(trailOf());
}

const basic = (...selectors: readonly object[]) => ({ EventSelectors: selectors });
const advanced = (...selectors: readonly (readonly object[])[]) => ({
  AdvancedEventSelectors: selectors.map((FieldSelectors) => ({ FieldSelectors })),
});
const management = { Field: 'eventCategory', Equals: ['Management'] };
const reading = (value: string) => ({ Field: 'readOnly', Equals: [value] });

test.each([
  ['none, which stands for AWS’s own', basic(), true, true],
  ['everything', basic({ ReadWriteType: 'All', IncludeManagementEvents: true }), true, true],
  ['writes', basic({ ReadWriteType: 'WriteOnly', IncludeManagementEvents: true }), false, true],
  ['reads and writes, one each', basic({ ReadWriteType: 'ReadOnly' }, { ReadWriteType: 'WriteOnly' }), true, true],
  ['data alone', basic({ ReadWriteType: 'All', IncludeManagementEvents: false }), false, false],
  ['all management events', advanced([management]), true, true],
  ['all writes', advanced([management, reading('false')]), false, true],
  ['reads and writes, in two', advanced([management, reading('false')], [management, reading('true')]), true, true],
  ['data alone, in the newer form', advanced([{ Field: 'eventCategory', Equals: ['Data'] }]), false, false],
  [
    'all but AWS’s noisiest',
    advanced([management, { Field: 'eventSource', NotEquals: ['kms.amazonaws.com', 'rdsdata.amazonaws.com'] }]),
    true,
    true,
  ],
  ['all but IAM', advanced([management, { Field: 'eventSource', NotEquals: ['iam.amazonaws.com'] }]), false, false],
  ['one person’s', advanced([management, { Field: 'userIdentity.arn', Equals: ['arn:x'] }]), false, false],
])('a trail that keeps %s', async (_, selectors, reads, writes) => {
  expect(await kept(selectors)).toEqual({ reads, writes });
});
