import {
  GenerateServiceLastAccessedDetailsCommand,
  GetServiceLastAccessedDetailsCommand,
  type GetServiceLastAccessedDetailsCommandOutput,
  type ServiceLastAccessed,
} from '@aws-sdk/client-iam';
import { known, read } from '../../model/reading.ts';
import type { HolderUse, ServiceUse } from '../../model/serviceUse.ts';
import { mapBounded } from '../mapBounded.ts';
import { attempt } from './attempt.ts';
import { isoDate, type ReadContext, type Reader } from './reader.ts';
import { readPages } from './readPages.ts';

/**
 * Access Advisor, of those whose ARNs are asked for; whoever is in `since` stays as they were. AWS makes a job of each, in about a
 * second; here it gets half a minute.
 */
export const readServiceUse: Reader<readonly HolderUse[]> = async (context) => {
  const { live, since, clock, progress } = context;
  const wanted = [...new Set(Array.isArray(live) ? live.filter((one: string) => one.startsWith('arn:')) : [])];
  const before = ((since && known(since.serviceUse)) ?? []).filter(({ arn }) => !wanted.includes(arn));
  const found = await mapBounded(
    wanted,
    jobsAtOnce,
    (arn) => readOne(context, arn),
    (done) => progress(done, wanted.length),
  );
  return read([...before, ...found], clock.now().toISOString());
};

const jobsAtOnce = 2;
const mostPolls = 30;
const pauseMs = 1_000;

async function readOne({ iam, clock }: ReadContext, Arn: string): Promise<HolderUse> {
  const { JobId } = await attempt('iam:GenerateServiceLastAccessedDetails', () =>
    iam.send(new GenerateServiceLastAccessedDetailsCommand({ Arn, Granularity: 'ACTION_LEVEL' })),
  );
  const get = (Marker?: string) =>
    attempt(getAction, () => iam.send(new GetServiceLastAccessedDetailsCommand({ JobId, Marker })));
  for (let poll = 1; ; poll += 1) {
    const first = await get();
    if (first.JobStatus === 'COMPLETED') return { arn: Arn, services: await readServices(first, get) };
    if (first.JobStatus === 'FAILED' || poll === mostPolls)
      await attempt(getAction, () => Promise.reject(new Error(`AWS did not finish: ${first.Error?.Message ?? ''}`)));
    await clock.sleep(pauseMs);
  }
}

const getAction = 'iam:GetServiceLastAccessedDetails';

async function readServices(
  first: GetServiceLastAccessedDetailsCommandOutput,
  get: (marker?: string) => Promise<GetServiceLastAccessedDetailsCommandOutput>,
): Promise<readonly ServiceUse[]> {
  const services = await readPages(
    (Marker) => (Marker === undefined ? Promise.resolve(first) : get(Marker)),
    ({ ServicesLastAccessed = [] }) => ServicesLastAccessed,
  );
  return services.map(serviceOf);
}

function serviceOf(found: ServiceLastAccessed): ServiceUse {
  const service = found.ServiceNamespace ?? '';
  return {
    service,
    name: found.ServiceName ?? service,
    lastUsedAt: isoDate(found.LastAuthenticated),
    actions: (found.TrackedActionsLastAccessed ?? []).flatMap(({ ActionName, LastAccessedTime }) => {
      const lastUsedAt = isoDate(LastAccessedTime);
      return ActionName === undefined || lastUsedAt === null
        ? []
        : [{ action: `${service}:${ActionName}`, lastUsedAt }];
    }),
  };
}
