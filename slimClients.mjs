import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Of AWS's clients, bundle what the sources name. A client is one piece in CommonJS, EC2's a megabyte, and what is loaded lazily
 * esbuild takes whole in ES modules too. So each is bundled by itself first, with nothing but the names that are imported from it.
 */
export const slimClients = {
  name: 'slim-clients',
  setup(outer) {
    outer.onResolve({ filter: /^@aws-sdk\/client-[\w-]+$/ }, ({ path }) => ({ path, namespace: 'slim-client' }));
    outer.onLoad({ filter: /./, namespace: 'slim-client' }, async ({ path }) => {
      const resolveDir = join(import.meta.dirname, 'node_modules', path);
      const { outputFiles } = await build({
        stdin: { contents: `export { ${namesFrom(path).join(', ')} } from './dist-es/index.js';`, resolveDir },
        bundle: true,
        write: false,
        format: 'esm',
        platform: 'node',
        target: outer.initialOptions.target,
        // What the clients share stays shared.
        packages: 'external',
        plugins: [droppableSchemas],
      });
      return { contents: outputFiles[0].text, resolveDir };
    });
  },
};

/**
 * The lists that describe requests and answers have computed keys, and esbuild cannot know that making one does nothing else. Said so,
 * it drops those that nothing refers to.
 */
const droppableSchemas = {
  name: 'droppable-schemas',
  setup(inner) {
    inner.onLoad({ filter: /[\\/]dist-es[\\/]schemas[\\/]/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(schema, '$1/* @__PURE__ */ (() => $2)();'),
    }));
  },
};

/** `export var DescribeRegions$ = [...];`, on one line or to the `];` that ends it. */
const schema = /^((?:export )?var \S+ = )(\[(?:.*\]|[\s\S]*?^\]));$/gm;

/** Every value that a source file imports from a package, types left out. */
function namesFrom(path) {
  const imports = new RegExp(`import \\{([^}]*)\\} from '${path}'`, 'g');
  const sources = join(import.meta.dirname, 'src');
  const files = readdirSync(sources, { recursive: true }).filter((file) => file.endsWith('.ts'));
  const names = files.flatMap((file) =>
    [...readFileSync(join(sources, file), 'utf8').matchAll(imports)].flatMap(([, list]) => list.split(',')),
  );
  const values = names.map((name) => name.trim()).filter((name) => name !== '' && !name.startsWith('type '));
  return [...new Set(values.map((name) => name.split(' as ')[0]))].toSorted();
}
