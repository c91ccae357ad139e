import { existsSync, readFileSync, rmSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const NONE = { passed: 0, failed: 0, skipped: 0 };

/** @returns {Counts} of a Vitest JSON report */
export function vitestCounts(report) {
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
}

/** A flaky test passed only on a retry: counted as failed. @returns {Counts} of a Playwright JSON report */
export function playwrightCounts(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/**
 * Runs one step and judges it. A step with a report must have executed at least one test, whatever its exit code says.
 *
 * @param {{ name: string, run: () => Promise<number>, report?: { path: string, read: (json: any) => Counts } }} step
 * @returns {Promise<{ name: string, ok: boolean, tests: Counts | null, seconds: number }>}
 */
export async function runStep({ name, run, report }) {
  console.log(`\n━━ ${name}`);
  const began = Date.now();
  // An old report must not stand in for one that a crashed runner did not write.
  if (report) rmSync(report.path, { force: true });
  const code = await run().catch((error) => {
    console.error(error);
    return 1;
  });
  let tests = null;
  if (report) {
    tests = existsSync(report.path) ? report.read(JSON.parse(readFileSync(report.path, 'utf8'))) : NONE;
    if (tests.passed + tests.failed === 0) console.error(`${name}: no test was executed`);
  }
  const executed = tests === null || tests.passed + tests.failed > 0;
  const ok = code === 0 && executed && (tests?.failed ?? 0) === 0;
  return { name, ok, tests, seconds: (Date.now() - began) / 1000 };
}

/** Sums steps: each is one check, plus the tests it ran. @returns {Counts} */
export function total(results) {
  return results.reduce(
    (sum, { ok, tests }) => ({
      passed: sum.passed + (ok ? 1 : 0) + (tests?.passed ?? 0),
      failed: sum.failed + (ok ? 0 : 1) + (tests?.failed ?? 0),
      skipped: sum.skipped + (tests?.skipped ?? 0),
    }),
    NONE,
  );
}

/** The plain closing line. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
