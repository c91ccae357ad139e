/**
 * A console as data: where its review page is, how its answers and rows are read, where its reply box is, its limits and
 * links. Shipped consoles, taught ones and files imported by hand have this one format. No part of it is code: there is
 * no regular expression and no script in it, so the worst a bad file can do is to find nothing.
 * Only what imports or saves a file needs this schema at run time; scripts in a page use its types.
 */
import * as z from 'zod';
import { consoleIdSchema } from '@/lib/review/schema';

const MAX_CANDIDATES = 12;
const MAX_WORDS = 40;

/** A CSS selector. Whether it is one is asked of the browser when a file is imported (`check.ts`). */
const css = z.string().min(1).max(300);
/** A label with placeholders, see `template.ts`: `订单编号：{order}`. */
const template = z.string().min(1).max(120);
const word = z.string().min(1).max(80);
/** Path into a JSON answer: `rateContent.mainRate.feedId`. */
const jsonPath = z.string().regex(/^[\w$-]{1,60}(?:\.[\w$-]{1,60}){0,9}$/);
const host = z.string().regex(/^[a-z0-9.-]{3,120}$/);
/** An address of the platform with `{order}`, `{product}` or `{review}` in it. */
const link = z
  .string()
  .max(300)
  .regex(/^https:\/\/[a-z0-9.-]+(?:\/|$)/);
const origin = z.string().regex(/^https?:\/\/(?:\*\.)?[a-z0-9.-]{1,120}(?::\d{1,5})?$/);
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** One way to find something. `fixture`: the frozen page or answer that proves it; null where nobody froze one. */
export const candidateSchema = z.strictObject({ css, fixture: z.string().max(60).nullable() });

/**
 * One way to read a field of a row. Without `css` the whole row is read; `label` picks the value out of the text;
 * `value` is the value itself, said by the label's mere presence (`负面评价` → `bad`); with `css` the label must be all
 * that the element says.
 */
export const readerSchema = z.strictObject({
  css: css.optional(),
  label: template.optional(),
  /**
   * `text` what is shown, `count` how many elements match, `glyphs` how often the label's sign stands in the text (★),
   * `width` the fifths of a bar that is filled in per cent, else the attribute.
   */
  take: z
    .string()
    .regex(/^(?:text|count|glyphs|width|href|src|title|alt|aria-label|aria-valuenow|data-[a-z0-9-]{1,40})$/)
    .optional(),
  /** A query parameter of an address that `take` found. */
  param: z
    .string()
    .regex(/^[\w-]{1,40}$/)
    .optional(),
  value: z.string().max(40).optional(),
  fixture: z.string().max(60).nullable(),
});

/** What a row can tell. `level`, `replied`, `canReply`, `canAppendReply`, `report` take their value from `value`. */
export const ROW_FIELDS = [
  'order',
  'review',
  'product',
  'productName',
  'sku',
  'stars',
  'level',
  'text',
  'time',
  'append',
  'appendTime',
  'buyer',
  'price',
  'images',
  'replied',
  'reply',
  'canReply',
  'canAppendReply',
  'report',
] as const;
const rowFieldSchema = z.enum(ROW_FIELDS);

/**
 * Elements of the page. Without `row` the rows are found by their labels. `follow`: rows that belong to the one before;
 * `anchor`: what the mark stands beside; `replyForm`, `answeredForm`: what tells the two kinds of dialog apart;
 * `not`: never ours (the page's own feedback box).
 */
export const PAGE_PARTS = [
  'content',
  'row',
  'header',
  'follow',
  'anchor',
  'action',
  'modal',
  'modalTitle',
  'replyForm',
  'answeredForm',
  'box',
  'toast',
  'loading',
  'not',
] as const;
const pagePartSchema = z.enum(PAGE_PARTS);

/** Words of the page, compared without white space. */
const PAGE_LABELS = [
  'reply',
  'appendReply',
  'replyTitle',
  'answeredTitle',
  'notAllowed',
  'cancel',
  'sent',
  'empty',
  'noText',
  /** The page's own button that asks for the list again. */
  'refresh',
] as const;
const pageLabelSchema = z.enum(PAGE_LABELS);

/** An answer that the page itself asks for and that may be copied. */
export const tapSchema = z.strictObject({
  use: z.enum(['list', 'sent', 'order']),
  /** Hosts beside the page's own. */
  hosts: z.array(host).max(6),
  /** The path to the letter; null = any path, then `words` decide. */
  path: z.string().startsWith('/').max(200).nullable(),
  /** Words that the answer must hold: nothing else of the page is looked at. */
  words: z.array(word).max(8),
});

const paths = z.array(jsonPath).max(MAX_CANDIDATES);

/** Where a list answer keeps what. Each field: paths in order, the first that holds something wins. */
export const answerFieldSchema = z.enum([
  'id',
  'shop',
  'order',
  'product',
  'productName',
  'sku',
  'stars',
  'level',
  'logistics',
  'service',
  'text',
  'appendText',
  'appendTime',
  'appendLevel',
  'images',
  'buyer',
  'time',
  'paid',
  'replied',
  'replyText',
  'replyTime',
  'canReply',
]);

export const answersSchema = z.strictObject({
  taps: z.array(tapSchema).max(12),
  /** What a success looks like: the value at `path`, where there is one, must be one of `is` (`SUCCESS*`: begins so). */
  success: z
    .array(
      z.strictObject({
        path: jsonPath,
        is: z.array(z.union([z.string().max(80), z.number(), z.boolean()])).max(10),
      }),
    )
    .max(6),
  /** Where the rows are: paths in order. Empty = found by their shape (`shape`). */
  rows: paths,
  /** Found by shape: of each group one key must be in every row. */
  shape: z.array(z.array(word).min(1).max(10)).max(8),
  fields: z.partialRecord(answerFieldSchema, paths),
  /** What the platform's codes of a level mean. */
  levels: z.record(z.string().max(20), z.enum(['good', 'neutral', 'bad'])),
  /** Unit of `paid`. */
  money: z.enum(['fen', 'yuan']),
  /** A reply that went out: where its request names the review and the words; null = not known. */
  sent: z.strictObject({ review: paths, text: paths }).nullable(),
});

/** Where the price of an order can be learnt when the agent opens it. */
export const ordersSchema = z.strictObject({
  /** Address prefixes of the pages that show orders, without query. */
  pages: z.array(z.string().max(200)).max(8),
  /** One order each; none = the whole page is one order. */
  row: z.array(candidateSchema).max(MAX_CANDIDATES),
  order: z.array(readerSchema).max(MAX_CANDIDATES),
  paid: z.array(readerSchema).max(MAX_CANDIDATES),
  /** In a copied answer: where the orders are, and in each its number and what was paid. */
  answer: z
    .strictObject({ rows: paths, order: paths, paid: paths, money: z.enum(['fen', 'yuan']) })
    .nullable(),
});

const days = z.number().int().min(1).max(3650).nullable();

export const consoleFileSchema = z.strictObject({
  format: z.literal(1),
  id: consoleIdSchema,
  /** The day the facts were read and a counter: `2026-11-22.1`. */
  version: z.string().regex(/^\d{4}-\d{2}-\d{2}\.\d{1,3}$/),
  name: z.strictObject({ zh: word, en: word }),
  /** What it rests on: seen code of the page, mere shapes (then the user must confirm), or a user's own lesson. */
  proof: z.enum(['facts', 'shape', 'taught']),
  /** `https://host`, or `https://*.host` for every host below. */
  origins: z.array(origin).min(1).max(6),
  /** Origins of frames that may hold the list; asked for as an optional permission. */
  frames: z.array(origin).max(4),
  /** Path prefixes of the review list (`/#/…` for a hash router). Empty = any page of the origin that shows reviews. */
  pages: z.array(z.string().startsWith('/').max(200)).max(8),
  /** The shop, where neither answer nor rows name it and the user has said it. */
  shop: z.string().max(60).nullable(),
  /** Where to look: the page, or also inside open shadow roots. */
  shadow: z.boolean(),
  parts: z.partialRecord(pagePartSchema, z.array(candidateSchema).max(MAX_CANDIDATES)),
  fields: z.partialRecord(rowFieldSchema, z.array(readerSchema).max(MAX_CANDIDATES)),
  /** Fields without which a row is not believed to be a review. */
  required: z.array(rowFieldSchema).min(1).max(6),
  labels: z.partialRecord(pageLabelSchema, z.array(template).max(MAX_WORDS)),
  answers: answersSchema.nullable(),
  orders: ordersSchema.nullable(),
  links: z.strictObject({
    reviews: link.nullable(),
    order: link.nullable(),
    chat: link.nullable(),
    complaint: link.nullable(),
  }),
  limits: z.strictObject({
    /** Longest reply in characters; null = not known. */
    replyLength: z.number().int().min(1).max(10_000).nullable(),
    /** What we aim at where the platform's figure is not known. */
    replyAim: z.number().int().min(20).max(10_000),
    replyDays: days,
    complaintDays: days,
    appendDays: days,
    asOf: isoDate,
  }),
});

export type ConsoleFile = z.infer<typeof consoleFileSchema>;
export type Candidate = z.infer<typeof candidateSchema>;
export type Reader = z.infer<typeof readerSchema>;
export type RowField = (typeof ROW_FIELDS)[number];
export type TapRule = z.infer<typeof tapSchema>;
export type AnswerMap = z.infer<typeof answersSchema>;
export type AnswerField = z.infer<typeof answerFieldSchema>;
export type OrderMap = z.infer<typeof ordersSchema>;
