import { defineConfig } from '@playwright/test';

/** Timings are ratios within one run: one worker, nothing beside it, and no pass or fail by a figure. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../test-results/bench',
  workers: 1,
  timeout: 900_000,
  reporter: [['line']],
});
