import type { Identity } from '../../model/connection.ts';
import { known, read } from '../../model/reading.ts';
import {
  type ListedService,
  listedServices,
  type Resource,
  type ServiceResources,
} from '../../model/serviceResources.ts';
import type { OpenApi } from '../apis/lazyApis.ts';
import { mapBounded } from '../mapBounded.ts';
import { notAnswered } from '../notAnswered.ts';
import type { ReadContext, Reader } from './reader.ts';
import { readTokenPages } from './readTokenPages.ts';

/** What there is of the services that are asked for by name; what was read of others stays. One that is refused is unreadable alone. */
export const readResources: Reader<readonly ServiceResources[]> = async (context) => {
  const { live, since, clock, progress } = context;
  const wanted = listedServices.filter((service) => Array.isArray(live) && live.includes(service));
  const before = ((since && known(since.resources)) ?? []).filter(({ service }) => !wanted.includes(service));
  const found = await mapBounded(
    wanted,
    wanted.length,
    (service) => readOne(context, service),
    (done) => progress(done, wanted.length),
  );
  return read([...before, ...found], clock.now().toISOString());
};

async function readOne({ open, connection, clock }: ReadContext, service: ListedService): Promise<ServiceResources> {
  const { action, list } = listers[service];
  try {
    const resources = await list(open, { ...connection.identity, region: connection.region });
    return { service, resources: read(resources, clock.now().toISOString()) };
  } catch (error) {
    return { service, resources: notAnswered(error, action, connection) };
  }
}

type Place = Pick<Identity, 'account' | 'partition'> & { readonly region: string };

interface Lister {
  readonly action: string;
  readonly list: (open: OpenApi, place: Place) => Promise<readonly Resource[]>;
}

/** How each service's things are listed, and what ARNs they have. */
const listers: { readonly [S in ListedService]: Lister } = {
  s3: {
    action: 's3:ListAllMyBuckets',
    list: async (open, { partition }) =>
      (await (await open('s3')).listBuckets()).map((name) => ({ arn: `arn:${partition}:s3:::${name}`, name })),
  },
  sns: {
    action: 'sns:ListTopics',
    list: async (open) =>
      (await (await open('sns')).listTopics()).map((arn) => ({ arn, name: arn.split(':').at(-1) ?? null })),
  },
  ec2: {
    action: 'ec2:DescribeInstances',
    list: async (open, { partition, region, account }) => {
      const ec2 = await open('ec2');
      const machines = await readTokenPages(
        (token) => ec2.instances(region, token),
        ({ next }) => next,
        ({ items }) => items,
      );
      return machines.map(({ id, name }) => ({
        arn: `arn:${partition}:ec2:${region}:${account}:instance/${id}`,
        name,
      }));
    },
  },
};
