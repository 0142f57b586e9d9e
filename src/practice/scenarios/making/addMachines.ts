import { newId, newText } from '../../identifiers.ts';
import type { StoredInstance } from '../../storedInstance.ts';
import { instanceProfileArn } from '../../views.ts';
import type { Draft } from './draft.ts';

/** A machine that runs. `profile` is the name of a role that is handed to it, by a profile of the same name. */
export interface MachineRow {
  readonly name: string;
  readonly region: string;
  readonly made: number;
  readonly profile: string | null;
  readonly httpTokens: 'optional' | 'required';
}

/** Adds machines, and the instance profiles they need. They come last: chance is drawn for everything else as before. */
export function addMachines(draft: Draft, rows: readonly MachineRow[]): void {
  for (const { name, region, made, profile, httpTokens } of rows) {
    draft.state.instances.push({
      id: `i-0${hex(draft, 16)}`,
      region,
      type: 't3.small',
      imageId: `ami-0${hex(draft, 16)}`,
      state: 'running',
      launchedAt: draft.ago(made),
      profile: profile === null ? null : associated(draft, profile, made),
      metadata: { httpTokens, hopLimit: httpTokens === 'required' ? 2 : 1, endpoint: 'enabled' },
      tags: [{ key: 'Name', value: name }],
    });
  }
}

const hex = ({ random }: Draft, length: number): string => newText('0123456789abcdef', length, random);

function associated(draft: Draft, name: string, made: number): StoredInstance['profile'] {
  const { state, random, ago } = draft;
  const role = state.roles.find((one) => one.name === name);
  if (role === undefined) throw new Error(`no role is called ${name}`);
  const profile = { name, id: newId('AIPA', random), path: '/', createdAt: ago(made), roles: [role.id], tags: [] };
  const there = state.instanceProfiles.find((one) => one.name === name);
  if (there === undefined) state.instanceProfiles.push(profile);
  return { associationId: `iip-assoc-0${hex(draft, 16)}`, arn: instanceProfileArn(state, there ?? profile) };
}
