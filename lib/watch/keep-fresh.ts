import type { RowsReading } from '@/lib/consoles/contract';
import type { RefreshStop } from '@/lib/wire';
import type { Desk, Watch } from './ports';
import { Touched } from './touched';

/** How often it is asked whether it is time. ms */
const LOOK = 5_000;
/** Whoever touched the page within this time may still be at it. ms */
const IDLE = 60_000;
/** Never more often than this, whatever is set. ms */
const LEAST = 60_000;
/** Up to so much longer than what is set, drawn anew each time: nobody is punctual to the second. */
const JITTER = 0.4;
/** A list that is not there so long after the press did not come. ms */
const PATIENCE = 30_000;
/** After so many presses in a row without a list it is not pressed again. */
const MISSES = 2;

/** What the list session knows of its page at this moment. */
export interface ListState {
  kind: RowsReading['kind'];
  rows: readonly HTMLElement[];
  /** Lists that the page has received so far, and whether the last was refused. */
  answers: number;
  refused: boolean;
  /** We are writing into the page. */
  filling: boolean;
}

/**
 * Watch mode (值守): presses the page's own refresh while nobody is at the page, so that new reviews are seen when nobody
 * looks. Off unless the worker says otherwise at that very moment. One press at a time, never under a minute, never while
 * a text or a dialog is open; at the first sign of risk control it stops, and says so.
 */
export class KeepFresh {
  readonly #touched: Touched;
  #next: number;
  /** A press whose list has not come yet. */
  #pressed: { at: number; answers: number } | null = null;
  #answers = 0;
  /** What the filter held when the list was last read: a press submits it, and must not submit anything else. */
  #filter = '';
  #misses = 0;
  /** A stop that the worker has not heard yet: until it has, nothing is pressed. */
  #untold: RefreshStop | null = null;
  /** The worker gave leave when it was last asked: the mode is on. */
  #on = false;
  #asking = false;

  constructor(
    private readonly watch: Pick<Watch, 'adapter' | 'tap' | 'now'> & {
      desk: Pick<Desk, 'mayRefresh' | 'refreshStopped'>;
    },
    private readonly root: Document,
    private readonly state: () => ListState,
    private readonly signal: AbortSignal,
    private readonly random: () => number = Math.random,
  ) {
    this.#touched = new Touched(root, watch.now, signal);
    this.#next = watch.now() + LEAST;
    const timer = setInterval(() => void this.look(), LOOK);
    signal.addEventListener('abort', () => clearInterval(timer));
    // Where answers are not read, a person's own press is how the list was asked for.
    root.addEventListener('click', (event) => this.#onClick(event), { signal, capture: true });
  }

  /** A list has come: what the filter holds now is what it was asked with. */
  listCame(): void {
    this.#filter = this.watch.adapter.filterState(this.root, this.state().rows);
  }

  /** Enter in a field of a form is a click on its button, too. */
  #onClick({ isTrusted, target }: Event): void {
    if (!isTrusted || !(target instanceof Node)) return;
    if (this.watch.adapter.refreshButton(this.root)?.contains(target)) this.listCame();
  }

  /** One look: what came of the last press, and whether it is time for another. */
  async look(): Promise<void> {
    if (this.#asking || this.signal.aborted || !(await this.#told())) return;
    const now = this.watch.now();
    const state = this.state();
    // A list that came by the page's own doing is as fresh as ours would be.
    if (state.answers > this.#answers) this.#next = Math.max(this.#next, now + LEAST);
    this.#answers = state.answers;
    // A clock that was set back must not make us wait for years, nor press at once.
    this.#next = Math.min(this.#next, now + 2 * 3_600_000);
    // Also when it shows itself while a dialog or a person keeps us from pressing.
    if (this.#on && this.watch.adapter.seesVerification(this.root, state.rows))
      return this.#stop('verification');
    if (this.#pressed !== null && !this.#cameOf(this.#pressed, state, now)) return;
    if (now < this.#next || this.#touched.idleFor(now) < IDLE || !this.#isCalm(state)) return;
    this.#asking = true;
    const leave = await this.watch.desk.mayRefresh().catch(() => null);
    this.#asking = false;
    this.#on = leave !== null;
    if (leave === null) {
      this.#next = this.watch.now() + LEAST;
      return;
    }
    // While the worker thought, somebody may have come.
    if (this.signal.aborted || this.#touched.idleFor(this.watch.now()) < IDLE) return;
    if (this.watch.adapter.seesVerification(this.root, state.rows)) return this.#stop('verification');
    if (!this.#isCalm(this.state())) return;
    const button = this.watch.adapter.refreshButton(this.root);
    if (button === null) return this.#stop('no-button');
    const wait = Math.max(LEAST, leave.seconds * 1_000);
    this.#next = this.watch.now() + wait * (1 + this.random() * JITTER);
    this.#pressed = { at: this.watch.now(), answers: state.answers };
    button.click();
  }

  /** Whether the last press is over, one way or the other. */
  #cameOf(pressed: { at: number; answers: number }, state: ListState, now: number): boolean {
    if (state.refused) {
      this.#stop('refused');
      return false;
    }
    const isThere = state.kind === 'rows' || state.kind === 'empty';
    // Where answers are not read, a list that stands is all that can be known.
    if (isThere && (state.answers > pressed.answers || !this.watch.tap.connected())) {
      this.#misses = 0;
      this.#pressed = null;
      return true;
    }
    if (now - pressed.at < PATIENCE) return false;
    this.#pressed = null;
    this.#misses++;
    if (this.#misses < MISSES) return true;
    this.#stop('no-list');
    return false;
  }

  /** Nothing is open, written or loading that a new list would take away, and nothing is chosen that nobody has asked for yet. */
  #isCalm({ kind, filling, rows }: ListState): boolean {
    if (filling || (kind !== 'rows' && kind !== 'empty')) return false;
    const { adapter } = this.watch;
    if (adapter.isBusy(this.root, rows) || isWriting(this.root.activeElement)) return false;
    if (this.#filter === '') this.listCame();
    const filter = adapter.filterState(this.root, rows);
    return filter === '' || filter === this.#filter;
  }

  /** The worker switches the mode off; it gives no leave until a person has switched it on again. */
  #stop(why: RefreshStop): void {
    this.#pressed = null;
    this.#misses = 0;
    this.#on = false;
    this.#next = this.watch.now() + LEAST;
    this.#untold = why;
    void this.#told();
  }

  async #told(): Promise<boolean> {
    if (this.#untold === null) return true;
    const heard = await this.watch.desk.refreshStopped(this.#untold).then(
      () => true,
      () => false,
    );
    if (heard) this.#untold = null;
    return heard;
  }
}

/** Whoever has the cursor in a field is about to write. */
function isWriting(active: Element | null): boolean {
  if (active?.shadowRoot) return isWriting(active.shadowRoot.activeElement);
  if (!(active instanceof HTMLElement)) return false;
  return (
    active.isContentEditable ||
    active.matches(
      'input:not([type="button"], [type="submit"], [type="checkbox"], [type="radio"]), textarea, select',
    )
  );
}
