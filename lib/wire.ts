/** Shapes that cross between processes, with the schemas of those that come from a page. */
import * as z from 'zod';
import type { CaseStatus } from '@/lib/cases/case';
import type { Lane } from '@/lib/cases/event';
import type { Grade } from '@/lib/grading/contract';
import { ID_SHAPE, MAX_LEARNT_PRICE, MAX_PRICES_PER_MESSAGE } from '@/lib/review/bounds';
import { consoleIdSchema, MAX_REVIEWS_PER_SIGHTING, MAX_TEXT, type Review } from '@/lib/review/schema';

/** What a mark in the page has to know of a case. */
export interface CaseMark {
  caseId: string;
  grade: Grade;
  status: CaseStatus;
  lane: Lane;
  dueAt: number;
}

export const sightingSchema = z.strictObject({
  console: consoleIdSchema,
  reviews: z.array(z.unknown()).max(MAX_REVIEWS_PER_SIGHTING),
});
/** `reviews` are `reviewSchema`; each is parsed alone so that one bad row does not lose the others. */
export type Sighting = { console: string; reviews: Review[] };

export type SightingResult =
  | { ok: true; marks: (CaseMark | null)[]; refused: number }
  | { ok: false; why: 'storage-full' | 'storage-broken' | 'not-allowed' | 'malformed' };

/** Why watch mode stopped by itself. */
export const REFRESH_STOPS = ['verification', 'refused', 'no-list', 'no-button'] as const;
export type RefreshStop = (typeof REFRESH_STOPS)[number];
export const refreshStopSchema = z.strictObject({ console: consoleIdSchema, why: z.enum(REFRESH_STOPS) });

export const pricedSchema = z.strictObject({
  console: consoleIdSchema,
  prices: z
    .array(
      z.strictObject({
        orderSn: z.string().regex(ID_SHAPE),
        paid: z.number().int().min(0).max(MAX_LEARNT_PRICE),
      }),
    )
    .max(MAX_PRICES_PER_MESSAGE),
});

export const consoleAskSchema = z.strictObject({ console: consoleIdSchema });

export const healthSchema = z.strictObject({
  console: consoleIdSchema,
  state: z.enum(['reading', 'empty', 'loading', 'unrecognised', 'elsewhere']),
  /** Names of parts that no candidate selector found. */
  missing: z.array(z.string().max(40)).max(40),
  /** Which candidate matched, by part. */
  matched: z.record(z.string().max(40), z.string().max(300)),
  rows: z.number().int().min(0).max(10_000),
  /** How many rows the page shows, read or not; left out where a console cannot tell. */
  shown: z.number().int().min(0).max(10_000).optional(),
  /** In how many of the rows each field was read; never what it says. */
  fields: z.record(z.string().max(40), z.number().int().min(0).max(10_000)).optional(),
  /** How many rows found their review in the page's own answer. */
  joined: z.number().int().min(0).max(10_000),
  answers: z.number().int().min(0),
  /** Our script came after the page had loaded: what the page asked for until then nobody could copy. Left out = in time. */
  late: z.literal(true).optional(),
  skipped: z.number().int().min(0),
});
export type PageHealth = z.infer<typeof healthSchema>;

const caseIdSchema = z.string().min(1).max(300);
export const openPanelSchema = z.strictObject({ caseId: caseIdSchema });
/** `behind`: the agent's own words in the box that the text is to stand behind (`lib/insertion`); null = none do. */
export const draftAskSchema = z.strictObject({
  caseId: caseIdSchema,
  behind: z.strictObject({ text: z.string().max(MAX_TEXT), length: z.number().int().min(0) }).nullable(),
});
/** A reply that was filled or sent; null = the page could not tell the words. */
export const replyTextSchema = z.strictObject({
  caseId: caseIdSchema,
  text: z.string().max(MAX_TEXT).nullable(),
});
