import type { ViewReview } from './view-review.ts';

/** Which reviews: all, the bad ones, the unanswered ones. */
export type Tab = 'all' | 'bad' | 'open';

export interface ListQuery {
  tab: Tab;
  /** From 1. */
  page: number;
  size: number;
}

export interface ListState extends ListQuery {
  rows: readonly ViewReview[];
  total: number;
  loading: boolean;
  /** What the console said in place of rows; empty = nothing. */
  problem: string;
  /** Part of the rows' keys: when it grows, every row is thrown away and made anew. */
  generation: number;
}

interface ListOptions {
  load: (query: ListQuery) => Promise<{ rows: readonly ViewReview[]; total: number }>;
  size: number;
  /** Milliseconds between the answer and its rows. */
  late: number;
  /** Every so many milliseconds all rows are made anew; 0 = never. */
  rerender: number;
}

/** The list as a page holds it, free of any framework. Answers that were overtaken are dropped. */
export class ReviewList {
  #state: ListState;
  #asked = 0;
  #timer: ReturnType<typeof setInterval> | null = null;
  readonly #options: ListOptions;
  readonly #listeners = new Set<() => void>();

  constructor(options: ListOptions) {
    this.#options = options;
    const query: ListQuery = { tab: 'all', page: 1, size: options.size };
    this.#state = { ...query, rows: [], total: 0, loading: true, problem: '', generation: 0 };
  }

  readonly state = (): ListState => this.#state;

  /** The first listener starts the list, the last one to leave stops it: a page that is left reads nothing more. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) this.#start();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#stop();
    };
  };

  turn(page: number): void {
    this.#ask({ page });
  }

  show(tab: Tab): void {
    this.#ask({ tab, page: 1 });
  }

  reload(): void {
    this.#ask({});
  }

  /** Shows the reply without asking the server again. */
  answered(id: string | number, text: string): void {
    const rows = this.#state.rows.map((row) =>
      row.id === id ? { ...row, replied: true, replies: [...row.replies, text], canReply: false } : row,
    );
    this.#set({ rows });
  }

  #start(): void {
    this.reload();
    const { rerender } = this.#options;
    if (rerender <= 0) return;
    this.#timer = setInterval(() => this.#set({ generation: this.#state.generation + 1 }), rerender);
  }

  #stop(): void {
    this.#asked += 1;
    if (this.#timer !== null) clearInterval(this.#timer);
  }

  async #ask(change: Partial<ListQuery>): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    this.#set({ ...change, loading: true, problem: '' });
    const answer = await this.#load();
    if (mine === this.#asked) this.#set({ ...answer, loading: false });
  }

  async #load(): Promise<Pick<ListState, 'rows' | 'total' | 'problem'>> {
    const { load, late } = this.#options;
    try {
      const { rows, total } = await load(this.#state);
      if (late > 0) await new Promise((done) => setTimeout(done, late));
      return { rows, total, problem: '' };
    } catch (problem) {
      return { rows: [], total: 0, problem: problem instanceof Error ? problem.message : '网络异常' };
    }
  }

  #set(change: Partial<ListState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
