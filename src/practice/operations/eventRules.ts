import { readPattern } from '../events/eventPattern.ts';
import { findRule, onRule, refuseOtherBuses, ruleArn, ruleName, ruleOf } from '../events/rules.ts';
import { type Call, type Operation, rowsOf } from '../operation.ts';
import type { PracticeState } from '../practiceState.ts';
import type { StoredEventRule } from '../storedEventRule.ts';
import { readPairs } from '../tagging.ts';
import { AwsFault } from '../wire/awsFault.ts';

const events = rowsOf('events');
const named = { resource: onRule() };
function onDefaultBus(run: Operation['run']): Operation['run'] {
  return (call) => {
    refuseOtherBuses(call);
    return run(call);
  };
}

/** Rules of EventBridge. Nothing happens on this account by itself, so none is ever set off. */
export const eventRuleOperations: readonly Operation[] = [
  events('PutRule', onDefaultBus(putRule), named),
  events('DescribeRule', onDefaultBus(describeRule), named),
  events('ListRules', onDefaultBus(listRules), { resource: onRule('NamePrefix') }),
  events('DeleteRule', onDefaultBus(deleteRule), named),
  events('EnableRule', onDefaultBus(switchRule(true)), named),
  events('DisableRule', onDefaultBus(switchRule(false)), named),
];

// What is left out goes back to nothing, tags aside, which only a new rule takes.
function putRule(call: Call) {
  const { state, params, region } = call;
  const name = ruleName(call);
  const before = findRule(call, name);
  const pattern = params.optional('EventPattern', { max: 4096 }) ?? null;
  const schedule = params.optional('ScheduleExpression', { max: 256 }) ?? null;
  if (pattern === null && schedule === null) {
    throw new AwsFault('ValidationError', 'Parameter(s) EventPattern or ScheduleExpression must be specified.');
  }
  if (pattern !== null) readPattern(pattern);
  if (schedule !== null && !/^(rate\(\d+ (minute|hour|day)s?\)|cron\(\S+( \S+){5}\))$/.test(schedule)) {
    throw new AwsFault('ValidationError', 'Parameter ScheduleExpression is not valid.');
  }
  const rule: StoredEventRule = {
    name,
    region,
    description: params.optional('Description', { max: 512 }) ?? null,
    pattern,
    schedule,
    enabled: (params.choice('State', ['ENABLED', 'DISABLED']) ?? 'ENABLED') === 'ENABLED',
    roleArn: params.optional('RoleArn', { max: 1600 }) ?? null,
    targets: before?.targets ?? [],
    tags: before?.tags ?? readPairs(params),
  };
  state.eventRules = [...state.eventRules.filter((one) => one !== before), rule];
  return { RuleArn: ruleArn(state, rule) };
}

const view = (state: PracticeState, rule: StoredEventRule) => ({
  Name: rule.name,
  Arn: ruleArn(state, rule),
  EventPattern: rule.pattern ?? undefined,
  ScheduleExpression: rule.schedule ?? undefined,
  State: rule.enabled ? 'ENABLED' : 'DISABLED',
  Description: rule.description ?? undefined,
  RoleArn: rule.roleArn ?? undefined,
  EventBusName: 'default',
});

function describeRule(call: Call) {
  return { ...view(call.state, ruleOf(call)), CreatedBy: call.state.accountId };
}

function listRules({ state, params, region }: Call) {
  const prefix = params.optional('NamePrefix') ?? '';
  const most = params.integer('Limit', 1, 100) ?? 100;
  const token = params.optional('NextToken');
  const after = token === undefined ? '' : Buffer.from(token, 'base64').toString('utf8');
  const all = state.eventRules.filter((one) => one.region === region && one.name.startsWith(prefix));
  const left = all.filter(({ name }) => name > after).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const page = left.slice(0, most);
  const last = page.at(-1);
  const isMore = last !== undefined && left.length > page.length;
  return {
    Rules: page.map((rule) => view(state, rule)),
    NextToken: isMore ? Buffer.from(last.name).toString('base64') : undefined,
  };
}

// To delete one that is not there is no error.
function deleteRule(call: Call): undefined {
  const rule = findRule(call, ruleName(call));
  if (rule !== undefined && rule.targets.length > 0) {
    throw new AwsFault('ValidationError', "Rule can't be deleted since it has targets.");
  }
  call.state.eventRules = call.state.eventRules.filter((one) => one !== rule);
}

function switchRule(enabled: boolean): Operation['run'] {
  return (call): undefined => {
    ruleOf(call).enabled = enabled;
  };
}
