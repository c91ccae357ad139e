import { describe, expect, it } from 'vitest';
import { shownReasons } from '@/components/case/shown-reasons';
import type { Reason } from '@/lib/grading/contract';

const reason = (
  label: Reason['label'],
  start: number,
  end: number,
  field: Reason['field'] = 'text',
): Reason => ({
  label,
  field,
  start,
  end,
  text: '差'.repeat(end - start),
});

describe('shown reasons', () => {
  it('leaves out praise, and the tone of words that name a subject', () => {
    const quality = reason('quality', 0, 4);
    const lost = reason('negative', 6, 9);
    expect(shownReasons([reason('positive', 10, 12), quality, reason('negative', 2, 5), lost])).toEqual([
      quality,
      lost,
    ]);
  });

  it('keeps a tone that only touches a subject, or stands in the other text', () => {
    const all = [reason('quality', 0, 4), reason('negative', 4, 6), reason('negative', 0, 4, 'append')];
    expect(shownReasons(all)).toEqual(all);
  });

  it('leaves out what only makes a case "other", and keeps the tone of the same words', () => {
    const tone = reason('negative', 0, 2);
    expect(shownReasons([reason('other', 0, 3), tone])).toEqual([tone]);
  });

  it('keeps the tone where it is all there is', () => {
    const all = [reason('negative', 0, 2)];
    expect(shownReasons(all)).toEqual(all);
  });
});
