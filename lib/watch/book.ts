import { caseIdOf } from '@/lib/review/identity';
import type { Review } from '@/lib/review/schema';

/** The page shows at most 2,000 rows of one query. */
const MAX_REVIEWS = 2_000;

/** The reviews that the page's own answers have told since the list was opened; the latest word of each. */
export class AnswerBook {
  #reviews = new Map<string, Review>();
  #orders = new Set<string>();
  answers = 0;
  skipped = 0;
  /** The last answer was no list but a refusal. */
  refused = false;

  add({ reviews, skipped }: { reviews: readonly Review[]; skipped: number }): void {
    this.answers += 1;
    this.refused = false;
    this.skipped += skipped;
    for (const review of reviews) {
      const key = caseIdOf(review);
      if (key === null) continue;
      // Put anew, so that the oldest goes first when there are too many.
      this.#reviews.delete(key);
      this.#reviews.set(key, review);
    }
    for (const key of this.#reviews.keys()) {
      if (this.#reviews.size <= MAX_REVIEWS) break;
      this.#reviews.delete(key);
    }
    this.#orders = new Set([...this.#reviews.values()].flatMap(({ orderSn }) => orderSn ?? []));
  }

  all(): Iterable<Review> {
    return this.#reviews.values();
  }

  knowsOrder(orderSn: string | null): boolean {
    return orderSn !== null && this.#orders.has(orderSn);
  }
}
