import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';

const OUT = resolve('.cache/bench');

/** What `in-page/store.ts` leaves on the page. Times in ms. */
export interface InPage {
  intake(n: number): Promise<number>;
  bare(): Promise<number>;
  parts(n: number): { grading: number; validation: number };
  seed(total: number, open: number): Promise<void>;
  /** Takes in `n` new reviews, the first the `from`-th of the shop. */
  see(n: number, from: number): Promise<void>;
  expectedBadge(): Promise<string>;
  wakeToBadge(text: string): Promise<number>;
  recompute(more: number): Promise<{ ms: number; changed: number }>;
  atRest(): Promise<void>;
}

/** `ours` and the least that anybody would need for the same, `bare`. ms; `rows`: how many were really read. */
interface Beside {
  rows: number;
  ours: number;
  bare: number;
}

/** Each reading is one task. ms */
interface Crowd {
  elements: number;
  rows: number;
  shown: number;
  read: number;
  /** The same page, searched by labels that are not in it. */
  strange: number;
}

/** What `in-page/reading.ts` leaves on the page. */
export interface ReadingBench {
  /** Shows `n` rows and reads them. */
  read(id: string, n: number, rounds: number): Beside & { elements: number };
  /** Reads this answer with `n` rows, beside parsing it. */
  answer(id: string, text: string, n: number, rounds: number): Beside;
  /** A page of `n` rows and as many strange elements, by a taught file with the rows' selector, and without any row. */
  crowd(n: number): Crowd;
  /** Finds the places of `n` marks, beside asking for the boxes of their rows. */
  place(id: string, n: number, rounds: number): Beside;
}

/** What `in-page/grading.ts` leaves in the worker. Times in ms. */
export interface GradingBench {
  load(): Promise<number>;
  prepare(n: number): void;
  sighted(): Promise<number>;
  beside(n: number): Promise<Record<'model' | 'phrases' | 'bayes' | 'traces', number>>;
}

/** What `in-page/likeness.ts` leaves on the page. */
export interface LikenessBench {
  /** `n` replies, `rounds` questions: times in ms; `agrees`: comparing with each finds the same. */
  run(
    n: number,
    rounds: number,
  ): { build: number; near: number[]; bare: number[]; agrees: boolean; bytes: number; length: number };
}

/** What `in-page/templates.ts` leaves on the page. */
export interface TemplatesBench {
  /** `n` templates; each query once, then `rounds` times. `agrees`: what the library's own `match` finds is found. */
  run(
    n: number,
    rounds: number,
  ): Promise<{
    build: number;
    portion: number;
    cold: number[];
    warm: number[];
    bare: number[];
    agrees: boolean;
    characters: number;
  }>;
}

/** Brings the product's own rooms into a page or the worker (the debugger's evaluation is not bound by its CSP). */
export async function installInPage(
  page: { evaluate(script: string): Promise<unknown> },
  entry: 'store' | 'reading' | 'grading' | 'likeness' | 'templates' = 'store',
): Promise<void> {
  await page.evaluate(await bundled(entry));
}

const known = new Map<string, Promise<string>>();

function bundled(entry: string): Promise<string> {
  const script = known.get(entry) ?? bundle(entry);
  known.set(entry, script);
  return script;
}

async function bundle(entry: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: [
        { find: '@', replacement: resolve('.') },
        // As in wxt.config.ts: zod must not try to evaluate here either.
        { find: /^zod$/, replacement: resolve('lib/review/zod.ts') },
      ],
    },
    build: {
      outDir: OUT,
      emptyOutDir: true,
      lib: {
        entry: resolve(`test/bench/in-page/${entry}.ts`),
        formats: ['iife'],
        name: 'bench',
        fileName: () => `${entry}.js`,
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return readFile(resolve(OUT, `${entry}.js`), 'utf8');
}
