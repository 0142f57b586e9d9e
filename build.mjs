// Bundles offroot into one ES module, dist/cli.js, and lays beside it what `npm pack ./dist` publishes.
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { bundleSettings } from './bundleSettings.mjs';

const quiet = process.argv.includes('--quiet');
const source = JSON.parse(readFileSync('package.json', 'utf8'));

await build({
  ...bundleSettings,
  entryPoints: ['src/cli.ts'],
  outfile: 'dist/cli.js',
  logLevel: quiet ? 'error' : 'info',
  define: { ...bundleSettings.define, OFFROOT_VERSION: JSON.stringify(source.version) },
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
