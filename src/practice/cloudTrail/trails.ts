import type { Call } from '../operation.ts';
import type { PracticeState } from '../practiceState.ts';
import type { StoredCloudTrail } from '../storedCloudTrail.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** A trail's ARN. */
export const trailArn = ({ accountId }: PracticeState, { region, name }: Pick<StoredCloudTrail, 'region' | 'name'>) =>
  `arn:aws:cloudtrail:${region}:${accountId}:trail/${name}`;

/** What policies are judged against: the trail that is named, by the parameter that names it. */
export const onTrail =
  (parameter = 'Name') =>
  ({ state, params, region }: Call): string => {
    const name = params.optional(parameter) ?? '*';
    return name.startsWith('arn:') ? name : trailArn(state, { region, name });
  };

/** True where a trail is to be seen from a region: at home, and everywhere where it is of all regions. */
export const isSeenFrom = ({ region, multiRegion }: StoredCloudTrail, from: string): boolean =>
  multiRegion || region === from;

/** The trail of that name or ARN, as it is seen from the region that was signed for, or CloudTrail's own refusal. */
export function findTrail({ state, region }: Call, name: string): StoredCloudTrail {
  const found = state.cloudTrails.find((one) =>
    name.startsWith('arn:') ? trailArn(state, one) === name : one.name === name && isSeenFrom(one, region),
  );
  if (found !== undefined) return found;
  const arn = name.startsWith('arn:') ? name : trailArn(state, { region, name });
  throw new AwsFault('TrailNotFoundException', `Unknown trail: ${arn} for the user: ${state.accountId}`);
}

/** As `findTrail`, to be changed: that is done at home only. */
export function trailToChange(call: Call): StoredCloudTrail {
  const found = findTrail(call, call.params.text('Name'));
  if (found.region === call.region) return found;
  const message = `The trail ${trailArn(call.state, found)} must be updated from its home region, ${found.region}.`;
  throw new AwsFault('InvalidHomeRegionException', message);
}
