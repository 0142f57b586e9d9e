import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A Node with the npm that comes with it, laid out as an installer does. */
export interface NodeWithNpm {
  readonly node: string;
  readonly npm: string;
}

/** The oldest Node that offroot promises to run on, and the newest of each later line at the time of writing. */
export const nodes: readonly NodeWithNpm[] = [
  { node: '20.19.0', npm: '10.8.2' },
  { node: '22.23.5', npm: '10.9.9' },
  { node: '24.22.3', npm: '11.19.1' },
  { node: '26.12.1', npm: '11.20.0' },
];

const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));

/** Where this very pair is installed: `bin/` is all that a machine needs on its PATH. */
export const homeOf = ({ node, npm }: NodeWithNpm): string => join(cache, 'nodes', `${node}-npm-${npm}`);

/** Its Node, which is put in place last. */
export const executableOf = (one: NodeWithNpm): string => join(homeOf(one), 'bin', 'node');

/** What `npm run pack:download` wrote. */
export const download = join(cache, 'download');

/** True where `prepare.ts` has been. */
export const isInstalled = (one: NodeWithNpm): boolean => existsSync(executableOf(one));

/** What tells the tests which of them it is. */
export const nodeVariable = 'NODE_UNDER_TEST';

/** The one that this process tests with. Throws outside npm run test:nodes. */
export function nodeUnderTest(): NodeWithNpm {
  const found = nodes.find(({ node }) => node === process.env[nodeVariable]);
  if (!found) throw new Error('Run npm run test:nodes: it installs what this needs.');
  return found;
}
