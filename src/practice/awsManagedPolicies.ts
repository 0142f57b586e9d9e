import { createHash } from 'node:crypto';
import type { Statement } from '../policies/document.ts';
import { managedByName } from './managedByName.ts';
import { managedDocuments } from './managedDocuments.ts';

/** A policy that AWS keeps, the same in every account. */
export interface AwsManagedPolicy {
  readonly name: string;
  readonly path: string;
  readonly arn: string;
  readonly id: string;
  readonly description: string;
  /** JSON text */
  readonly document: string;
  readonly createdAt: string;
}

const allow = (Action: readonly string[]): Statement => ({ Effect: 'Allow', Action, Resource: '*' });

/** The AWS managed policies of the practice account; any other is unknown to it. */
export const awsManagedPolicies: readonly AwsManagedPolicy[] = [
  ...managedDocuments,
  ...managedByName.map(({ actions, ...named }) => ({ ...named, statements: [allow(actions)] })),
].map(({ name, path = '/', description, statements }) => ({
  name,
  path,
  arn: `arn:aws:iam::aws:policy${path}${name}`,
  id: `ANPA${createHash('sha256').update(name).digest('hex').slice(0, 17).toUpperCase()}`,
  description,
  document: JSON.stringify({ Version: '2012-10-17', Statement: statements }),
  createdAt: '2015-02-06T18:39:46Z',
}));
