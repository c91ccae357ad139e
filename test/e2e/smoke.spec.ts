import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { extensionWorker, workerIsAlive } from './harness/extension';
import { expect, test } from './harness/fixtures';

declare const chrome: typeof browser;

/** Every screen that opens as a page of its own. */
const SCREENS = ['popup.html', 'sidepanel.html'];

function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

test('the extension loads, in Chinese, with its icons', async ({ context, extensionId }) => {
  const worker = await extensionWorker(context);
  const told = await worker.evaluate(() => ({
    language: chrome.i18n.getUILanguage(),
    name: chrome.runtime.getManifest().name,
    icons: Object.keys(chrome.runtime.getManifest().icons ?? {}),
  }));
  expect(told.language).toBe('zh-CN');
  expect(told.name).toContain('好说');
  expect(told.icons).toEqual(['16', '32', '48', '96', '128']);
  expect(worker.url()).toContain(extensionId);
});

for (const screen of SCREENS) {
  test(`${screen} renders without an error`, async ({ context, extensionId }) => {
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(`chrome-extension://${extensionId}/${screen}`);
    await expect(page.getByRole('main')).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test('a killed worker is really gone, and a message wakes it', async ({
  context,
  extensionId,
  killWorker,
  openPage,
}) => {
  const page = await openPage('popup.html');
  await killWorker();
  expect(await workerIsAlive(context, extensionId)).toBe(false);
  // No handler knows this message; that the worker starts for it is what is asked here.
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'wake' }).catch(() => null));
  await expect.poll(() => workerIsAlive(context, extensionId)).toBe(true);
});
