import { say } from '../../messages/say.ts';
import type { Plan } from '../../model/plan.ts';
import { isSecret } from '../../model/secret.ts';
import type { LineStage } from './lineStage.ts';

/** The changes as AWS gets them: action, what it means, input; policies are left to their own view. */
export function tellCalls({ tell, raw, spell }: LineStage, { changes }: Plan): undefined {
  for (const change of changes) {
    raw(change.kind === 'api' ? change.action : 'iam:CreateVirtualMFADevice, iam:EnableMFADevice');
    for (const words of change.explains ?? []) tell(words, '  - ');
    for (const [name, value] of change.kind === 'api' ? Object.entries(change.input) : [])
      raw(`  ${name}: ${name === 'PolicyDocument' ? spell(say('screen.plan.jsonBelow')) : formatValue(value)}`);
  }
}

/** The policies of a plan as they are written. */
export function tellDocuments({ raw }: LineStage, { changes }: Plan): undefined {
  for (const change of changes) {
    if (change.kind !== 'api' || !('PolicyDocument' in change.input)) continue;
    raw(change.action);
    for (const line of JSON.stringify(JSON.parse(change.input.PolicyDocument), null, 2).split('\n')) raw(line);
  }
}

function formatValue(value: unknown): string {
  if (isSecret(value)) return value.toString();
  return typeof value === 'string' ? value : JSON.stringify(value);
}
