import { DescribeInstancesCommand, EC2Client, type EC2ClientConfig } from '@aws-sdk/client-ec2';
import { readTokenPages } from '../readers/readTokenPages.ts';

/** A machine of EC2: its id, and its tag Name where it has one. */
export interface Machine {
  readonly id: string;
  readonly name: string | null;
}

/** What offroot asks of EC2. */
export interface MachineApi {
  /** The region's machines that are not gone. Throws AWS's error as it comes. */
  readonly listMachines: () => Promise<readonly Machine[]>;
}

/** EC2, in the region that one works in. */
export function openMachineApi(config: EC2ClientConfig): MachineApi {
  const client = new EC2Client(config);
  return {
    listMachines: () =>
      readTokenPages(
        (NextToken) => client.send(new DescribeInstancesCommand({ NextToken, MaxResults: 1000 })),
        ({ NextToken }) => NextToken,
        ({ Reservations = [] }) =>
          Reservations.flatMap(({ Instances = [] }) => Instances)
            .filter(({ State }) => State?.Name !== 'terminated')
            .flatMap(({ InstanceId, Tags = [] }) =>
              InstanceId === undefined
                ? []
                : [{ id: InstanceId, name: Tags.find(({ Key }) => Key === 'Name')?.Value || null }],
            ),
      ),
  };
}
