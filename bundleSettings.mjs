import { slimClients } from './slimClients.mjs';

/** How everything is bundled that runs as one file: offroot itself, and what it is measured against. */
export const bundleSettings = {
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  legalComments: 'none',
  // Else every syllable of Korean is written as six letters.
  charset: 'utf8',
  plugins: [slimClients],
  define: { 'process.env.NODE_ENV': '"production"' },
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
};
