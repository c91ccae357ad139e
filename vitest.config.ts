import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
    // Vitest would leave one of two cores idle.
    maxWorkers: '100%',
    // An upper bound for a loaded machine: no test passes or fails by the clock.
    testTimeout: 60_000,
  },
});
