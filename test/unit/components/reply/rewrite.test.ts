import { describe, expect, it } from 'vitest';
import { rewritten } from '@/components/reply/rewrite';

const TEXT = '很抱歉。请您改成好评，返5元！期待再来。';

function finding(words: string, rewrite: string | null) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, rewrite };
}

describe('rewritten', () => {
  it('replaces the whole sentence of the finding and no other', () => {
    const text = rewritten(TEXT, finding('返5元', '问题解决后请在订单里告诉我们。'));
    expect(text).toBe('很抱歉。问题解决后请在订单里告诉我们。期待再来。');
  });

  it('replaces both sentences that a finding reaches over', () => {
    expect(rewritten(TEXT, finding('返5元！期待', '谢谢。'))).toBe('很抱歉。谢谢。');
  });

  it('works in the first and in an unfinished last sentence', () => {
    expect(rewritten('加微信', { start: 1, end: 3, rewrite: '请在订单里联系我们。' })).toBe(
      '请在订单里联系我们。',
    );
  });

  it('adds to the end what the text as a whole lacks', () => {
    expect(rewritten('收到。 ', { start: 0, end: 0, rewrite: '抱歉。' })).toBe('收到。抱歉。');
  });

  it('changes nothing where there is no rewrite', () => {
    expect(rewritten(TEXT, finding('好评', null))).toBe(TEXT);
  });
});
