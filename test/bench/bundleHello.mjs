// Bundles bare Ink exactly as build.mjs bundles offroot.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleSettings } from '../../bundleSettings.mjs';

await build({
  ...bundleSettings,
  entryPoints: [fileURLToPath(new URL('hello.tsx', import.meta.url))],
  outfile: fileURLToPath(new URL('../../.screens/hello.js', import.meta.url)),
  logLevel: 'error',
});
