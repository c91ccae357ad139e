import { isOrderPage } from '@/lib/consoles/address';
import type { ConsoleAdapter, OrderPrice, TappedAnswer } from '@/lib/consoles/contract';
import { MAX_LEARNT_PRICE, MAX_PRICES_PER_MESSAGE } from '@/lib/review/bounds';
import { Backoff } from './backoff';
import { type Changes, followChanges } from './changes';
import type { Desk } from './ports';

/** A page that goes from one order to the next shows parts of both for a moment: what is read must stay. ms */
const STEADY = 500;
/** More orders than one page life shows; beyond it they are forgotten, which costs only sending again. */
const MAX_TOLD = 5_000;

/** Learns what orders cost where the agent opens them, and tells the worker each price once. */
export class PriceWatch {
  readonly #told = new Map<string, number>();
  readonly #waiting = new Map<string, number>();
  readonly #backoff = new Backoff();
  #sending = false;
  #page: OrderPage | null = null;

  constructor(
    private readonly adapter: ConsoleAdapter,
    private readonly root: Document,
    private readonly desk: Pick<Desk, 'priced'>,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.#page?.leave());
  }

  takeAnswer(answer: TappedAnswer): void {
    this.#offer(this.adapter.readOrders(answer));
  }

  /** The address is, or is about to be, this one. */
  at(url: URL): void {
    if (this.signal.aborted || !isOrderPage(this.adapter.file, url)) {
      this.#page?.leave();
      this.#page = null;
    } else if (this.#page === null)
      this.#page = new OrderPage(this.adapter, this.root, url, (prices) => this.#offer(prices));
    else this.#page.moved(url);
  }

  #offer(prices: readonly OrderPrice[]): void {
    for (const [orderSn, paid] of certain(prices)) {
      if (this.#told.get(orderSn) !== paid) this.#waiting.set(orderSn, paid);
      else this.#waiting.delete(orderSn);
    }
    if (!this.#sending && this.#waiting.size > 0) void this.#flush();
  }

  async #flush(): Promise<void> {
    this.#sending = true;
    while (this.#waiting.size > 0 && !this.signal.aborted) {
      const batch = [...this.#waiting].slice(0, MAX_PRICES_PER_MESSAGE);
      this.#begin(batch);
      const prices = batch.map(([orderSn, paid]) => ({ orderSn, paid }));
      const heard = await this.desk.priced(prices).then(
        () => true,
        () => false,
      );
      if (heard) this.#backoff.over();
      else await this.#again(batch);
    }
    this.#sending = false;
  }

  /** Told from now on, so that what the page shows again meanwhile is not sent twice. */
  #begin(batch: readonly [string, number][]): void {
    if (this.#told.size > MAX_TOLD) this.#told.clear();
    for (const [orderSn, paid] of batch) {
      this.#waiting.delete(orderSn);
      this.#told.set(orderSn, paid);
    }
  }

  async #again(batch: readonly [string, number][]): Promise<void> {
    for (const [orderSn, paid] of batch) {
      this.#told.delete(orderSn);
      // What came in meanwhile is newer and stays.
      if (!this.#waiting.has(orderSn)) this.#waiting.set(orderSn, paid);
    }
    await this.#backoff.rest();
  }
}

/** One price an order: an order that one reading gives two amounts has none. */
function certain(prices: readonly OrderPrice[]): Map<string, number> {
  const found = new Map<string, number>();
  const unsure = new Set<string>();
  for (const { orderSn, paid } of prices) {
    if ((found.get(orderSn) ?? paid) !== paid || paid > MAX_LEARNT_PRICE) unsure.add(orderSn);
    found.set(orderSn, paid);
  }
  for (const orderSn of unsure) found.delete(orderSn);
  return found;
}

/** A page of orders while it is open. */
class OrderPage {
  readonly #stop = new AbortController();
  readonly #changes: Changes;
  #shown = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly adapter: ConsoleAdapter,
    private readonly root: Document,
    private url: URL,
    private readonly learn: (prices: OrderPrice[]) => void,
  ) {
    this.#changes = followChanges(root.body, () => this.#read(), this.#stop.signal);
    this.#read();
  }

  moved(url: URL): void {
    if (url.href === this.url.href) return;
    this.url = url;
    this.#changes.poke();
  }

  leave(): void {
    clearTimeout(this.#timer);
    this.#stop.abort();
  }

  #read(): void {
    const prices = this.adapter.readOrderPage(this.root, this.url);
    this.#changes.also(this.adapter.roots(this.root));
    const shown = JSON.stringify(prices);
    if (shown === this.#shown) return;
    this.#shown = shown;
    clearTimeout(this.#timer);
    if (prices.length > 0) this.#timer = setTimeout(() => this.learn(prices), STEADY);
  }
}
