/** Runs inside the extension's own worker or one of its pages, on its own model file. Bundled by `bundle.ts`. */
import { onSighted } from '@/entrypoints/background/intake';
import { loadGrader } from '@/lib/grader';
import { gradeByPhrases } from '@/lib/grading';
import type { Grader } from '@/lib/grading/contract';
import { traceOf } from '@/lib/grading/signals/trace';
import { caseIdOf } from '@/lib/review/identity';
import { MAX_REVIEWS_PER_SIGHTING, type Review } from '@/lib/review/schema';
import { HOUR } from '@/lib/review/time';
import { watched } from './event-loop';
import { benchReview } from './reviews';

declare const chrome: { runtime: { id: string } };

const CONSOLE = 'https://mms.pinduoduo.com';
/** Our script in a tab of the console, as the browser would name it. */
const SENDER = {
  id: chrome.runtime.id,
  origin: CONSOLE,
  url: `${CONSOLE}/goods/evaluation/index`,
  tab: { id: 1, url: `${CONSOLE}/goods/evaluation/index` },
} as unknown as Parameters<typeof onSighted>[1];

const made = (n: number): Review[] => Array.from({ length: n }, (_, i) => benchReview(i, Date.now() - HOUR));

/** The first load of the model in this process, and its longest task. ms */
async function load(): Promise<{ took: number; longest: number }> {
  let kind: string | null = null;
  const figures = await watched(async () => {
    kind = (await loadGrader()).kind;
  });
  if (kind !== 'model') throw new Error('the model was not loaded');
  return figures;
}

/** `n` reviews through the worker's own door, in sightings as large as a page may send. ms */
async function sighted(n: number): Promise<{ took: number; longest: number }> {
  const reviews = made(n);
  return watched(async () => {
    for (let i = 0; i < n; i += MAX_REVIEWS_PER_SIGHTING) {
      const portion = reviews.slice(i, i + MAX_REVIEWS_PER_SIGHTING);
      const told = await onSighted({ console: 'pinduoduo', reviews: portion }, SENDER);
      if (!told.ok || told.refused > 0) throw new Error(JSON.stringify(told).slice(0, 200));
    }
  });
}

/** ms a grader takes for `n` reviews, best of some rounds: the model, the phrases alone, and the signals' traces. */
async function beside(n: number): Promise<{ model: number; phrases: number; traces: number }> {
  const reviews = made(n);
  const { grade } = await loadGrader();
  const all = (grader: Grader) => () => {
    for (const { text, append, rating, parts } of reviews)
      grader({ text, append: append?.text ?? null, stars: rating.stars, level: rating.level, parts });
  };
  const traces = () => {
    for (const review of reviews) traceOf(caseIdOf(review) ?? '', review);
  };
  return { model: best(all(grade)), phrases: best(all(gradeByPhrases)), traces: best(traces) };
}

function best(work: () => void): number {
  const rounds = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...rounds);
}

Object.assign(globalThis, { haoshuoGrading: { load, sighted, beside } });
