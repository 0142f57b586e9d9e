import type { Ec2Writes } from '../../model/writes/ec2Writes.ts';
import type { WriteRows } from './writeRows.ts';

/** Every write to EC2, in the instance's region. */
export const ec2Writes: WriteRows<Ec2Writes> = {
  'ec2:AssociateIamInstanceProfile': async ({ open }, input) => (await open('ec2')).associate(input),
  'ec2:DisassociateIamInstanceProfile': async ({ open }, input) => (await open('ec2')).disassociate(input),
  'ec2:ModifyInstanceMetadataOptions': async ({ open }, input) => (await open('ec2')).setMetadata(input),
};
