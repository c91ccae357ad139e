import type { RowsReading } from '@/lib/consoles/contract';
import type { Review } from '@/lib/review/schema';
import type { PageHealth } from '@/lib/wire';
import type { AnswerBook } from './book';

/** A page that is still drawing looks like one that changed: the verdict waits. ms */
const SETTLED = 3_000;
/** A page that loads this long shows nothing we can read, whatever the reason. ms */
const STUCK = 30_000;

/** What the message holds (`lib/wire.ts`): more is "very many". */
const MAX_SHOWN = 10_000;

/** Turns readings into the page's health, and says so only when it changed. */
export class HealthReport {
  #last = '';
  #kind: RowsReading['kind'] | null = null;
  #since = 0;

  constructor(
    private readonly console: string,
    private readonly send: (health: PageHealth) => Promise<void>,
    private readonly late = false,
  ) {}

  /** Returns after how many ms the page must be looked at again although nothing changes, or null. */
  report(reading: RowsReading, joined: number, book: AnswerBook, now: number): number | null {
    if (reading.kind !== this.#kind) {
      this.#kind = reading.kind;
      this.#since = now;
    }
    const wait = (reading.kind === 'loading' ? STUCK : SETTLED) - (now - this.#since);
    const open = reading.kind === 'loading' || reading.kind === 'unrecognised';
    const base = {
      console: this.console,
      answers: book.answers,
      skipped: book.skipped,
      matched: {},
      rows: 0,
      ...(this.late && book.answers === 0 ? { late: true as const } : {}),
    };
    if (open && wait > 0) this.#tell({ ...base, state: 'loading', missing: [], joined });
    else if (reading.kind === 'rows')
      this.#tell({
        ...base,
        state: 'reading',
        missing: reading.missing,
        matched: reading.matched,
        rows: reading.rows.length,
        joined,
        ...(reading.shown === undefined ? {} : { shown: Math.min(reading.shown, MAX_SHOWN) }),
        fields: fieldCounts(reading.rows.map((row) => row.review)),
      });
    else if (reading.kind === 'empty') this.#tell({ ...base, state: 'empty', missing: [], joined });
    else
      this.#tell({
        ...base,
        state: 'unrecognised',
        missing: reading.kind === 'loading' ? ['row'] : reading.missing,
        joined,
      });
    return open && wait > 0 ? wait : null;
  }

  elsewhere(): void {
    this.#tell({
      console: this.console,
      state: 'elsewhere',
      missing: [],
      matched: {},
      rows: 0,
      joined: 0,
      answers: 0,
      skipped: 0,
    });
  }

  #tell(health: PageHealth): void {
    const text = JSON.stringify(health);
    if (text === this.#last) return;
    this.#last = text;
    // What was not heard (the worker died) is said again at the next look.
    this.send(health).catch(() => {
      if (this.#last === text) this.#last = '';
    });
  }
}

/** Field names of a console file, and whether a review tells it. */
const TOLD: Record<string, (review: Review) => boolean> = {
  order: ({ orderSn }) => orderSn !== null,
  review: ({ id }) => id !== null,
  product: ({ product }) => product.id !== null,
  productName: ({ product }) => product.name !== null,
  sku: ({ product }) => product.sku !== null,
  stars: ({ rating }) => rating.stars !== null,
  level: ({ rating }) => rating.level !== null,
  text: ({ text }) => text !== null,
  time: ({ createdAt }) => createdAt !== null,
  append: ({ append }) => append !== null,
  buyer: ({ buyer }) => buyer !== null,
  price: ({ paid }) => paid !== null,
  images: ({ images }) => images.length > 0,
  reply: ({ reply }) => reply.text !== null,
};

/** In how many rows each field was read: enough to compare with the page, and no word of a buyer. */
function fieldCounts(reviews: readonly Review[]): Record<string, number> {
  return Object.fromEntries(
    Object.entries(TOLD).map(([field, tells]) => [field, reviews.filter(tells).length]),
  );
}
