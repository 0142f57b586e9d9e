import { say } from '../../messages/say.ts';
import type { Plan } from '../../model/plan.ts';
import { type Rehearsal, situations } from '../../model/rehearsal.ts';
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

/** What each person could still do, situation by situation, in words. */
export function tellRehearsal({ tell }: LineStage, { by, notes, people }: Rehearsal): undefined {
  tell(say(`rehearsal.by.${by}`));
  for (const note of notes) tell(note, '! ');
  for (const { who, acts } of people) {
    tell(who);
    for (const situation of situations) {
      tell(say(`rehearsal.situation.${situation}`), '  ');
      for (const { act, before, after } of acts) {
        const now = say(`rehearsal.decision.${after[situation]}`);
        const was = before === null || before[situation] === after[situation] ? null : before[situation];
        const value = was === null ? now : say('rehearsal.was', { now, before: say(`rehearsal.decision.${was}`) });
        tell(say('line.fact', { name: say(`rehearsal.act.${act}`), value }), '    ');
      }
    }
  }
}

function formatValue(value: unknown): string {
  if (isSecret(value)) return value.toString();
  return typeof value === 'string' ? value : JSON.stringify(value);
}
