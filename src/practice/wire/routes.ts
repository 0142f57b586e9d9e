import type { Operation } from '../operation.ts';
import { operations } from '../operations/index.ts';
import type { Service } from './service.ts';
import type { WireRequest } from './wireRequest.ts';

/** The operation at an address, and what the address says besides. */
interface Found {
  readonly name: string;
  readonly fields: readonly (readonly [string, string])[];
}

/** Finds the operation by method and address: the one whose row asks for most of what the address says; null where there is none. */
export function findRoute(service: Service, method: string, path: string, query: WireRequest['query']): Found | null {
  const said = Object.entries(query).map(([name, value]): [string, string] => [name, [value].flat()[0] ?? '']);
  const right = routesOf(service).filter((one) => one.method === method && one.isMeant(said));
  for (const { name, pattern } of right) {
    const fields = fieldsIn(path, pattern);
    if (fields !== null) return { name, fields: [...said, ...fields] };
  }
  return null;
}

interface Route {
  readonly name: string;
  readonly method: string;
  readonly pattern: RegExp;
  readonly asks: number;
  readonly isMeant: (said: readonly (readonly [string, string])[]) => boolean;
}

const routesOf = (service: Service): readonly Route[] => {
  const known = operations.filter((row) => row.service === service).flatMap(routeOf);
  return known.toSorted((a, b) => b.asks - a.asks);
};

function routeOf({ name, rest }: Operation): readonly Route[] {
  if (rest === undefined) return [];
  const [path = '', query = ''] = rest.path.split('?');
  const asked = [...new URLSearchParams(query)];
  const pattern = path
    .replace(/[.*^$()|[\]\\]/g, '\\$&')
    .replace(/\{(\w+)\+\}/g, '(?<$1>.+)')
    .replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return [
    {
      name,
      method: rest.method,
      pattern: new RegExp(`^${pattern}/?$`),
      asks: asked.length,
      isMeant: (said) =>
        asked.every(([key, value]) => said.some(([one, its]) => one === key && (value === '' || its === value))),
    },
  ];
}

/** The names in braces with what stands there; null where the path is another one. */
function fieldsIn(path: string, pattern: RegExp): readonly (readonly [string, string])[] | null {
  const groups = pattern.exec(path);
  if (groups === null) return null;
  try {
    return Object.entries(groups.groups ?? {}).map(([name, text]) => [name, decodeURIComponent(text)]);
  } catch {
    return null;
  }
}
