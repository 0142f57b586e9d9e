import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // No test leaves anything behind in its process, and to begin anew for each file took a quarter of the time.
    isolate: false,
    // For two cores: the end-to-end runs wait for screens and for AWS's pace, so that four keep them busy.
    maxWorkers: 4,
    // The end-to-end runs drive a real terminal and wait for real screens.
    testTimeout: 30_000,
    // A hook may run the whole program several times before the first test.
    hookTimeout: 60_000,
    // Tests must not see who runs them: no credentials, no CI flag, no colour settings of the machine.
    env: {
      ...{ AWS_EC2_METADATA_DISABLED: 'true', AWS_ACCESS_KEY_ID: '', AWS_PROFILE: '', NO_COLOR: '' },
      // The built program is started some hundred times: V8 need not compile it each time.
      NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url)),
    },
  },
});
