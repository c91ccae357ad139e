import { mayBeSameShop } from '@/lib/review/identity';
import { fingerprint } from '@/lib/review/text';
import { DAY, type EpochMs } from '@/lib/review/time';
import type { ReplyKind } from '../contract';
import { formOf, type Said } from './form';
import { type Alike, diceOf, passageOf } from './measure';
import { openingOf } from './opening';
import { PairTable } from './pair-table';
import type { Reply } from './reply';

/** How far back a platform looks, as rule R35 reads it. */
export const LOOK_BACK = 30 * DAY;
/** With more the oldest go: a bound on memory far above what one desk writes in 30 days. */
const MOST = 20_000;
const FIRST_ROOM = 1 << 16;

/** A new text, and whose it is. */
export interface Asked extends Said {
  kind: ReplyKind;
  /** See `shopKeyOf`. */
  shop: string;
  /** Its own earlier text does not count. */
  caseId: string;
  now: EpochMs;
}

/** What the index finds for a text. */
export interface Near {
  /** The nearest of the shop's replies of the last 30 days, the later one of two that are equally near; null: none has anything in common with it. */
  nearest: { reply: Reply; share: number; passage: Alike['passage'] } | null;
  /** `[start, end)` of the text's first sentence, and how many of these replies begin with the same. */
  opening: { start: number; end: number; same: number };
}

interface Entry {
  reply: Reply;
  /** Fingerprint of the first sentence as it is compared; '' where it says nothing. */
  opening: string;
  /** `[from, to)` among the pairs. */
  from: number;
  to: number;
}

/**
 * The replies of 30 days as they are compared (see `alike`): their pairs one after the other in one typed array, which is
 * walked whole for each question. Exact, and quick because nothing is looked up but the pairs of the new text: 10,000
 * replies are a million steps at most. Some 14 MB for 10,000 replies of 120 characters, half of it the pairs.
 */
export class ReplyIndex {
  private entries = new Map<string, Entry>();
  private pairs = new Uint32Array(FIRST_ROOM);
  private used = 0;
  /** Pairs of texts that were replaced or removed. */
  private idle = 0;

  get size(): number {
    return this.entries.size;
  }

  /** Bytes of the typed array. */
  get bytes(): number {
    return this.pairs.byteLength;
  }

  /** Adds a reply, in the place of an earlier one with its key. */
  put(reply: Reply): void {
    const known = this.entries.get(reply.key)?.reply;
    if (known?.text === reply.text && known.at === reply.at && known.shop === reply.shop) return;
    this.remove(reply.key);
    const { pairs } = formOf(reply);
    this.make(pairs.length);
    this.pairs.set(pairs, this.used);
    const opening = openingOf(reply).form.plain;
    const to = this.used + pairs.length;
    this.entries.set(reply.key, {
      reply,
      opening: opening === '' ? '' : fingerprint(opening),
      from: this.used,
      to,
    });
    this.used = to;
    if (this.entries.size > MOST) this.dropOldest();
  }

  remove(key: string): void {
    const entry = this.entries.get(key);
    if (entry === undefined) return;
    this.idle += entry.to - entry.from;
    this.entries.delete(key);
  }

  /** See {@link Near}. Never throws. */
  near(asked: Asked): Near {
    const form = formOf(asked);
    const table = new PairTable(form.pairs);
    const size = form.pairs.length;
    const { start, end, form: first } = openingOf(asked);
    const opening = first.plain === '' ? null : fingerprint(first.plain);
    let same = 0;
    let share = 0;
    let nearest: Reply | null = null;
    for (const entry of this.entries.values()) {
      if (!counts(entry.reply, asked)) continue;
      if (entry.opening === opening) same++;
      const length = entry.to - entry.from;
      const least = Math.max(1, leastFor(share, length, size));
      if (least > Math.min(length, size)) continue;
      const shared = table.count(this.pairs, entry.from, entry.to, least);
      const found = diceOf(shared, length, size);
      if (shared < least || (found === share && entry.reply.at < (nearest?.at ?? 0))) continue;
      share = found;
      nearest = entry.reply;
    }
    return {
      nearest: nearest === null ? null : { reply: nearest, share, passage: passageOf(form, formOf(nearest)) },
      opening: { start, end, same },
    };
  }

  /** Room for `more` pairs: without the idle ones where they are half of all, else twice as much. */
  private make(more: number): void {
    if (this.used + more <= this.pairs.length) return;
    const kept = this.used - this.idle;
    const room = kept * 2 < this.used ? this.pairs.length : this.pairs.length * 2;
    const pairs = new Uint32Array(Math.max(room, kept + more));
    let at = 0;
    for (const entry of this.entries.values()) {
      pairs.set(this.pairs.subarray(entry.from, entry.to), at);
      const length = entry.to - entry.from;
      [entry.from, entry.to] = [at, at + length];
      at += length;
    }
    [this.pairs, this.used, this.idle] = [pairs, at, 0];
  }

  private dropOldest(): void {
    let oldest: Reply | null = null;
    for (const { reply } of this.entries.values()) if (reply.at < (oldest?.at ?? Infinity)) oldest = reply;
    if (oldest !== null) this.remove(oldest.key);
  }
}

/** How many pairs two texts must share so that they are not less alike than this. */
function leastFor(share: number, a: number, b: number): number {
  // A count that reaches it exactly must not be lost to rounding.
  return Math.ceil((share * (a + b)) / 2 - 1e-6);
}

function counts(reply: Reply, { kind, shop, caseId, now }: Asked): boolean {
  return (
    reply.at > now - LOOK_BACK &&
    reply.kind === kind &&
    reply.caseId !== caseId &&
    mayBeSameShop(reply.shop, shop)
  );
}
