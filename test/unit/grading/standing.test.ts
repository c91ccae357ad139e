import { expect, it } from 'vitest';
import type { Reason } from '@/lib/grading/contract';
import { standing } from '@/lib/grading/standing';

const torn: Reason = { label: 'quality', field: 'text', start: 3, end: 6, text: '开线了' };
const late: Reason = { label: 'logistics', field: 'append', start: 0, end: 2, text: '太慢' };
const both = { text: '袖子都开线了', append: '太慢' };

it.each<[string, typeof both | { text: string | null; append: string | null }, Reason[]]>([
  ['as it was', both, [torn, late]],
  ['longer at its end', { ...both, text: `${both.text}，客服不理` }, [torn, late]],
  ['written anew', { ...both, text: '客服很快就处理好了' }, [late]],
  ['moved', { ...both, text: '两只袖子都开线了' }, [late]],
  ['shorter than the span', { ...both, text: '袖子' }, [late]],
  ['gone', { text: null, append: null }, []],
])('keeps what stands there still: the text is %s', (_, texts, kept) => {
  expect(standing([torn, late], texts)).toEqual(kept);
});

it('knows a reason whose words were cut short', () => {
  const text = '坏'.repeat(300);
  const long: Reason = { label: 'quality', field: 'text', start: 0, end: 300, text: text.slice(0, 200) };
  expect(standing([long], { text, append: null })).toEqual([long]);
});
