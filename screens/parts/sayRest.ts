import { say } from '../../src/messages/say.ts';
import type { Scene } from '../../src/model/frontend.ts';
import type { Words } from '../../src/model/words.ts';

/** how many findings stand for the account at a glance: the five of practice P20 */
export const atAGlance = 5;

/** What the findings beyond those come to, counted by verdict. */
export function sayRest(findings: Scene['findings']): Words {
  const count = (verdict: Scene['findings'][number]['verdict']) =>
    findings.filter((one) => one.verdict === verdict).length;
  return say('screen.standing.rest', {
    pass: count('pass') + count('accepted'),
    fail: count('fail'),
    unknown: count('unknown'),
  });
}
