import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';

const OUT = resolve('.cache/bench');

/** What `in-page/store.ts` leaves on the page. Times in ms. */
export interface InPage {
  intake(n: number): Promise<number>;
  bare(): Promise<number>;
  parts(n: number): { grading: number; validation: number };
  seed(total: number, open: number): Promise<void>;
  expectedBadge(): Promise<string>;
  wakeToBadge(text: string): Promise<number>;
}

/** Brings the product's own rooms into an extension page (the debugger's evaluation is not bound by its CSP). */
export async function installInPage(page: Page): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('.') } },
    build: {
      outDir: OUT,
      emptyOutDir: true,
      lib: {
        entry: resolve('test/bench/in-page/store.ts'),
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'store.js',
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  await page.evaluate(await readFile(resolve(OUT, 'store.js'), 'utf8'));
}
