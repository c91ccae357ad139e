import type { ReplyTarget, RowRef, RowsReading, TappedAnswer } from '@/lib/consoles/contract';
import { shownText } from '@/lib/consoles/rows/words';
import type { OccupiedAnswer } from '@/lib/insertion/contract';
import { textIn } from '@/lib/insertion/field';
import { followKept } from '@/lib/insertion/kept';
import type { FillOutcome } from '@/lib/messages';
import type { Review } from '@/lib/review/schema';
import type { CaseMark } from '@/lib/wire';
import { AnswerBook } from './book';
import { type Changes, followChanges } from './changes';
import { combine, type ReadRow } from './combine';
import { copyText } from './copy';
import { fillReply, refOf } from './fill';
import type { HealthReport } from './health';
import { KeepFresh, type ListState } from './keep-fresh';
import { type Marked, MarkLayer } from './layer';
import { Outbox } from './outbox';
import type { FillNote, MarkView, Watch } from './ports';
import type { SentWatch, ShownIn } from './sent';

/** The answer comes before the rows that it fills; a row that is first waits this long for it. ms */
const ANSWER_FIRST = 800;
/** A page at rest for so long is laid out. ms */
const SETTLED = 1_000;
/** How often the time left is drawn anew. ms */
const MINUTE_HAND = 30_000;

/** The review list while it is open: from entering its address to leaving it. */
export class ListSession {
  readonly #book = new AnswerBook();
  readonly #outbox: Outbox;
  readonly #layer: MarkLayer;
  readonly #fresh: KeepFresh;
  readonly #changes: Changes;
  readonly #firstSeen = new Map<string, number>();
  #filling: Promise<unknown> = Promise.resolve();
  /** Fills that are asked for and not over. */
  #fills = 0;
  #last: RowsReading = { kind: 'loading' };
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly watch: Watch,
    private readonly root: Document,
    private readonly address: 'yes' | 'maybe',
    private readonly parts: { health: HealthReport; sent: SentWatch },
    private readonly signal: AbortSignal,
  ) {
    this.#outbox = new Outbox(
      (reviews) => watch.desk.sighted(reviews),
      () => this.#changes.poke(),
      signal,
    );
    this.#layer = new MarkLayer(watch.createMark, {
      open: ({ mark }) => watch.desk.openPanel(mark.caseId),
      fill: (marked, view) => void this.#fillMarked(marked, view),
    });
    this.#changes = followChanges(root.body, () => this.#read(), signal);
    const hand = setInterval(() => this.#layer.tick(watch.now()), MINUTE_HAND);
    signal.addEventListener('abort', () => {
      clearInterval(hand);
      this.#layer.clear();
    });
    root.defaultView?.addEventListener(
      'resize',
      () => {
        this.#layer.replace();
        this.#changes.poke();
      },
      { signal },
    );
    this.#fresh = new KeepFresh(watch, root, () => this.#state(), signal);
    root.addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true });
    this.#read();
  }

  takeAnswer(answer: TappedAnswer): void {
    const { adapter } = this.watch;
    const read = adapter.readAnswer(answer);
    if (read === null) {
      if (!adapter.isRefusal(answer)) return;
      this.#book.refused = true;
      this.#changes.poke();
      return;
    }
    this.#book.add(read);
    this.#fresh.listCame();
    // Sent at once, and also when the rows can not be recognised.
    this.#outbox.offer(read.reviews);
    this.#changes.poke();
  }

  caseOfReview(reviewId: string): string | null {
    return this.#outbox.caseOfReview(reviewId);
  }

  updateMarks(marks: readonly CaseMark[]): void {
    if (this.#outbox.update(marks)) this.#changes.poke();
  }

  /** One at a time: two forms cannot be open at once. */
  fill(
    caseId: string,
    ref: RowRef,
    target: ReplyTarget | null,
    text: string,
    answer: OccupiedAnswer | null = null,
  ): Promise<FillOutcome> {
    const { adapter, desk } = this.watch;
    const run = this.#filling.then(async (): Promise<FillOutcome> => {
      if (!(await desk.mayFill().catch(() => false))) return { kind: 'no-box', why: 'not-confirmed' };
      return fillReply(
        adapter,
        this.root,
        {
          ref: this.#rowOf(caseId) ?? ref,
          target,
          text,
          answer,
          signal: this.signal,
          isOthers: ({ element, review }) =>
            this.#layer.isOthers(element, caseId) || isOtherById(review, caseId),
        },
        (filled) => {
          this.parts.sent.follow(caseId, filled, this.#wordsOf);
          // Behind the agent's own words ours are a part of what is going to be sent.
          const whole = answer?.mode === 'append' ? textIn(filled.box) : text;
          void desk.filled(caseId, whole).catch(() => {});
          followKept(filled.box, text, () => this.#say(caseId, { kind: 'not-kept' }), this.signal);
        },
      );
    });
    this.#fills += 1;
    this.#filling = run.catch(() => {}).finally(() => this.#fills--);
    return run.then((outcome) => {
      if (outcome.kind === 'inserted') this.#say(caseId, outcome);
      return outcome;
    });
  }

  #say(caseId: string, outcome: FillOutcome): void {
    this.#layer.of(caseId)?.view.say({ outcome, copied: null });
  }

  /** A form in the row that is only hidden still holds our words, and so do its mirrors. */
  readonly #wordsOf: ShownIn = (caseId, { box, dialog }) => {
    const parts = this.#layer.of(caseId)?.row.parts ?? [];
    return parts.map((part) => shownText(part, [box, dialog])).join(' ');
  };

  /** A marked row says more than the panel knows: also the text, which parts two reviews of one order. */
  #rowOf(caseId: string): RowRef | null {
    const drawn = this.#layer.of(caseId);
    return drawn === null ? null : refOf(drawn.row);
  }

  #read(): void {
    const { adapter, now } = this.watch;
    const reading = this.#readRows();
    this.#last = reading;
    const read = reading.kind === 'rows' ? combine(reading.rows, this.#book) : [];
    this.#outbox.offer(read.flatMap((one) => (this.#isReady(one) ? (one.review ?? []) : [])));
    const marked = read.flatMap(({ row, key }): Marked[] => {
      const mark = this.#outbox.markOf(key);
      return mark === null ? [] : [{ row, mark }];
    });
    this.#layer.sync(marked, now());
    this.#settle();
    this.#changes.also(adapter.roots(this.root));
    this.#changes.forgetOurs();
    const joined = read.filter((one) => one.joined).length;
    // A console whose address nobody knows: a page without reviews is another page, not one that changed.
    const other = this.address === 'maybe' && this.#book.answers === 0;
    if (other && reading.kind !== 'rows') this.parts.health.elsewhere();
    const again =
      other && reading.kind !== 'rows' ? null : this.parts.health.report(reading, joined, this.#book, now());
    if (again !== null) this.#later(again);
    this.parts.sent.look(this.root, this.#wordsOf);
  }

  #state(): ListState {
    const { answers, refused } = this.#book;
    const rows = this.#last.kind === 'rows' ? this.#last.rows.flatMap(({ parts }) => parts) : [];
    return { kind: this.#last.kind, rows, answers, refused, filling: this.#fills > 0 };
  }

  /** A list that the platform refused looks empty, and is not. */
  #readRows(): RowsReading {
    const reading = this.watch.adapter.readRows(this.root);
    if (reading.kind !== 'empty' || !this.#book.refused) return reading;
    return { kind: 'unrecognised', missing: ['answer'] };
  }

  /** Whether a row may be sent now: joined, or read alone after it has waited for its answer. */
  #isReady({ key, joined }: ReadRow): boolean {
    if (joined || key === null || !this.watch.tap.connected()) return true;
    const now = this.watch.now();
    const since = this.#firstSeen.get(key) ?? now;
    if (since === now) {
      this.#firstSeen.set(key, now);
      this.#later(ANSWER_FIRST);
    }
    return now - since >= ANSWER_FIRST;
  }

  /** A page that still draws gives a mark less room than it will have: those are measured once more. */
  #settle(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      if (!this.signal.aborted && this.#layer.retry()) this.#read();
    }, SETTLED);
  }

  #later(ms: number): void {
    setTimeout(() => this.#changes.poke(), ms + 10);
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || !event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyR') return;
    const drawn = this.#layer.around(event.composedPath());
    if (drawn === null) return;
    event.preventDefault();
    void this.#fillMarked(drawn, drawn.view);
  }

  async #fillMarked(marked: Marked, view: MarkView, occupied: OccupiedAnswer | null = null): Promise<void> {
    const { row, mark } = marked;
    // The page may have drawn the row anew meanwhile: the mark that was pressed is then no longer there to speak.
    const say = (note: FillNote) => (this.#layer.of(mark.caseId)?.view ?? view).say(note);
    const behind = occupied?.mode === 'append' ? occupied.seen : null;
    const answer = await this.watch.desk.draftFor(mark.caseId, behind).catch(() => null);
    if (answer === null) return say({ outcome: { kind: 'page-not-connected' }, copied: null });
    if ('blocked' in answer) {
      const kind = answer.blocked === 'alone' ? 'blocked' : 'blocked-together';
      return say({ outcome: { kind }, copied: null });
    }
    const { text } = answer;
    const outcome = await this.fill(mark.caseId, refOf(row), null, text, occupied);
    if (outcome.kind === 'inserted') return;
    const copied = await copyText(this.root, text);
    if (outcome.kind !== 'occupied') return say({ outcome, copied });
    const seen = outcome.standing;
    say({ outcome, copied, choose: (mode) => void this.#fillMarked(marked, view, { mode, seen }) });
  }
}

/** Where no order number is shown, a buyer on the next page may have written the same words; the id also tells when. */
function isOtherById({ orderSn, id }: Review, caseId: string): boolean {
  return orderSn === null && id !== null && !caseId.endsWith(`:${id}`);
}
