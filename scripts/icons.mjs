/** `node scripts/with-tools.mjs node scripts/icons.mjs`: draws public/icon/*.png from icon.svg. Run after changing the SVG. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './lib/ensure-browser.mjs';
import { inProject } from './lib/paths.mjs';

const SIZES = [16, 32, 48, 96, 128];
const svg = readFileSync(inProject('public', 'icon', 'icon.svg'), 'utf8');

const browser = await chromium.launch({ executablePath: await ensureBrowser() });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
    writeFileSync(
      inProject('public', 'icon', `${size}.png`),
      await page.screenshot({ omitBackground: true }),
    );
  }
} finally {
  await browser.close();
}
