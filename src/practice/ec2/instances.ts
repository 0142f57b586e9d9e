import type { Call } from '../operation.ts';
import type { PracticeState } from '../practiceState.ts';
import type { StoredInstance } from '../storedInstance.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** The ARN of a machine. */
export const instanceArn = ({ accountId }: PracticeState, { region, id }: Pick<StoredInstance, 'region' | 'id'>) =>
  `arn:aws:ec2:${region}:${accountId}:instance/${id}`;

/** What policies are judged against: the machine of InstanceId. */
export const onInstance = ({ state, params, region }: Call): string =>
  instanceArn(state, { region, id: params.optional('InstanceId') ?? '*' });

/** The machine of InstanceId in the region that was signed for, or EC2's own refusal. */
export const instanceOf = (call: Call): StoredInstance => findInstance(call, neededText(call, 'InstanceId'));

/** The machine of that id in the region that was signed for, or EC2's own refusal. */
export function findInstance({ state, region }: Pick<Call, 'state' | 'region'>, id: string): StoredInstance {
  if (!/^i-[0-9a-f]{8,17}$/.test(id)) throw new AwsFault('InvalidInstanceID.Malformed', `Invalid id: "${id}"`);
  const found = state.instances.find((one) => one.id === id && one.region === region);
  if (found !== undefined) return found;
  throw new AwsFault('InvalidInstanceID.NotFound', `The instance ID '${id}' does not exist`);
}

/** A parameter that has to be there, in EC2's words. */
export function neededText({ params }: Pick<Call, 'params'>, name: string): string {
  const text = params.optional(name);
  if (text !== undefined) return text;
  throw new AwsFault('MissingParameter', `The request must contain the parameter ${name}`);
}

/** Tags of the machine as condition keys have them. */
export function instanceTagContext({ state, region, params }: Call): Readonly<Record<string, string>> {
  const id = params.optional('InstanceId');
  const tags = state.instances.find((one) => one.id === id && one.region === region)?.tags ?? [];
  const names = ['aws', 'ec2'];
  return Object.fromEntries(
    tags.flatMap(({ key, value }) => names.map((prefix) => [`${prefix}:ResourceTag/${key}`, value])),
  );
}
