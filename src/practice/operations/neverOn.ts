import { type Operation, rowsOf } from '../operation.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** Services that watch over an account. Nobody switched them on here, and nobody can: these answers are right. */
export const neverOnOperations: readonly Operation[] = [
  rowsOf('guardduty')('ListDetectors', () => ({ detectorIds: [] }), { rest: { method: 'GET', path: '/detector' } }),
  rowsOf('securityhub')('DescribeHub', describeHub, {
    resource: ({ state, region }) => `arn:aws:securityhub:${region}:${state.accountId}:hub/default`,
    rest: { method: 'GET', path: '/accounts' },
  }),
  rowsOf('config')('DescribeConfigurationRecorders', ({ params }) => {
    refuseNames(params.list('ConfigurationRecorderNames'));
    return { ConfigurationRecorders: [] };
  }),
  rowsOf('config')('DescribeConfigurationRecorderStatus', ({ params }) => {
    refuseNames(params.list('ConfigurationRecorderNames'));
    return { ConfigurationRecordersStatus: [] };
  }),
];

function describeHub({ state }: Parameters<Operation['run']>[0]): never {
  const message = `Account ${state.accountId} is not subscribed to AWS Security Hub`;
  throw new AwsFault('InvalidAccessException', message);
}

function refuseNames([name]: readonly string[]): void {
  if (name === undefined) return;
  const message = `Cannot find configuration recorder with the specified name '${name}'.`;
  throw new AwsFault('NoSuchConfigurationRecorderException', message);
}
