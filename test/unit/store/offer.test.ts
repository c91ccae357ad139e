// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CaseRow } from '@/lib/cases/case';
import { HOUR } from '@/lib/review/time';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { db } from '@/lib/store/db';
import { takeIn } from '@/lib/store/intake';
import { type Offer, offerDrafts } from '@/lib/store/offer';
import { OFFERED_FOR } from '@/lib/store/offered';
import { enforceRetention } from '@/lib/store/retention';
import { desk, NOW, review } from '../../support/reviews';

const at = (now: number) => ({ shop: DEFAULT_SETTINGS, length: 200, now });
const texts = ({ drafts }: Offer) => drafts.map(({ text }) => text);
const printsOf = ({ drafts }: Offer) => drafts.map(({ print }) => print);
async function rowOf(n: number): Promise<CaseRow> {
  const row = await db.cases.get(`pinduoduo:10001:8${n}`);
  if (row === undefined) throw new Error('no such case');
  return row;
}

beforeEach(async () => {
  await db.delete();
  await db.open();
  await takeIn(
    Array.from({ length: 4 }, (_, i) => review({ id: `8${i}`, orderSn: `261122-${i}` })),
    desk(),
  );
});

describe('drafts that are offered', () => {
  it('are the same whoever asks again, whatever other cases were offered meanwhile', async () => {
    const row = await rowOf(0);
    const first = await offerDrafts(row, at(NOW), 'warm');
    expect(first).toMatchObject({ tone: 'warm', turn: 0, usedUp: false });
    expect(first.drafts).toHaveLength(3);
    for (const n of [1, 2, 3]) await offerDrafts(await rowOf(n), at(NOW + n), 'warm');
    const again = await offerDrafts(row, at(NOW + 4), 'warm');
    expect(printsOf(again)).toEqual(printsOf(first));
    // On the next day only the time is another.
    const later = await offerDrafts(row, at(NOW + 27 * HOUR), 'warm');
    expect(printsOf(later)).toEqual(printsOf(first));
    expect(texts(later)).not.toEqual(texts(first));
  });

  it('are never those that another case of the shop was offered in 30 days', async () => {
    const prints = new Set<string>();
    for (const n of [0, 1, 2, 3])
      for (const turn of [0, 1])
        for (const { print } of (
          await offerDrafts(await rowOf(n), at(NOW + n * 10 + turn), 'brief', { tone: 'brief', turn })
        ).drafts)
          prints.add(print);
    expect(prints.size).toBe(24);
    expect(await db.offered.count()).toBe(24);
  });

  it('are none that was offered before the clock was put back', async () => {
    const ahead = await offerDrafts(await rowOf(0), at(NOW + 3 * HOUR), 'warm');
    const now = await offerDrafts(await rowOf(1), at(NOW), 'warm');
    expect(now.drafts).toHaveLength(3);
    expect(printsOf(now).filter((print) => printsOf(ahead).includes(print))).toEqual([]);
  });

  it('are the others that were asked for last, and in that tone', async () => {
    const row = await rowOf(0);
    const first = await offerDrafts(row, at(NOW), 'sincere');
    const others = await offerDrafts(row, at(NOW + 1), 'sincere', { tone: 'sincere', turn: 1 });
    expect(texts(others).filter((text) => texts(first).includes(text))).toEqual([]);
    expect(printsOf(await offerDrafts(row, at(NOW + 2), 'sincere'))).toEqual(printsOf(others));
    const expert = await offerDrafts(row, at(NOW + 3), 'sincere', { tone: 'expert' });
    expect(await offerDrafts(row, at(NOW + 4), 'sincere')).toMatchObject({ tone: 'expert', turn: 0 });
    expect(printsOf(await offerDrafts(row, at(NOW + 5), 'sincere'))).toEqual(printsOf(expert));
    // Back to the tone of before: the drafts of before.
    expect(printsOf(await offerDrafts(row, at(NOW + 6), 'sincere', { tone: 'sincere' }))).toEqual(
      printsOf(others),
    );
  });

  it('are made anew when the case is worked as something else', async () => {
    const row = await rowOf(0);
    await offerDrafts(row, at(NOW), 'sincere', { tone: 'warm', turn: 3 });
    const corrected = await offerDrafts({ ...row, grade: 'service' }, at(NOW + 1), 'sincere');
    expect(corrected).toMatchObject({ tone: 'sincere', turn: 0 });
    for (const text of texts(corrected)) expect(text).toMatch(/服务|客服/);
  });

  it('are remembered without a word of them, and forgotten after 30 days', async () => {
    const { drafts } = await offerDrafts(await rowOf(0), at(NOW), 'sincere');
    const stored = JSON.stringify(await db.offered.toArray());
    for (const { text, sorry } of drafts) {
      expect(stored).not.toContain(text);
      expect(stored).not.toContain(sorry);
    }
    await enforceRetention(NOW + OFFERED_FOR - HOUR, 90);
    expect(await db.offered.count()).toBe(3);
    await enforceRetention(NOW + OFFERED_FOR + HOUR, 90);
    expect(await db.offered.count()).toBe(0);
  });

  it('are given when the memory cannot be written', async () => {
    const full = () => {
      throw new Error('full');
    };
    db.offered.hook('creating', full);
    const offer = await offerDrafts(await rowOf(0), at(NOW), 'sincere');
    db.offered.hook('creating').unsubscribe(full);
    expect(offer.drafts).toHaveLength(3);
  });
});
