import { mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles a TypeScript file so that plain Node can run it; resolves with the path of the bundle. */
export async function bundle(entry: URL): Promise<string> {
  const folder = fileURLToPath(new URL('../../.screens/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const outfile = `${folder}${basename(entry.pathname, '.ts')}.mjs`;
  await build({
    entryPoints: [fileURLToPath(entry)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    logLevel: 'error',
  });
  return outfile;
}
