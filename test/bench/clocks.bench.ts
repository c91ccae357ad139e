import { openExtensionPage } from '../e2e/harness/extension';
import { expect, test } from '../e2e/harness/fixtures';
import { type InPage, installInPage } from './bundle';
import { type PanelWatch, watchPanel } from './in-page/panel-watch';
import { longestWork } from './main-thread';
import { addFigures, ms, times } from './results';

declare const haoshuoBench: InPage;
declare const haoshuoWatch: PanelWatch;

/** Open cases; fewer to try the bench itself. */
const OPEN = Number(process.env.HAOSHUO_BENCH_OPEN ?? 100_000);

test('other rules for every open case, with the panel open', async ({ context, extensionId }) => {
  test.setTimeout(3_600_000);
  const page = await openExtensionPage(context, extensionId, 'manifest.json');
  await installInPage(page);
  await page.evaluate((open) => haoshuoBench.seed(open, open), OPEN);
  // What the seed left to be done is not what is measured.
  await page.evaluate(() => haoshuoBench.recompute(30));
  await page.evaluate(() => haoshuoBench.atRest());

  const alone = await page.evaluate(() => haoshuoBench.recompute(60));
  expect(alone.changed).toBeGreaterThanOrEqual(OPEN);
  await page.evaluate(() => haoshuoBench.atRest());
  const panel = await context.newPage();
  await panel.addInitScript(watchPanel);
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  await expect(panel.locator('[aria-live=polite]')).toHaveText(new RegExp(`^${OPEN} `), { timeout: 300_000 });
  const since = await panel.evaluate(() => performance.now());
  let followed = alone;
  // The time in which the thread really ran: what it waited for a processor is the machine's.
  const worked = await longestWork(await context.newCDPSession(panel), 'page', async () => {
    followed = await page.evaluate(() => haoshuoBench.recompute(90));
    await page.evaluate(() => haoshuoBench.atRest());
  });
  expect(followed.changed).toBeGreaterThanOrEqual(OPEN);
  const tasks = await panel.evaluate(() => haoshuoWatch.longTasks);
  const long = tasks.filter(({ at }) => at > since).map(({ duration }) => duration);
  const bare = await page.evaluate(() => haoshuoBench.bare());
  addFigures(
    {
      what: `改规则后重算 ${OPEN} 条待办的时限（每条记入历史）`,
      measured: ms(alone.ms),
      beside: `同样的行和历史直接 bulkPut：${ms(bare)}`,
      ratio: times(alone.ms, bare),
    },
    {
      what: '同上，侧栏开着',
      measured: ms(followed.ms),
      beside: `侧栏关着：${ms(alone.ms)}`,
      ratio: times(followed.ms, alone.ms),
    },
    {
      what: '侧栏跟随重算：最长主线程任务',
      measured: ms(worked),
      beside: `按时钟算（含等处理器）50 ms 以上：${long.length} 个`,
      ratio: '–',
    },
  );
  console.log(
    JSON.stringify({ alone, followed, bare, worked, long: long.sort((a, b) => b - a).slice(0, 20) }),
  );
});
