import type { FillOutcome, FillRequest } from '@/lib/messages';
import type { CaseMark } from '@/lib/wire';
import { HealthReport } from './health';
import type { Watch } from './ports';
import { PriceWatch } from './prices';
import { SentWatch } from './sent';
import { ListSession } from './session';

/** A console tab as the worker and the panel see it. */
export interface PageEnd {
  /** The address is, or is about to be, this one. */
  at(url: URL): void;
  /** The page goes (or rests in the browser's cache): what it told of itself no longer holds. */
  leave(): void;
  updateMarks(marks: readonly CaseMark[]): void;
  fill(request: FillRequest): Promise<FillOutcome>;
}

/**
 * Follows a console's page until `signal` aborts; then nothing of ours is left in it. Away from the review list and the
 * order pages it only looks at the address.
 */
export function watchPage(watch: Watch, root: Document, signal: AbortSignal): PageEnd {
  const { adapter, desk } = watch;
  const health = new HealthReport(adapter.file.id, (state) => desk.health(state), watch.late === true);
  const sent = new SentWatch(adapter, desk, watch.now);
  const prices = new PriceWatch(adapter, root, desk, signal);
  let open: { session: ListSession; leave: AbortController; place: string } | null = null;

  watch.tap.listen((answer) => {
    prices.takeAnswer(answer);
    const reply = adapter.readSentReply(answer);
    if (reply !== null) sent.tapped(reply, open?.session.caseOfReview(reply.reviewId) ?? null);
    else open?.session.takeAnswer(answer);
  });
  signal.addEventListener('abort', () => open?.leave.abort());

  const leave = (): void => {
    if (open === null) return;
    open.leave.abort();
    open = null;
    health.elsewhere();
  };

  return {
    leave,
    at(url) {
      prices.at(url);
      const address = signal.aborted ? 'no' : adapter.isReviewPage(url);
      const place = placeOf(url);
      // Where every address may be the list, what was read at one says nothing about the next.
      if (address === 'no' || (address === 'maybe' && open?.place !== place)) leave();
      if (address !== 'no' && open === null) {
        const leave = new AbortController();
        const session = new ListSession(watch, root, address, { health, sent }, leave.signal);
        open = { session, leave, place };
      }
    },
    updateMarks: (marks) => open?.session.updateMarks(marks),
    fill: ({ caseId, row, target, reply, answer = null }) =>
      open?.session.fill(caseId, row, target, reply, answer) ??
      Promise.resolve<FillOutcome>({ kind: 'no-box', why: 'row-not-on-page' }),
  };
}

/** An address without its query, also without that of a hash router. */
function placeOf({ pathname, hash }: URL): string {
  return pathname + hash.replace(/\?.*$/, '');
}
