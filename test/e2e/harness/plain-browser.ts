import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser } from '../../../scripts/lib/browser.mjs';

/** The same browser without our extension, to compare with. Close the context's browser after use. */
export async function plainContext(): Promise<BrowserContext> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No Chromium here: run `node scripts/setup.mjs` first.');
  const browser = await chromium.launch({ executablePath, headless: false, args: ['--headless=new'] });
  return browser.newContext({ locale: 'zh-CN' });
}
