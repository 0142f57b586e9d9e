import {
  AssociateIamInstanceProfileCommand,
  DescribeIamInstanceProfileAssociationsCommand,
  DescribeInstancesCommand,
  DescribeRegionsCommand,
  DisassociateIamInstanceProfileCommand,
  EC2Client,
  type EC2ClientConfig,
  type Instance as Ec2Instance,
  ModifyInstanceMetadataOptionsCommand,
} from '@aws-sdk/client-ec2';
import { UserCancelled } from '../../errors.ts';
import type { Instance } from '../../model/instance.ts';
import type { InstanceAndProfile, MetadataOptions } from '../../model/writes/ec2Writes.ts';
import { done, type Written } from '../writes/written.ts';
import { perRegion } from './perRegion.ts';

/** A machine as DescribeInstances has it: of its profile only the name. */
export type ListedInstance = Omit<Instance, 'arn' | 'region' | 'profile'> & { readonly profile: string | null };

/** How far AWS is with handing an instance profile to a machine. */
export interface Association {
  readonly instance: string;
  readonly profile: string;
  /** `associating`, `associated`, `disassociating` */
  readonly state: string;
}

/** A page of a list of EC2's. */
export interface Ec2Page<T> {
  readonly items: readonly T[];
  readonly next: string | undefined;
}

/** What offroot asks of EC2. Errors are AWS's own, as they come; UserCancelled once the person has left. */
export interface Ec2Api {
  /** the regions that are switched on for the account */
  readonly regions: () => Promise<readonly string[]>;
  /** up to a thousand machines of a region, the ended ones among them left out */
  readonly instances: (region: string, token: string | undefined) => Promise<Ec2Page<ListedInstance>>;
  /** up to a thousand instance profiles of a region, each with the machine that has it or is about to */
  readonly associations: (region: string, token: string | undefined) => Promise<Ec2Page<Association>>;
  readonly associate: (input: InstanceAndProfile) => Promise<Written>;
  /** takes exactly this profile off this instance; throws InvalidAssociationID.NotFound where it does not have it */
  readonly disassociate: (input: InstanceAndProfile) => Promise<Written>;
  readonly setMetadata: (input: MetadataOptions) => Promise<Written>;
}

const most = 1000;

/** EC2, one client for each region. */
export function openEc2Api(config: EC2ClientConfig & { readonly region: string }, cancelled?: AbortSignal): Ec2Api {
  const clients = perRegion((region) => new EC2Client({ ...config, region }));
  const clientOf = (region: string): EC2Client => {
    if (cancelled?.aborted) throw new UserCancelled();
    return clients(region);
  };
  return {
    regions: async () => {
      const { Regions = [] } = await clientOf(config.region).send(new DescribeRegionsCommand({}));
      return Regions.flatMap(({ RegionName }) => RegionName ?? []);
    },
    instances: async (region, NextToken) => {
      const page = await clientOf(region).send(new DescribeInstancesCommand({ MaxResults: most, ...from(NextToken) }));
      const all = (page.Reservations ?? []).flatMap(({ Instances = [] }) => Instances);
      return { items: all.filter(isThere).map(instanceOf), next: page.NextToken };
    },
    associations: async (region, NextToken) => {
      const page = await clientOf(region).send(
        new DescribeIamInstanceProfileAssociationsCommand({ MaxResults: most, ...from(NextToken) }),
      );
      const items = (page.IamInstanceProfileAssociations ?? []).map((one) => ({
        instance: one.InstanceId ?? '',
        profile: lastPart(one.IamInstanceProfile?.Arn ?? ''),
        state: one.State ?? '',
      }));
      return { items, next: page.NextToken };
    },
    associate: ({ Region, InstanceId, 'IamInstanceProfile.Name': Name }) =>
      clientOf(Region)
        .send(new AssociateIamInstanceProfileCommand({ InstanceId, IamInstanceProfile: { Name } }))
        .then(done),
    disassociate: async (input) => {
      const client = clientOf(input.Region);
      const AssociationId = await associationId(client, input);
      return done(await client.send(new DisassociateIamInstanceProfileCommand({ AssociationId })));
    },
    setMetadata: ({ Region, ...input }) =>
      clientOf(Region)
        .send(new ModifyInstanceMetadataOptionsCommand({ ...input }))
        .then(done),
  };
}

async function associationId(
  client: EC2Client,
  { InstanceId, 'IamInstanceProfile.Name': name }: InstanceAndProfile,
): Promise<string> {
  const { IamInstanceProfileAssociations: all = [] } = await client.send(
    new DescribeIamInstanceProfileAssociationsCommand({ Filters: [{ Name: 'instance-id', Values: [InstanceId] }] }),
  );
  const found = all.find(
    ({ IamInstanceProfile, State }) =>
      lastPart(IamInstanceProfile?.Arn ?? '') === name && (State === 'associated' || State === 'associating'),
  );
  if (found?.AssociationId !== undefined) return found.AssociationId;
  throw Object.assign(new Error(`${InstanceId} does not have the instance profile ${name}`), {
    name: 'InvalidAssociationID.NotFound',
  });
}

const from = (NextToken: string | undefined) => (NextToken === undefined ? {} : { NextToken });

// An ended machine is listed for about an hour more, and never comes back.
const isThere = ({ State }: Ec2Instance): boolean => State?.Name !== 'terminated' && State?.Name !== 'shutting-down';

const instanceOf = (one: Ec2Instance): ListedInstance => ({
  id: one.InstanceId ?? '',
  name: one.Tags?.find(({ Key }) => Key === 'Name')?.Value || null,
  state: one.State?.Name ?? '',
  launchedAt: one.LaunchTime?.toISOString() ?? null,
  profile: one.IamInstanceProfile?.Arn === undefined ? null : lastPart(one.IamInstanceProfile.Arn),
  metadata: {
    tokens: one.MetadataOptions?.HttpTokens === 'required' ? 'required' : 'optional',
    endpoint: one.MetadataOptions?.HttpEndpoint === 'disabled' ? 'disabled' : 'enabled',
    hopLimit: one.MetadataOptions?.HttpPutResponseHopLimit ?? 1,
    pending: one.MetadataOptions?.State === 'pending',
  },
});

const lastPart = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1);
