import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

interface Size {
  width: number;
  height: number;
  /** Device pixels to one CSS pixel. */
  scale?: number;
}

/** How wide Chromium opens a side panel. */
export const PANEL: Size = { width: 360, height: 780, scale: 1.5 };
/** A seller's screen. */
export const CONSOLE: Size = { width: 1440, height: 900 };
/** A page of our own in a tab. */
export const WIDE: Size = { width: 1000, height: 720 };
/** Room for a whole case. */
export const TALL_PANEL: Size = { width: 360, height: 1180, scale: 1.5 };

/** Keeps pictures of pages in one folder, which is emptied first. */
export class Screens {
  count = 0;

  constructor(private readonly folder: string) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /** Without `size` the page stays as large as it is. */
  async take(page: Page, name: string, size: Size | null = null): Promise<void> {
    const cdp = await page.context().newCDPSession(page);
    if (size !== null) {
      const { width, height, scale = 1 } = size;
      const metrics = { width, height, deviceScaleFactor: scale, mobile: false };
      await cdp.send('Emulation.setDeviceMetricsOverride', metrics);
    }
    await settled(page);
    // Playwright's own screenshot would put its own size of the page in place of this one.
    const { data } = await cdp.send('Page.captureScreenshot', { format: 'png' });
    writeFileSync(join(this.folder, `${name}.png`), data, 'base64');
    if (size !== null) await cdp.send('Emulation.clearDeviceMetricsOverride');
    await cdp.detach();
    this.count += 1;
  }

  /** The page by daylight and by night. */
  async takeBoth(page: Page, name: string, size: Size | null = null): Promise<void> {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await this.take(page, `${name}-${colorScheme}`, size);
    }
  }
}

/** Fonts are there and what was just changed is drawn. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => setTimeout(done, 250));
  });
}
