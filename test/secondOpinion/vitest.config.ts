import { defineConfig } from 'vitest/config';
import { findPython, pythonVariable } from './python.ts';

export default defineConfig({
  test: {
    include: ['test/secondOpinion/*.opinion.ts'],
    maxWorkers: 2,
    // Every command of the AWS CLI starts a Python.
    testTimeout: 120_000,
    env: { [pythonVariable]: findPython() ?? '' },
  },
});
