import { ec2 } from '../ec2/ec2Row.ts';
import type { Call, Operation } from '../operation.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** The regions of the commercial partition. */
export const ec2RegionOperations: readonly Operation[] = [ec2('DescribeRegions', describeRegions)];

/** Those every account has. */
const everyAccounts: readonly string[] = [
  ...['ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1', 'ap-southeast-1', 'ap-southeast-2'],
  ...['ca-central-1', 'eu-central-1', 'eu-north-1', 'eu-west-1', 'eu-west-2', 'eu-west-3', 'sa-east-1'],
  ...['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'],
];

/** Those that have to be switched on first, which nobody did here. */
const toBeEnabled: readonly string[] = [
  ...['af-south-1', 'ap-east-1', 'ap-east-2', 'ap-south-2', 'ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5'],
  ...['ap-southeast-6', 'ap-southeast-7', 'ca-west-1', 'eu-central-2', 'eu-south-1', 'eu-south-2', 'il-central-1'],
  ...['me-central-1', 'me-south-1', 'mx-central-1'],
];

function describeRegions({ params }: Call) {
  const asked = params.list('RegionName');
  const known = [...everyAccounts, ...(params.flag('AllRegions') === true ? toBeEnabled : [])];
  const unknown = asked.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const message = `Invalid region names: [${unknown}]`;
    throw new AwsFault('InvalidParameterValue', message);
  }
  const wanted = known.filter((name) => asked.length === 0 || asked.includes(name)).toSorted();
  return {
    regionInfo: wanted.map((name) => ({
      regionName: name,
      regionEndpoint: `ec2.${name}.amazonaws.com`,
      optInStatus: everyAccounts.includes(name) ? 'opt-in-not-required' : 'not-opted-in',
    })),
  };
}
