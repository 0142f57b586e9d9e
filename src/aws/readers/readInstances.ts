import { UserCancelled } from '../../errors.ts';
import type { Instance, Instances, UnreadRegion } from '../../model/instance.ts';
import { read } from '../../model/reading.ts';
import type { Association, Ec2Api, Ec2Page } from '../apis/ec2Api.ts';
import { mapBounded } from '../mapBounded.ts';
import { attempt, FailedRead } from './attempt.ts';
import type { ReadContext, Reader } from './reader.ts';
import { readTokenPages } from './readTokenPages.ts';
import { reasonOf } from './reasonOf.ts';

/** Nearly all that an account has by default: a region that is far away holds nobody up. */
const regionsAtOnce = 16;

/**
 * The machines of every region that is switched on, all regions side by side. A region that does not answer is named with the reason;
 * where none does, the whole part is as unreadable as any other that AWS refuses.
 */
export const readInstances: Reader<Instances> = async (context) => {
  const ec2 = await context.open('ec2');
  const regions = await attempt('ec2:DescribeRegions', () => ec2.regions());
  const instances: Instance[] = [];
  const unread: UnreadRegion[] = [];
  const failures: FailedRead[] = [];
  await mapBounded(
    regions,
    regionsAtOnce,
    async (region) => {
      try {
        instances.push(...(await readRegion(ec2, region, context)));
      } catch (error) {
        if (!(error instanceof FailedRead) || error.cause instanceof UserCancelled) throw error;
        failures.push(error);
        unread.push({ region, action: error.action, reason: reasonOf(error.cause, error.action, context) });
      }
    },
    (done) => context.progress(done, regions.length),
  );
  const [first] = failures;
  if (first && failures.length === regions.length) throw first;
  return read(
    { instances: instances.toSorted(byPlace), unread: unread.toSorted(byPlace) },
    context.clock.now().toISOString(),
  );
};

async function readRegion(ec2: Ec2Api, region: string, { connection }: ReadContext): Promise<readonly Instance[]> {
  const { partition, account } = connection.identity;
  const listed = await pages('ec2:DescribeInstances', (token) => ec2.instances(region, token));
  // Most regions have no machine at all: nobody waits for what they would have.
  const associations = listed.some(({ profile }) => profile !== null)
    ? await pages('ec2:DescribeIamInstanceProfileAssociations', (token) => ec2.associations(region, token))
    : [];
  return listed.map(({ profile, ...one }) => ({
    ...one,
    region,
    arn: `arn:${partition}:ec2:${region}:${account}:instance/${one.id}`,
    profile: profile === null ? null : { name: profile, state: stateOf(one.id, profile, associations) },
  }));
}

const stateOf = (instance: string, profile: string, associations: readonly Association[]): string | null =>
  associations.find((one) => one.instance === instance && one.profile === profile)?.state ?? null;

const pages = <T>(
  action: string,
  readPage: (token: string | undefined) => Promise<Ec2Page<T>>,
): Promise<readonly T[]> =>
  attempt(action, () =>
    readTokenPages(
      readPage,
      ({ next }) => next,
      ({ items }) => items,
    ),
  );

interface Place {
  readonly region: string;
  readonly id?: string;
}

/** By region, in it by id: the same order in every run. */
const byPlace = (a: Place, b: Place): number => placeOf(a).localeCompare(placeOf(b), 'en');
const placeOf = ({ region, id = '' }: Place): string => `${region} ${id}`;
