// Bundles offroot into one ES module, dist/cli.js: the whole program, and all that npm pack puts beside package.json, README and LICENSE.
import { chmodSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { bundleSettings } from './bundleSettings.mjs';

const quiet = process.argv.includes('--quiet');
const { version, engines } = JSON.parse(readFileSync('package.json', 'utf8'));

// A Node that is too old for what is bundled would print a page of it. This runs before all of that, and has no catalogue yet.
const tooOld = `offroot needs Node ${engines.node.replace('>=', '')} or later. This is Node `;
const refusal = `
if (Number.parseInt(process.versions.node, 10) < 20) {
  process.stderr.write(${JSON.stringify(tooOld)} + process.versions.node + '.\\n');
  process.exit(2);
}`;

await build({
  ...bundleSettings,
  banner: { js: `${bundleSettings.banner.js}${refusal}` },
  entryPoints: ['src/cli.ts'],
  outfile: 'dist/cli.js',
  logLevel: quiet ? 'error' : 'info',
  define: { ...bundleSettings.define, OFFROOT_VERSION: JSON.stringify(version) },
});
chmodSync('dist/cli.js', 0o755);
