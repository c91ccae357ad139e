import type { ConsoleFile, RowField } from '@/lib/consoles/file/schema';
import { UNKNOWN_LIMITS } from '@/lib/consoles/limits';
import { fingerprint } from '@/lib/review/text';
import { CHINA_OFFSET_MINUTES, type EpochMs, MINUTE } from '@/lib/review/time';
import type { Lesson } from './lesson';
import { replyParts } from './reply';

/** What a lesson is about and what the user calls it. */
export interface Place {
  /** Of the document that holds the rows. */
  url: URL;
  /** The list stands in a frame: the page around it has the same address and shows no reviews. */
  framed: boolean;
  name: string;
  now: EpochMs;
}

/** `taught-` and 40 characters at most. */
const MAX_SLUG = 32;

/** Id of the console taught at this host: `taught-shop-example-com`. */
export function taughtId({ host }: URL): string {
  const slug = host
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `taught-${slug.length <= MAX_SLUG ? slug : `${slug.slice(0, MAX_SLUG - 8)}-${fingerprint(host)}`}`;
}

/** The one shop of a taught console: its name is what the user says. */
export const TAUGHT_SHOP = 'shop';

/** What is not learnt yet and must be before the file can be saved. */
export function lackingIn({ fields }: Lesson): ('text' | 'order')[] {
  return [
    ...(fields.text === undefined ? (['text'] as const) : []),
    ...(fields.order === undefined && fields.time === undefined ? (['order'] as const) : []),
  ];
}

/** A lesson as a console file. */
export function fileOf(lesson: Lesson, place: Place): ConsoleFile {
  const { parts, labels } = replyParts(lesson.opener, lesson.box);
  const day = new Date(place.now + CHINA_OFFSET_MINUTES * MINUTE).toISOString().slice(0, 10);
  const limit = lesson.box?.limit ?? null;
  const name = place.name.trim().slice(0, 80) || place.url.host.slice(0, 80);
  return {
    format: 1,
    id: taughtId(place.url),
    version: `${day}.1`,
    name: { zh: name, en: name },
    proof: 'taught',
    origins: [place.url.origin],
    frames: [],
    pages: place.framed ? [] : pagesOf(place.url),
    shop: TAUGHT_SHOP,
    shadow: lesson.shadow || lesson.box?.shadow === true,
    parts: { row: lesson.row.map((css) => ({ css, fixture: null })), ...parts },
    fields: lesson.fields,
    required: requiredOf(lesson),
    labels,
    answers: null,
    orders: null,
    links: { reviews: addressOf(place.url), order: null, chat: null, complaint: null },
    limits: {
      ...UNKNOWN_LIMITS,
      replyLength: limit,
      replyAim: Math.max(20, Math.min(limit ?? UNKNOWN_LIMITS.replyAim, UNKNOWN_LIMITS.replyAim)),
      asOf: day,
    },
  };
}

/** What makes a row a review. Without an order number its time and words identify it (`rows/identity.ts`). */
function requiredOf({ fields }: Lesson): RowField[] {
  if (fields.order === undefined) return ['text', 'time'];
  // A review without words is still a review, where a second field tells that it is one.
  return ['order', fields.time === undefined ? 'text' : 'time'];
}

/** The page's own path; the root alone would make every page of the host the list. */
function pagesOf({ pathname, hash }: URL): string[] {
  const route = /^#!?(\/[^?]*)/.exec(hash)?.[1];
  const page = route === undefined || route === '/' ? pathname : `${pathname}#${route}`;
  return page === '/' || page.length > 200 ? [] : [page];
}

/** Where the list can be opened again; null where its address is none that a link may have. */
function addressOf({ protocol, origin, pathname, hash }: URL): string | null {
  const address = `${origin}${pathname}${/^#!?\//.test(hash) ? hash.replace(/\?.*$/, '') : ''}`;
  return protocol === 'https:' && !origin.slice(8).includes(':') && address.length <= 300 ? address : null;
}
