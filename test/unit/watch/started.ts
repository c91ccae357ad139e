import { vi } from 'vitest';
import type { ConsoleAdapter, TappedAnswer } from '@/lib/consoles/contract';
import type { DraftAnswer } from '@/lib/messages';
import type { Review } from '@/lib/review/schema';
import type { Desk, MarkHandlers, MarkView } from '@/lib/watch/ports';
import { watchPage } from '@/lib/watch/watch';
import type { PageHealth, SightingResult } from '@/lib/wire';
import { pinduoduo } from '../consoles/pinduoduo/fixture';

/** The worker: marks what has three stars and fewer. */
function fakeDesk() {
  const batches: Review[][] = [];
  const health: PageHealth[] = [];
  const answer = async (reviews: Review[]): Promise<SightingResult> => {
    batches.push(reviews);
    const marks = reviews.map((review) =>
      (review.rating.stars ?? 5) <= 3
        ? ({
            caseId: `c${review.orderSn}`,
            grade: 'quality',
            status: 'new',
            lane: 'active',
            dueAt: 1,
          } as const)
        : null,
    );
    return { ok: true, marks, refused: 0 };
  };
  const sighted = vi.fn(answer);
  const desk = {
    sighted,
    health: async (state) => void health.push(state),
    openPanel: vi.fn(),
    draftFor: vi.fn(async (): Promise<DraftAnswer> => ({ text: '您好' })),
    filled: vi.fn(async () => {}),
    sent: vi.fn(async () => {}),
    mayFill: vi.fn(async () => true),
    priced: vi.fn(async () => {}),
    mayRefresh: vi.fn(async (): Promise<{ seconds: number } | null> => null),
    refreshStopped: vi.fn(async () => {}),
  } satisfies Desk;
  return { desk, batches, health, sighted };
}

/** A page that is followed, with its worker, its tap and its marks. Needs fake timers. */
export function start(tapped: boolean, adapter: ConsoleAdapter = pinduoduo) {
  const stop = new AbortController();
  let tell: (answer: TappedAnswer) => void = () => {};
  const views: MarkView[] = [];
  const handlersOf: MarkHandlers[] = [];
  const worker = fakeDesk();
  const page = watchPage(
    {
      adapter,
      tap: {
        connected: () => tapped,
        listen: (listener) => {
          tell = listener;
        },
      },
      desk: worker.desk,
      createMark: (handlers) => {
        const view = { host: document.createElement('i'), show: vi.fn(), size: vi.fn(), say: vi.fn() };
        view.host.addEventListener('click', handlers.open);
        view.host.className = 'mark';
        views.push(view);
        handlersOf.push(handlers);
        return view;
      },
      now: () => Date.now(),
    },
    document,
    stop.signal,
  );
  return { ...worker, page, stop, views, handlersOf, tell: (answer: TappedAnswer) => tell(answer) };
}

export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
