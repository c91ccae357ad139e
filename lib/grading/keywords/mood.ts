import type { Hit } from './matcher';

export type Mood = 'negative' | 'neutral' | 'positive';

/** What speaks against and for the order in one text. */
interface Balance {
  against: number;
  inFavour: number;
}

/** A denied good word ("没有想象的好") complains, a denied complaint ("没有色差") praises, each more softly. */
const DENIED_SHARE = 0.5;
/** "…, but": what follows the turn is what the buyer came to say. Tuned on the enriched labels. */
const TURN = /但是?|就是|不过|可惜|可是|只是|然而|结果/g;
const AFTER_TURN = 1.5;
/** Texts in which nothing speaks either way stay neutral below this balance. */
const CLEAR = 0.4;
/** A hidden bad review opens a case over a good rating, so its words must be strong and not outweighed. */
const HIDDEN = { against: 2.2, ratio: 1.6 } as const;

export function balanceOf(text: string, hits: readonly Hit[]): Balance {
  const turn = lastTurn(text);
  const balance: Balance = { against: 0, inFavour: 0 };
  for (const { start, entry, denied } of hits) {
    const share = entry.weight * (turn !== null && start > turn ? AFTER_TURN : 1);
    const good = entry.label === 'positive';
    if (good === denied) balance.against += denied ? share * DENIED_SHARE : share;
    else balance.inFavour += denied ? share * DENIED_SHARE : share;
  }
  return balance;
}

function lastTurn(text: string): number | null {
  let last: number | null = null;
  for (const match of text.matchAll(TURN)) last = match.index;
  return last;
}

/** Stars are read only as a prior: they never decide against clear words. */
export function moodOf({ against, inFavour }: Balance, stars: number | null, lukewarm: boolean): Mood {
  if (stars !== null && stars >= 4) {
    if (against >= HIDDEN.against && against >= inFavour * HIDDEN.ratio) return 'negative';
    return against > inFavour ? 'neutral' : 'positive';
  }
  const prior = stars !== null && stars <= 2 ? 0.8 : 0;
  const balance = against - inFavour + prior;
  if (lukewarm && Math.abs(balance) < 1) return 'neutral';
  if (balance > CLEAR) return 'negative';
  if (balance < -CLEAR) return 'positive';
  return against + inFavour > 0 && balance > 0 ? 'negative' : 'neutral';
}
