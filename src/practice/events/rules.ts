import type { Call } from '../operation.ts';
import type { PracticeState } from '../practiceState.ts';
import type { StoredEventRule } from '../storedEventRule.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** A rule's ARN on the default bus. */
export const ruleArn = ({ accountId }: PracticeState, { region, name }: Pick<StoredEventRule, 'region' | 'name'>) =>
  `arn:aws:events:${region}:${accountId}:rule/${name}`;

/** What policies are judged against: the rule that is named, by the parameter that names it. */
export const onRule =
  (parameter = 'Name') =>
  ({ state, params, region }: Call): string =>
    ruleArn(state, { region, name: params.optional(parameter) ?? '*' });

/** What the name of a rule may look like. */
export const ruleName = ({ params }: Call, parameter = 'Name'): string =>
  params.text(parameter, { max: 64, pattern: /^[.\-_A-Za-z0-9]+$/ });

/** The rule of that name in the region that was signed for, undefined where there is none. */
export const findRule = ({ state, region }: Call, name: string): StoredEventRule | undefined =>
  state.eventRules.find((one) => one.name === name && one.region === region);

/** As `findRule`, or EventBridge's own refusal. */
export function ruleOf(call: Call, parameter = 'Name'): StoredEventRule {
  const name = ruleName(call, parameter);
  const found = findRule(call, name);
  if (found !== undefined) return found;
  throw new AwsFault('ResourceNotFoundException', `Rule ${name} does not exist on EventBus default.`);
}

/** There is one bus here, the one that every region has. */
export function refuseOtherBuses({ params, state, region }: Call): void {
  const bus = params.optional('EventBusName') ?? 'default';
  if (bus === 'default' || bus === `arn:aws:events:${region}:${state.accountId}:event-bus/default`) return;
  throw new AwsFault('ResourceNotFoundException', `Event bus ${bus} does not exist.`);
}
