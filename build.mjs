// Bundles offroot into one ES module, dist/cli.js, and lays beside it what `npm pack ./dist` publishes.
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const quiet = process.argv.includes('--quiet');
const source = JSON.parse(readFileSync('package.json', 'utf8'));

await build({
  entryPoints: ['src/cli.ts'],
  outfile: 'dist/cli.js',
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  legalComments: 'none',
  logLevel: quiet ? 'error' : 'info',
  define: {
    'process.env.NODE_ENV': '"production"',
    OFFROOT_VERSION: JSON.stringify(source.version),
  },
  // Ink only reaches for it when DEV=true; left external it would be a hard import of a package nobody installs.
  alias: { 'react-devtools-core': './src/frontends/noDevtools.ts' },
  // What CommonJS packages in the bundle take for granted and an ES module does not have.
  banner: {
    js: `#!/usr/bin/env node
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
const require = createRequire(import.meta.url);
const __filename = fileURLToPath(import.meta.url);`,
  },
});

mkdirSync('dist', { recursive: true });
const { name, version, description, license } = source;
const published = {
  name,
  version,
  description,
  license,
  type: 'module',
  bin: { offroot: 'cli.js' },
  files: ['cli.js', 'README.md', 'LICENSE'],
  engines: { node: '>=20.19' },
};
writeFileSync('dist/package.json', `${JSON.stringify(published, null, 2)}\n`);
chmodSync('dist/cli.js', 0o755);
copyFileSync('README.md', 'dist/README.md');
copyFileSync('LICENSE', 'dist/LICENSE');
