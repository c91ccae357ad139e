import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  // Each test starts a whole browser of its own, and waits much of its time: three of them fill two cores.
  workers: 3,
  fullyParallel: true,
  // Upper bounds for a loaded machine: whatever is waited for is asked again and again until then.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  // A trace of every test costs a sixth of the time: `TRACE=1` records them.
  use: { screenshot: 'only-on-failure', trace: process.env.TRACE ? 'retain-on-failure' : 'off' },
});
