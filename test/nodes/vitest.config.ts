import { defineConfig } from 'vitest/config';
import { nodes, nodeVariable } from './nodes.ts';

// npm unpacks the download again for nearly every command.
const testTimeout = 60_000;

/** The same tests once for each Node, two of them at a time. */
const downloads = nodes.map(({ node }) => ({
  test: { name: node, include: ['test/nodes/download.nodes.ts'], env: { [nodeVariable]: node }, testTimeout },
}));

const rest = { test: { name: 'once', include: ['test/nodes/{file,page}.nodes.ts'], testTimeout } };

export default defineConfig({ test: { maxWorkers: 2, projects: [...downloads, rest] } });
