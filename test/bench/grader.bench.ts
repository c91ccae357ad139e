import type { browser } from 'wxt/browser';
import { extensionWorker } from '../e2e/harness/extension';
import { expect, test } from '../e2e/harness/fixtures';
import { type GradingBench, installInPage } from './bundle';
import { addFigures, median, ms, times } from './results';

declare const chrome: typeof browser;
declare const haoshuoGrading: GradingBench;

const N = 10_000;
const ROUNDS = 5;

test('the grader in the real worker: its load, and 10,000 reviews through the door', async ({
  context,
  openPage,
  killWorker,
}) => {
  const page = await openPage('manifest.json');
  const loads: Awaited<ReturnType<GradingBench['load']>>[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await killWorker();
    await page.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
    const worker = await extensionWorker(context);
    await installInPage(worker, 'grading');
    loads.push(await worker.evaluate(() => haoshuoGrading.load()));
  }
  const worker = await extensionWorker(context);
  const taken = await worker.evaluate((n) => haoshuoGrading.sighted(n), N);
  const alone = await worker.evaluate((n) => haoshuoGrading.beside(n), N);
  console.log(loads, taken, alone);
});
