import { type Call, type Operation, rowsOf, wireDate } from '../operation.ts';
import { AwsFault } from '../wire/awsFault.ts';

const row = rowsOf('securityhub');
const hubArn = ({ state, region }: Call): string => `arn:aws:securityhub:${region}:${state.accountId}:hub/default`;
const named = { resource: hubArn };

/** Security Hub's switch, in each region. It checks nothing here. */
export const securityHubOperations: readonly Operation[] = [
  row('EnableSecurityHub', enable, { ...named, rest: { method: 'POST', path: '/accounts' } }),
  row('DescribeHub', describe, { ...named, rest: { method: 'GET', path: '/accounts' } }),
  row('DisableSecurityHub', disable, { ...named, rest: { method: 'DELETE', path: '/accounts' } }),
];

function enable({ state, region, now }: Call) {
  if (state.watchers.hubs.some((one) => one.region === region)) {
    throw new AwsFault('ResourceConflictException', 'Account is already subscribed to Security Hub');
  }
  state.watchers.hubs.push({ region, subscribedAt: wireDate(now) });
  return {};
}

function found({ state, region }: Call) {
  const hub = state.watchers.hubs.find((one) => one.region === region);
  if (hub !== undefined) return hub;
  const message = `Account ${state.accountId} is not subscribed to AWS Security Hub`;
  throw new AwsFault('InvalidAccessException', message);
}

function describe(call: Call) {
  const { subscribedAt } = found(call);
  return {
    HubArn: hubArn(call),
    SubscribedAt: subscribedAt.replace(/Z$/, '.000Z'),
    AutoEnableControls: true,
    ControlFindingGenerator: 'SECURITY_CONTROL',
  };
}

function disable(call: Call) {
  const { hubs } = call.state.watchers;
  hubs.splice(hubs.indexOf(found(call)), 1);
  return {};
}
