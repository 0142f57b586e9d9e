import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PracticeState } from '../../src/practice/practiceState.ts';
import type { StoredInstance } from '../../src/practice/storedInstance.ts';
import type { Practice } from './practice.ts';

/** A machine that runs in us-east-1, with the role web and IMDSv2 alone, unless said otherwise. */
export const storedInstance = (id: string, more: Partial<StoredInstance> = {}): StoredInstance => ({
  id,
  region: 'us-east-1',
  type: 't3.micro',
  imageId: 'ami-01234567890abcdef',
  state: 'running',
  launchedAt: '2026-10-01T09:00:00Z',
  profile: {
    associationId: `iip-assoc-${id.slice(2)}`,
    arn: 'arn:aws:iam::111122223333:instance-profile/web',
  },
  metadata: { httpTokens: 'required', hopLimit: 2, endpoint: 'enabled' },
  tags: [],
  ...more,
});

/** Puts machines into a practice account that was written before: nobody can start one there. */
export function addInstances({ folder, account }: Practice, ...added: readonly StoredInstance[]): void {
  const file = join(folder, `${account.state().scenario}.json`);
  const state = JSON.parse(readFileSync(file, 'utf8')) as PracticeState;
  writeFileSync(file, JSON.stringify({ ...state, instances: [...state.instances, ...added] }));
}
