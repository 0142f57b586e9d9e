/** One call of a habit, taken apart as CloudTrail tells it. */
export interface TrailCall {
  readonly service: string;
  readonly name: string;
  readonly region: string;
  /** `s3.amazonaws.com` */
  readonly source: string;
}

/** Reads `s3:ListBuckets`, with another region than us-east-1 after an @. */
export function trailCall(call: string): TrailCall {
  const [, service = '', name = '', region = 'us-east-1'] = /^([a-z0-9]+):(\w+)(?:@(.+))?$/.exec(call) ?? [];
  return { service, name, region, source: `${sources[service] ?? service}.amazonaws.com` };
}

/** Event sources that are called otherwise than their actions. */
const sources: Readonly<Record<string, string>> = { cloudwatch: 'monitoring' };
