import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { likenessOf } from '@/lib/reply/likeness/likeness';
import { alike } from '@/lib/reply/likeness/measure';
import { openingOf } from '@/lib/reply/likeness/opening';
import { type Reply, replyKey } from '@/lib/reply/likeness/reply';
import { type Asked, ReplyIndex } from '@/lib/reply/likeness/reply-index';
import { DAY } from '@/lib/review/time';

const NOW = 1_795_000_000_000;
const TEXT = '抱歉，杯盖漏水给您添麻烦了。我们正在核对出库记录，明天18:00前在订单消息里答复您。';

function reply(caseId: string, text: string, change: Partial<Reply> = {}): Reply {
  const kind = change.kind ?? 'public';
  return {
    key: replyKey(caseId, kind),
    caseId,
    kind,
    shop: 'qianniu:1',
    at: NOW - DAY,
    text,
    product: null,
    ...change,
  };
}

function asked(text: string, change: Partial<Asked> = {}): Asked {
  return { text, kind: 'public', shop: 'qianniu:1', caseId: 'new', now: NOW, ...change };
}

function indexOf(...replies: Reply[]): ReplyIndex {
  const index = new ReplyIndex();
  for (const one of replies) index.put(one);
  return index;
}

const share = (index: ReplyIndex, text = TEXT, change: Partial<Asked> = {}) =>
  index.near(asked(text, change)).nearest?.share ?? 0;

describe('which replies count', () => {
  test.each<[string, Partial<Reply>, Partial<Asked>, boolean]>([
    ['of yesterday', {}, {}, true],
    ['of 29 days ago', { at: NOW - 29 * DAY }, {}, true],
    ['of 30 days ago', { at: NOW - 30 * DAY }, {}, false],
    ['of another shop', { shop: 'qianniu:2' }, {}, false],
    ['of another console', { shop: 'doudian:1' }, {}, false],
    ['of a shop that no page told', { shop: 'qianniu:-' }, {}, true],
    ['asked for a shop that no page told', {}, { shop: 'qianniu:-' }, true],
    ['of a shop not told, on another console', { shop: 'doudian:-' }, {}, false],
    ['in the order chat', { kind: 'private' }, {}, false],
    ['in the order chat, asked for there', { kind: 'private' }, { kind: 'private' }, true],
    ['of the same case', {}, { caseId: 'old' }, false],
  ])('%s', (_, change, question, does) => {
    expect(share(indexOf(reply('old', TEXT, change)), TEXT, question)).toBe(does ? 1 : 0);
  });
});

describe('the nearest', () => {
  it('is the one with the highest share, with its passage', () => {
    const near = TEXT.replace('核对出库记录', '问仓库的同事');
    const index = indexOf(
      reply('a', '外套起球，实在对不住，换新或退回由您挑。'),
      reply('b', near),
      reply('c', '谢谢'),
    );
    const { nearest } = index.near(asked(TEXT));
    expect(nearest).toMatchObject({ reply: { caseId: 'b' }, ...alike(TEXT, near) });
  });
  it('is the later of two that are equally near, whichever came first', () => {
    const early = reply('early', TEXT, { at: NOW - 3 * DAY });
    const late = reply('late', TEXT, { at: NOW - DAY });
    for (const order of [
      [early, late],
      [late, early],
    ])
      expect(indexOf(...order).near(asked(TEXT)).nearest?.reply.caseId).toBe('late');
  });
  it('is missing where nothing is in common, and where nothing is said', () => {
    const index = indexOf(reply('a', TEXT));
    expect(index.near(asked('嗯')).nearest).toBeNull();
    expect(index.near(asked('')).nearest).toBeNull();
    expect(new ReplyIndex().near(asked(TEXT)).nearest).toBeNull();
  });
});

describe('a later text', () => {
  it('stands in the place of the earlier one of its case', () => {
    const index = indexOf(reply('a', TEXT), reply('a', '外套起球，换新或退回由您挑。'));
    expect(index.size).toBe(1);
    expect(share(index)).toBeLessThan(0.3);
    index.remove(replyKey('a', 'public'));
    expect(index.size).toBe(0);
    expect(index.near(asked('外套起球，换新或退回由您挑。')).nearest).toBeNull();
  });
  it('does not let the memory grow', () => {
    const index = indexOf(reply('keep', TEXT));
    const before = index.bytes;
    for (let i = 0; i < 4_000; i++) index.put(reply('a', `${TEXT}${String.fromCharCode(0x4e00 + i)}`));
    expect(index.bytes).toBe(before);
    expect(index.size).toBe(2);
    expect(share(index)).toBe(1);
  });
});

it('keeps no more than 20,000 replies: the oldest go', () => {
  const index = new ReplyIndex();
  for (let i = 0; i <= 20_001; i++) index.put(reply(`${i}`, `第${i}条`, { at: NOW - DAY + i }));
  expect(index.size).toBe(20_000);
  index.put(reply('last', TEXT, { at: NOW - 1 }));
  expect(share(index)).toBe(1);
});

describe('openings', () => {
  const same = (replies: string[], text: string) =>
    indexOf(...replies.map((one, i) => reply(`${i}`, one))).near(asked(text)).opening.same;
  test.each<[string, string[], string, number]>([
    [
      'the same first sentence',
      ['实在对不住您。换新。', '实在对不住您！已退。', '抱歉让您久等。'],
      '实在对不住您，真的。'.replace('，真的', ''),
      2,
    ],
    ['a greeting is none', ['您好！杯盖漏了。', '您好！外套起球。'], '您好！包裹破了。', 0],
    [
      'after a greeting the next sentence counts',
      ['您好！实在对不住。', '您好。实在对不住！退您。'],
      '您好！实在对不住。换新。',
      2,
    ],
    ['a time in it does not matter', ['明天18:00前给您一个答复。'], '后天前给您一个答复。谢谢', 1],
    ['only marks', ['。。。', '！！'], '？？', 0],
  ])('%s', (_, replies, text, count) => {
    expect(same(replies, text)).toBe(count);
  });
  it('are where the text has them', () => {
    const { start, end } = openingOf({ text: ' 您好！杯盖漏水，抱歉。明天答复。' });
    expect(' 您好！杯盖漏水，抱歉。明天答复。'.slice(start, end)).toBe('您好！杯盖漏水，抱歉');
  });
});

describe('what the rules are told', () => {
  it('is the passage of an alike text, and the opening where that alone returns', () => {
    const index = indexOf(
      reply('a', TEXT),
      ...[1, 2, 3].map((n) => reply(`o${n}`, `实在对不住您了。${'甲乙丙丁'[n]}`)),
    );
    const near = likenessOf(index.near(asked(TEXT)));
    expect(near).toMatchObject({ share: 1, start: 0, sameOpenings: 1 });
    const text = '实在对不住您了。换一件寄到您手里，旧的不用管。';
    expect(likenessOf(index.near(asked(text)))).toMatchObject({ start: 0, end: 7, sameOpenings: 3 });
  });
  it('is nothing where nothing is in common', () => {
    expect(likenessOf(new ReplyIndex().near(asked(TEXT)))).toBeNull();
  });
});

const words = fc
  .array(
    fc.constantFrom('抱歉', '杯盖', '漏水', '外套', '起球', '我们', '核对', '明天', '18:00', '。', '😀'),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

it('finds what comparing with each would find', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 20 }), words, (texts, text) => {
      const index = indexOf(...texts.map((one, i) => reply(`${i}`, one)));
      expect(share(index, text)).toBe(Math.max(0, ...texts.map((one) => alike(one, text).share)));
    }),
  );
});

it('never says less because of one reply more', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 20 }), words, (texts, text) => {
      const index = new ReplyIndex();
      let before = 0;
      texts.forEach((one, i) => {
        index.put(reply(`${i}`, one));
        const now = share(index, text);
        expect(now).toBeGreaterThanOrEqual(before);
        before = now;
      });
    }),
  );
});

/** Any units at all, half of a pair included. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
  .map((codes) => String.fromCharCode(...codes));

it('throws on no text', () => {
  fc.assert(
    fc.property(units, units, (a, b) => {
      const found = indexOf(reply('a', a)).near(asked(b, { product: a }));
      expect(found.opening.start).toBeLessThanOrEqual(found.opening.end);
    }),
  );
});
