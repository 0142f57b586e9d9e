import { type Rehearsing, rehearsePlan } from '../../src/flow/rehearsal/rehearsePlan.ts';
import { say } from '../../src/messages/say.ts';
import type { Simulation } from '../../src/model/account.ts';
import type { ApiChange, CeremonyChange, Write } from '../../src/model/change.ts';
import type { Progress } from '../../src/model/frontend.ts';
import { unreadable } from '../../src/model/reading.ts';
import type { BySituation, Rehearsal, RehearsedAct, RehearsedPeople } from '../../src/model/rehearsal.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';

const about = {
  step: 'test',
  kind: 'api',
  summary: say('step.groups.title'),
  line: { noun: say('noun.user'), name: '', detail: null },
  effect: 'add',
  undo: { possible: false, why: say('step.groups.title') },
  fixes: [],
  touches: [],
} as const;

/** A write as a plan has it. */
export const changeOf = (write: Write, index = 0): ApiChange => ({ ...about, ...write, id: `test.${index}` });

/** MFA enrolment as a plan has it. */
export const ceremonyOf = (user: string): CeremonyChange => ({
  ...about,
  kind: 'ceremony',
  id: `test.${user}`,
  user,
  deviceName: user,
});

/** An account that lets nobody ask: its simulator refuses, and it has the given documents and no other. */
export function refusing(documents: Readonly<Record<string, string>> = {}) {
  const simulated: Simulation[] = [];
  const read: string[] = [];
  const events: Progress[] = [];
  const tools: Rehearsing = {
    account: {
      simulate: async (all) => {
        simulated.push(...all);
        return unreadable('iam:SimulateCustomPolicy', 'denied');
      },
      readPolicyDocuments: async (arns) => {
        read.push(...arns);
        return new Map(Object.entries(documents).filter(([arn]) => arns.includes(arn)));
      },
    },
    frontend: { progress: (event) => void events.push(event) },
  };
  return { tools, simulated, read, events };
}

/** What offroot makes of a plan by itself; fails where nobody's rights change. */
export async function rehearsed(
  snapshot: Snapshot,
  writes: readonly Write[],
  {
    tools = refusing().tools,
    more = [],
  }: { readonly tools?: Rehearsing; readonly more?: readonly CeremonyChange[] } = {},
): Promise<Rehearsal> {
  const rehearsal = await rehearsePlan(tools, { snapshot }, { changes: [...writes.map(changeOf), ...more] });
  if (!rehearsal) throw new Error('nothing was rehearsed');
  return rehearsal;
}

/** The row that somebody is in. */
export function rowOf({ people }: Rehearsal, name: string): RehearsedPeople {
  const row = people.find(({ names }) => names.includes(name));
  if (!row) throw new Error(`nothing was rehearsed for ${name}`);
  return row;
}

const letters = { allowed: 'y', denied: 'n', undecidable: '?' } as const;

/** First sign-in, without MFA, with MFA, a letter each: `yyy`, `nny`, `??y`. */
const short = (decisions: BySituation): string =>
  [decisions['first-sign-in'], decisions['without-mfa'], decisions['with-mfa']].map((one) => letters[one]).join('');

/** One act of somebody, before and after: `yyy nny`, with `---` for who was not there. */
export function actOf(rehearsal: Rehearsal, name: string, act: RehearsedAct): string {
  const found = rowOf(rehearsal, name).acts.find((one) => one.act === act);
  if (!found) throw new Error(`${act} was not rehearsed`);
  return `${found.before ? short(found.before) : '---'} ${short(found.after)}`;
}
