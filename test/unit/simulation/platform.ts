import type { Review } from '@/lib/review/schema';
import type { Dice } from './dice';
import { isAsleep, MONDAY, moment } from './shop';
import type { SlowCase } from './slow-case';
import { GRAVITY, WORDS } from './words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const REVIEWS = 2_000;
const OLD = 450;
/** Rows of one page of a console. */
const PAGE = 40;

const CONSOLES = ['pinduoduo', 'qianniu'] as const;

/** The two consoles: what buyers wrote, and what their pages show at each moment. */
export class Platform {
  private readonly shown = new Map<string, Review>();
  private readonly coming: { at: number; review: Review }[];

  constructor(private readonly dice: Dice) {
    this.coming = Array.from({ length: REVIEWS }, (_, n) => this.write(n)).sort((a, b) => a.at - b.at);
  }

  /** The next pages that somebody looks at: new reviews, and some of before as they are now. */
  pages(at: number, cases: ReadonlyMap<string, SlowCase>): Review[][] {
    const fresh: Review[] = [];
    while ((this.coming[0]?.at ?? Number.POSITIVE_INFINITY) <= at) {
      const review = this.coming.shift()?.review;
      if (review !== undefined) fresh.push(review);
    }
    return CONSOLES.flatMap((console) => {
      const known = [...this.shown.values()].filter((review) => review.console === console);
      const open = known.filter((review) => cases.get(idOf(review))?.lane === 'active');
      const again = [known, open, open].flatMap((list) =>
        list.length === 0 ? [] : [this.dice.pick(list), this.dice.pick(list)],
      );
      const rows = [...fresh.filter((review) => review.console === console), ...new Set(again)];
      const now = rows.map((review) => this.look(review, at, cases));
      const pages: Review[][] = [];
      while (now.length > 0) pages.push(now.splice(0, PAGE));
      return pages;
    });
  }

  /** Our answer is on the page from now on. */
  answered(id: string, text: string, at: number): void {
    const review = this.shown.get(id);
    if (review !== undefined) this.shown.set(id, { ...review, reply: { replied: true, text, at } });
  }

  private look(review: Review, at: number, cases: ReadonlyMap<string, SlowCase>): Review {
    const id = idOf(review);
    const now = this.shown.has(id) ? this.later(review, at, cases.get(id)) : review;
    this.shown.set(id, now);
    return now;
  }

  /** What may have become of a review since it was shown last. */
  private later(review: Review, at: number, one: SlowCase | undefined): Review {
    const { dice } = this;
    const said = at - dice.int(0, 10 * MINUTE);
    const open = one?.lane === 'active';
    const what = dice.weighted({ same: 30, answer: open ? 36 : 2, edit: 8, append: 10, worse: 4, both: 3 });
    const reply = { replied: true, text: `店铺回复${dice.int(1, 9_999)}`, at: said };
    const append = { text: `追评${dice.int(1, 9_999)}${this.words(0.8)}`, at: said };
    switch (what) {
      case 'same':
        return review;
      case 'answer':
        return { ...review, reply };
      case 'edit':
        return { ...review, text: this.words(0.9) };
      case 'append':
        return { ...review, append };
      case 'worse':
        return { ...review, rating: { stars: 1, level: null } };
      case 'both':
        return { ...review, append, reply: { ...reply, at: said + dice.pick([-1, 1]) * MINUTE } };
    }
  }

  private write(n: number): { at: number; review: Review } {
    const { dice } = this;
    const at = n < OLD ? moment(0, 8) : this.arrival();
    const age =
      n < OLD ? dice.int(2 * HOUR, 29 * DAY) : dice.int(MINUTE, dice.chance(0.1) ? 90 * HOUR : HOUR);
    const createdAt = at - age;
    const bad = dice.chance(0.78);
    const answered = dice.chance(0.12);
    const later = (share: number) => createdAt + Math.floor(age * share);
    const review: Review = {
      console: dice.pick(CONSOLES),
      shop: dice.pick(['10001', '10002']),
      id: `90000000000${n}`,
      orderSn: `2605-${n}`,
      product: { id: `80${n % 30}`, name: `商品${n % 30}`, sku: null },
      rating: { stars: bad ? dice.int(1, 3) : 5, level: null },
      parts: { logistics: null, service: null },
      text: `${this.words(bad ? 0.95 : 0.1)}`,
      append: dice.chance(0.06) ? { text: `追评${this.words(0.7)}`, at: later(0.8) } : null,
      images: [],
      buyer: '匿***',
      createdAt,
      paid: null,
      reply: answered
        ? { replied: true, text: `店铺回复${n}`, at: later(dice.chance(0.5) ? 0.5 : 0.9) }
        : { replied: false, text: null, at: null },
      canReply: true,
      report: { state: 'none', label: null },
      readFrom: 'answer',
    };
    return { at, review };
  }

  /** Buyers write when they are awake, whether the laptop is or not. */
  private arrival(): number {
    const at = MONDAY + this.dice.int(8 * HOUR, 7 * DAY - HOUR);
    return isAsleep(at) && this.dice.chance(0.6) ? this.arrival() : at;
  }

  private words(bad: number): string {
    const word = this.dice.chance(bad) ? WORDS[this.dice.pick(GRAVITY)] : '很好';
    return `${word}，第${this.dice.int(1, 99_999)}次买`;
  }
}

const idOf = ({ console, shop, id }: Review): string => `${console}:${shop}:${id}`;
