import { authorise } from '../authorise.ts';
import { type Call, type Operation, rowsOf } from '../operation.ts';
import { AwsFault } from '../wire/awsFault.ts';

const row = rowsOf('ec2');

/** A row of EC2. DryRun asks only whether it would be allowed, which is known by the time it runs. */
export const ec2 = (name: string, run: Operation['run'], more: Parameters<typeof row>[2] = {}): Operation =>
  row(name, (call) => (isDry(call) ? dryRun() : run(call)), more);

const isDry = ({ params }: Call): boolean => params.flag('DryRun') ?? false;

function dryRun(): never {
  throw new AwsFault('DryRunOperation', 'Request would have succeeded, but DryRun flag is set.');
}

/** Throws as EC2 does unless the caller may hand this role to machines. */
export function authorisePassRole(call: Call, role: string): void {
  const passRole = rowsOf('iam')('PassRole', () => undefined, {
    resource: () => role,
    context: () => ({ 'iam:PassedToService': 'ec2.amazonaws.com' }),
  });
  authorise(passRole, call);
}
