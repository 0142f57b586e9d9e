import { newId } from '../../identifiers.ts';
import { arnOf } from './arnOf.ts';
import { addUses, type Draft, type InlineRows, inlineOf, type UseRows } from './draft.ts';

/** A group. `policies` are names, the account's own before AWS's. */
export interface GroupRow {
  readonly name: string;
  readonly made: number;
  readonly policies: readonly string[];
  readonly inline?: InlineRows;
}

/** A role: who may take it, what it may do, and how many days ago it was last used, null for never. */
export interface RoleRow extends GroupRow {
  readonly path?: string;
  readonly description?: string;
  readonly trust: object;
  readonly used: number | null;
  readonly uses?: UseRows;
}

/** Adds groups, which people are then put into. */
export function addGroups(draft: Draft, rows: readonly GroupRow[]): void {
  const arn = arnOf(draft);
  for (const { name, made, policies, inline } of rows) {
    draft.state.groups.push({
      name,
      id: newId('AGPA', draft.random),
      path: '/',
      createdAt: draft.ago(made),
      attached: policies.map(arn),
      inline: inlineOf(inline),
    });
  }
}

/** Adds roles. */
export function addRoles(draft: Draft, rows: readonly RoleRow[]): void {
  const arn = arnOf(draft);
  for (const { name, made, policies, inline, path = '/', description = null, trust, used, uses } of rows) {
    const id = newId('AROA', draft.random);
    draft.state.roles.push({
      name,
      id,
      path,
      createdAt: draft.ago(made),
      description,
      maxSessionSeconds: 3600,
      trust: JSON.stringify(trust),
      lastUsed: used === null ? null : { at: draft.ago(used), region: 'us-east-1' },
      attached: policies.map(arn),
      inline: inlineOf(inline),
      boundary: null,
      tags: [],
    });
    addUses(draft, id, uses);
  }
}
