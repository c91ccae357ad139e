import type { FillOutcome, FillRequest } from '@/lib/messages';
import type { CaseMark } from '@/lib/wire';
import { HealthReport } from './health';
import type { Watch } from './ports';
import { SentWatch } from './sent';
import { ListSession } from './session';

/** A console tab as the worker and the panel see it. */
export interface PageEnd {
  /** The address is, or is about to be, this one. */
  at(url: URL): void;
  updateMarks(marks: readonly CaseMark[]): void;
  fill(request: FillRequest): Promise<FillOutcome>;
}

/**
 * Follows a console's page until `signal` aborts; then nothing of ours is left in it. Away from the review list it only
 * looks at the address.
 */
export function watchPage(watch: Watch, root: Document, signal: AbortSignal): PageEnd {
  const { adapter, desk } = watch;
  const health = new HealthReport(adapter.id, (state) => desk.health(state));
  const sent = new SentWatch(adapter, desk, watch.now);
  let open: { session: ListSession; leave: AbortController } | null = null;

  watch.tap.listen((answer) => {
    const reply = adapter.readSentReply(answer);
    if (reply !== null) sent.tapped(reply, open?.session.caseOfReview(reply.reviewId) ?? null);
    else open?.session.takeAnswer(answer);
  });
  signal.addEventListener('abort', () => open?.leave.abort());

  return {
    at(url) {
      const here = adapter.isReviewPage(url) && !signal.aborted;
      if (here && open === null) {
        const leave = new AbortController();
        open = { session: new ListSession(watch, root, { health, sent }, leave.signal), leave };
      } else if (!here && open !== null) {
        open.leave.abort();
        open = null;
        health.elsewhere();
      }
    },
    updateMarks: (marks) => open?.session.updateMarks(marks),
    fill: ({ caseId, row, reply }) =>
      open?.session.fill(caseId, row, reply) ??
      Promise.resolve<FillOutcome>({ kind: 'no-box', why: 'row-not-on-page' }),
  };
}
