import type { Frontend } from '../../src/model/frontend.ts';
import { isSecret } from '../../src/model/secret.ts';
import type { Exhibition } from './gallery.ts';

// Each leaves no trace once it is cleaned: a frame drawn from hostile values must be the frame drawn from plain ones.
const disguises: Readonly<Record<string, string>> = {
  alice: 'a\u001bl\u202ei\u0007c\ne',
  acme: '\u009bac\u001bme\r\n',
  Admins: 'Ad\u0008mins\u200b',
  '123456789012:': '1234\u001b56789012:',
  'us-east-1': 'us-\u0000east-1',
  AKIA: '\u001bAKIA',
  AdministratorAccess: 'Administrator\u2028Access',
  'AWS said': 'AWS \u001bsaid',
  'signin.aws': 'sign\u2066in.aws',
};

/** The same exhibition, told by an account whose every name, ARN and message tries to move the cursor. */
export function underAttack(on: Exhibition): Exhibition {
  const { frontend } = on;
  const told: Pick<Frontend, 'ask' | 'approve' | 'enrol' | 'wait' | 'handOver' | 'show' | 'review' | 'progress'> = {
    ask: (question) => frontend.ask(disguise(question)),
    approve: (plan) => frontend.approve(disguise(plan)),
    enrol: (device, judge) => frontend.enrol(disguise(device), judge),
    wait: (manual, signal) => frontend.wait(disguise(manual), signal),
    handOver: (card) => frontend.handOver(disguise(card)),
    show: (outcome) => frontend.show(disguise(outcome)),
    review: (audit) => frontend.review(disguise(audit)),
    progress: (event) => frontend.progress(disguise(event)),
  };
  return { ...on, frontend: { ...frontend, ...told } };
}

/** A copy of plain data with every disguise put on; functions and secrets stay as they are. */
export function disguise<Value>(value: Value): Value {
  return disguised(value) as Value;
}

function disguised(value: unknown): unknown {
  if (typeof value === 'string')
    return Object.entries(disguises).reduce((text, [plain, hostile]) => text.replaceAll(plain, hostile), value);
  if (Array.isArray(value)) return value.map(disguised);
  if (typeof value !== 'object' || value === null || isSecret(value) || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, disguised(inner)]));
}
