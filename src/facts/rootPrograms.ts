import type { ProgramUse, RootEventKind } from '../model/rootUse.ts';
import { distinct, groupedBy, seenOf } from './seenOf.ts';

/** Programs, by root's key and by what they call themselves, the busiest first. Each policy allows what was seen and nothing else. */
export function rootPrograms(kinds: readonly RootEventKind[]): readonly ProgramUse[] {
  return groupedBy(kinds, ({ keyId, agent }) => JSON.stringify([keyId, programOf(agent)]))
    .map((group) => {
      const seen = seenOf(group);
      const agent = group[0]?.agent ?? '';
      return {
        ...seen,
        keyId: group[0]?.keyId ?? null,
        agent,
        from: distinct(group.map(({ from }) => from)),
        services: distinct(seen.actions.map((action) => action.split(':')[0] ?? '')),
        runsOn: /exec-env\/(AWS|EC2|CloudShell)/i.test(agent) ? ('aws' as const) : ('somewhere' as const),
        policy: policyOf(seen.actions),
      };
    })
    .toSorted((a, b) => b.count - a.count);
}

/** The command line names the command it ran, which changes from call to call; the program is the same. */
const programOf = (agent: string): string => agent.replace(/\s+(md\/)?command[/#]\S+/g, '').trim();

const policyOf = (actions: readonly string[]): ProgramUse['policy'] => ({
  Version: '2012-10-17',
  Statement: [{ Sid: 'SeenWithRootsKey', Effect: 'Allow', Action: actions, Resource: '*' }],
});
