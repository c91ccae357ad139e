import { MAX_REVIEWS_PER_SIGHTING } from '@/lib/review/bounds';
import { caseIdOf } from '@/lib/review/identity';
import type { Review } from '@/lib/review/schema';
import { fingerprint } from '@/lib/review/text';
import type { CaseMark, SightingResult } from '@/lib/wire';
import { Backoff } from './backoff';

/** More than any list shows; beyond it the outbox forgets, which costs only sending again. */
const MAX_KNOWN = 5_000;

/** Sends reviews to the worker, each only when it changed, and keeps the marks that come back. */
export class Outbox {
  #known = new Map<string, string>();
  #marks = new Map<string, CaseMark>();
  #waiting = new Map<string, Review>();
  #sending = false;
  readonly #backoff = new Backoff();

  constructor(
    private readonly send: (reviews: Review[]) => Promise<SightingResult>,
    private readonly onMarks: () => void,
    private readonly signal: AbortSignal,
  ) {}

  offer(reviews: Iterable<Review>): void {
    for (const review of reviews) {
      const key = caseIdOf(review);
      if (key !== null && this.#known.get(key) !== printOf(review)) this.#waiting.set(key, review);
    }
    if (!this.#sending) void this.#flush();
  }

  markOf(key: string | null): CaseMark | null {
    return key === null ? null : (this.#marks.get(key) ?? null);
  }

  /** The case of a review by the platform's id, as far as its mark is known. */
  caseOfReview(reviewId: string): string | null {
    for (const [key, mark] of this.#marks) if (key.endsWith(`:${reviewId}`)) return mark.caseId;
    return null;
  }

  /** The worker says that these cases have changed. Returns whether one of ours is among them. */
  update(marks: readonly CaseMark[]): boolean {
    let any = false;
    for (const [key, known] of this.#marks) {
      const mark = marks.find(({ caseId }) => caseId === known.caseId);
      if (mark === undefined) continue;
      this.#marks.set(key, mark);
      any = true;
    }
    return any;
  }

  async #flush(): Promise<void> {
    this.#sending = true;
    while (this.#waiting.size > 0 && !this.signal.aborted) {
      const batch = [...this.#waiting].slice(0, MAX_REVIEWS_PER_SIGHTING);
      for (const [key] of batch) this.#waiting.delete(key);
      const result = await this.send(batch.map(([, review]) => review)).catch(() => null);
      if (result?.ok === true) this.#keep(batch, result.marks);
      // What the door refuses today it refuses tomorrow; a full disk or a worker that died is worth another try.
      else if (result?.why === 'malformed' || result?.why === 'not-allowed') this.#keep(batch, []);
      else await this.#again(batch);
    }
    this.#sending = false;
  }

  #keep(batch: readonly [string, Review][], marks: readonly (CaseMark | null)[]): void {
    this.#backoff.over();
    if (this.#known.size > MAX_KNOWN) this.#known.clear();
    batch.forEach(([key, review], at) => {
      this.#known.set(key, printOf(review));
      const mark = marks[at] ?? null;
      if (mark === null) this.#marks.delete(key);
      else this.#marks.set(key, mark);
    });
    this.onMarks();
  }

  async #again(batch: readonly [string, Review][]): Promise<void> {
    // What came in meanwhile is newer and stays.
    for (const [key, review] of batch) if (!this.#waiting.has(key)) this.#waiting.set(key, review);
    await this.#backoff.rest();
  }
}

/** Which of the two readers said it is no change of the review. */
function printOf(review: Review): string {
  return fingerprint(JSON.stringify({ ...review, readFrom: null }));
}
