import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addedIn } from '@/lib/polish/added';
import { lock, lostOf, unlock } from '@/lib/polish/locks';

describe('lock', () => {
  test.each([
    ['退您39.9元', ['39.9元']],
    ['明天18:00前给您答复', ['明天18:00前']],
    ['11月24日12:00前回复', ['11月24日12:00前']],
    ['24小时内处理', ['24小时内']],
    ['两个工作日内寄出', ['两个工作日内']],
    ['二十元券', ['二十元']],
    ['打八折', ['八折']],
    ['补发2件', ['2件']],
    ['看 https://a.example/b 说明', ['https://a.example/b']],
    ['运单SF1234567890', ['SF1234567890']],
    ['原有〔1〕记号', ['〔1〕']],
    ['退您５０元，伍拾元券', ['５０元', '伍拾元']],
  ])('%s', (text, words) => expect(lock(text).words).toEqual(words));

  test.each(['抱歉，这一件没有做好', '第一时间核实，万一不合适请告诉我们', '十分抱歉'])(
    'leaves words that only look like figures: %s',
    (text) => expect(lock(text)).toEqual({ text, words: [] }),
  );

  test('unlocking gives the text back, and nothing is lost in it', () => {
    const piece = fc.constantFrom(
      '抱歉',
      '明天18:00前',
      '50元',
      '〔2〕',
      '，',
      '24小时内',
      'a1',
      '〔〕',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const locked = lock(text);
        expect(unlock(locked.text, locked)).toBe(text);
        expect(lostOf(locked.text, locked)).toEqual([]);
        expect(addedIn(locked.text, locked)).toEqual([]);
      }),
    );
  });

  test('what is missing, doubled or never was given is told', () => {
    const draft = lock('明天18:00前退您50元');
    expect(draft.text).toBe('〔1〕退您〔2〕');
    expect(lostOf('〔2〕', draft)).toEqual(['明天18:00前']);
    expect(lostOf('〔1〕〔1〕〔2〕', draft)).toEqual(['明天18:00前']);
    expect(lostOf('〔1〕〔2〕〔7〕', draft)).toEqual(['〔7〕']);
  });

  const draft = lock('抱歉，我们退您50元，明天18:00前给您答复，谢谢。');

  test.each([
    ...['另外退您50元', '后天18:00前到', '送两份', '加微信shop88'],
    ...['再给您５０元', '再给您五 十 元', '再给您伍拾元', '再给您⑤元', '再给您五\u200b元', '给您五百'],
    ...['打半价', '双倍赔付', '退一赔三', '优惠券给您', '送个小礼物，给您惊喜', '大红包给您', '运费我们出'],
    ...['〔１〕', '〔〕', '〔', '<think>好', '**重点**', '# 回复'],
  ])('an added figure or gift is told: %s', (text) =>
    expect(addedIn(draft.text + text, draft).length).toBeGreaterThan(0),
  );

  test.each(['一百〔1〕', '〔1〕万', '〔1〕每天', '不止〔1〕', '〔1〕起', '〔〔1〕〕'])(
    'a fixed word of which its neighbour makes another is told: %s',
    (mark) => expect(addedIn(draft.text.replace('〔1〕', mark), draft).length).toBeGreaterThan(0),
  );

  test.each([
    '十分抱歉，是我们的错，〔1〕退您，〔2〕一定给您答复，多谢体谅。',
    '对不起！第一时间就该发现。我们会退您〔1〕，〔2〕给您一个准信。',
    '万分抱歉，我们退您〔1〕，〔2〕两位同事一起给您答复，谢谢。',
  ])('other words for the same are not: %s', (text) => expect(addedIn(text, draft)).toEqual([]));
});
