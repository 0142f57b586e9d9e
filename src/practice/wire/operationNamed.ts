import type { Operation } from '../operation.ts';
import { operations } from '../operations/index.ts';
import type { Service } from './service.ts';

const table: ReadonlyMap<string, Operation> = new Map(operations.map((row) => [`${row.service}:${row.name}`, row]));

/** The row of an operation, undefined where it is not answered here. */
export const operationNamed = (service: Service, name: string): Operation | undefined =>
  table.get(`${service}:${name}`);
