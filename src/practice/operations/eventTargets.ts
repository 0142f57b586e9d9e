import { onRule, refuseOtherBuses, ruleOf } from '../events/rules.ts';
import { type Call, type Operation, rowsOf } from '../operation.ts';
import type { StoredRuleTarget } from '../storedEventRule.ts';
import { AwsFault } from '../wire/awsFault.ts';
import type { QueryParams } from '../wire/queryParams.ts';

const events = rowsOf('events');
const named = { resource: onRule('Rule') };

/** Where rules of EventBridge send their events. */
export const eventTargetOperations: readonly Operation[] = [
  events('PutTargets', putTargets, named),
  events('ListTargetsByRule', listTargets, named),
  events('RemoveTargets', removeTargets, named),
];

const targetsARule = 5;
const noFailures = { FailedEntryCount: 0, FailedEntries: [] };

// One of an id that is there already takes its place.
function putTargets(call: Call) {
  refuseOtherBuses(call);
  const given = call.params.records('Targets').map(readTarget);
  if (given.length === 0) throw new AwsFault('ValidationError', 'Parameter Targets must have at least one target.');
  const rule = ruleOf(call, 'Rule');
  const kept = rule.targets.filter(({ id }) => !given.some((one) => one.id === id));
  if (kept.length + given.length > targetsARule) {
    const message = `The requested resource exceeds the maximum number allowed: ${targetsARule} targets for a rule.`;
    throw new AwsFault('LimitExceededException', message);
  }
  rule.targets = [...kept, ...given];
  return noFailures;
}

function readTarget(params: QueryParams): StoredRuleTarget {
  const template = params.optional('InputTransformer.InputTemplate', { max: 8192 });
  return {
    id: params.text('Id', { max: 64, pattern: /^[.\-_A-Za-z0-9]+$/ }),
    arn: params.text('Arn', { max: 1600 }),
    roleArn: params.optional('RoleArn', { max: 1600 }) ?? null,
    input: params.optional('Input', { max: 8192 }) ?? null,
    inputPath: params.optional('InputPath', { max: 256 }) ?? null,
    transformer:
      template === undefined ? null : { paths: [...params.members('InputTransformer.InputPathsMap')], template },
  };
}

const view = ({ id, arn, roleArn, input, inputPath, transformer }: StoredRuleTarget) => ({
  Id: id,
  Arn: arn,
  RoleArn: roleArn ?? undefined,
  Input: input ?? undefined,
  InputPath: inputPath ?? undefined,
  InputTransformer:
    transformer === null
      ? undefined
      : { InputPathsMap: Object.fromEntries(transformer.paths), InputTemplate: transformer.template },
});

function listTargets(call: Call) {
  refuseOtherBuses(call);
  return { Targets: ruleOf(call, 'Rule').targets.map(view) };
}

function removeTargets(call: Call) {
  refuseOtherBuses(call);
  const gone = call.params.list('Ids', { max: 64 });
  const rule = ruleOf(call, 'Rule');
  rule.targets = rule.targets.filter(({ id }) => !gone.includes(id));
  return noFailures;
}
