import { describe, expect, test } from 'vitest';
import { type TextUse, withSending, withUse } from '@/lib/cases/uses';

const TEMPLATE = { source: { kind: 'template', id: 't', version: 1 }, edited: 0.1 } as const;
const OWN = { source: { kind: 'own' }, edited: null } as const;

const put = (uses: readonly TextUse[] | undefined, text: string) => ({
  ...(uses && { uses }),
  inserted: { text },
  draft: null,
});

describe('the texts of a case', () => {
  test('one that was put in and never sent gives its place to the next', () => {
    const first = withUse(undefined, TEMPLATE, 1);
    expect(first).toEqual({
      uses: [{ ...TEMPLATE, at: 1, sentAt: null, sentEdited: null }],
      textFrom: 'template:t',
    });
    expect(withUse(first.uses, OWN, 2)).toEqual({
      uses: [{ ...OWN, at: 2, sentAt: null, sentEdited: null }],
      textFrom: 'own',
    });
    expect(withUse(first.uses, undefined, 3)).toEqual({ uses: [] });
  });

  test('what was sent stays, with how much was changed in the page', () => {
    const { uses } = withUse(undefined, TEMPLATE, 1);
    const sent = withSending(put(uses, '抱歉杯盖'), '抱歉杯子', 5).uses;
    expect(sent).toEqual([{ ...TEMPLATE, at: 1, sentAt: 5, sentEdited: 0.25 }]);
    expect(withUse(sent, OWN, 9).uses).toHaveLength(2);
    expect(withUse(sent, undefined, 9)).toEqual({ uses: sent });
  });

  test('a second telling of one sending changes nothing; unknown words are not measured', () => {
    const { uses } = withUse(undefined, TEMPLATE, 1);
    const sent = withSending(put(uses, 'a'), null, 5).uses;
    expect(sent?.[0]).toMatchObject({ sentAt: 5, sentEdited: null });
    expect(withSending(put(sent, 'a'), 'b', 7)).toEqual({});
    expect(withSending(put(undefined, 'a'), 'b', 7)).toEqual({});
  });

  test('a text of unknown origin is not counted, and nothing appears for it', () => {
    expect(withUse(undefined, undefined, 1)).toEqual({});
  });

  test.each([
    ['抱歉，杯盖漏水我们来处理', 0],
    ['抱歉，杯盖漏水我们会处理', 1 / 12],
  ])('sent before it was read back, the draft tells what it was: %s', (sent, sentEdited) => {
    const row = { inserted: null, draft: '抱歉，杯盖漏水我们来处理', draftFrom: TEMPLATE };
    expect(withSending(row, sent, 7)).toEqual({
      uses: [{ ...TEMPLATE, at: 7, sentAt: 7, sentEdited }],
      textFrom: 'template:t',
    });
    expect(withSending(row, '您好，谢谢支持', 7)).toEqual({});
    expect(withSending(row, null, 7)).toEqual({});
    expect(withSending({ ...row, draftFrom: null }, sent, 7)).toEqual({});
  });

  test('never more than ten', () => {
    let uses = withUse(undefined, OWN, 0).uses;
    for (let at = 1; at < 30; at++) {
      uses = withSending(put(uses, 'x'), 'x', at).uses;
      uses = withUse(uses, OWN, at).uses;
    }
    expect(uses).toHaveLength(10);
    expect(uses?.at(-1)?.at).toBe(29);
  });
});
