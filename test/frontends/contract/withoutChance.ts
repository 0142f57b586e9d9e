/**
 * A copy without what chance and the clock decide: secrets and moments are blotted out, and ids are named in the order in which they
 * appear, so that it still shows which belong together.
 */
export function withoutChance(value: unknown): unknown {
  const names = new Map<string, string>();
  const nameOf = (id: string): string => {
    const name = names.get(id) ?? `${/^[A-Z]{4}/.test(id) ? id.slice(0, 4) : 'UUID'}-${names.size + 1}`;
    names.set(id, name);
    return name;
  };
  const blotted = JSON.stringify(value, (field, one: unknown) => (secretFields.has(field) ? '(by chance)' : one));
  return JSON.parse(
    blotted.replace(moments, '(a moment)').replace(externalIds, '(an external ID)').replace(ids, nameOf),
  );
}

const secretFields = new Set([
  ...['Password', 'AuthenticationCode1', 'AuthenticationCode2', 'seed', 'digests', 'secret', 'token'],
  ...['used', 'lastPair', 'drift', 'requestId', 'clientToken'],
]);

/** Days as well: midnight may come between two runs. Behind the moment of a run stands some chance, and behind that a number. */
const moments = /\b\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2})?(\.\d+)?Z?)?(-[0-9a-f]{6}\b(-\d+)?)?/g;
const externalIds = /\b[0-9a-f]{32}\b/g;
const ids =
  /\bA(?:IDA|GPA|NPA|ROA|KIA|SIA|SCA|CCA|PKA|IPA)[A-Z0-9]{8,}\b|\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g;
