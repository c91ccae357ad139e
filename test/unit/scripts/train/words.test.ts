import { describe, expect, it } from 'vitest';
import { vocabulary } from '@/lib/grading/model/tokens';
import { wordsOf } from '@/scripts/train/words';

const times = (count: number, form: string): string[] => Array.from({ length: count }, () => form);

describe('the units that get a row', () => {
  it('stand in four texts at least, however often in one', () => {
    const forms = [...times(4, '甲'), ...times(3, '乙'), '丙丙丙丙丙丙'];
    expect(wordsOf(forms, 9).chars).toBe('甲');
  });

  it('come by how many texts hold them, then by their code', () => {
    const forms = [...times(5, '丙'), ...times(6, '丁'), ...times(5, '乙'), ...times(5, '甲')];
    expect(wordsOf(forms, 0)).toEqual({ chars: '丁丙乙甲', pairs: '' });
    expect(['丙', '乙', '甲']).toEqual(['丙', '乙', '甲'].toSorted());
    expect(wordsOf(forms.toReversed(), 0)).toEqual(wordsOf(forms, 0));
  });

  it('are the most frequent pairs, as many as asked for', () => {
    const forms = [...times(3, '甲乙'), ...times(2, '乙甲'), '丙丙丙'];
    expect(wordsOf(forms, 2).pairs).toBe('甲乙乙甲');
    expect(wordsOf(forms, 9).pairs).toBe('甲乙乙甲丙丙');
  });

  it('may be halves of a character outside the first plane: the vocabulary numbers units', () => {
    const { chars, pairs } = wordsOf(times(4, '🐌'), 9);
    const { chars: ids, pairs: pairIds } = vocabulary(chars, pairs);
    const [high, low] = ['🐌'.charCodeAt(0), '🐌'.charCodeAt(1)];
    expect([ids[high], ids[low]].toSorted()).toEqual([2, 3]);
    expect(pairIds.get(high * 65_536 + low)).toBe(1);
  });

  it('are none of no text', () => {
    expect(wordsOf([], 9)).toEqual({ chars: '', pairs: '' });
    expect(wordsOf([''], 9)).toEqual({ chars: '', pairs: '' });
  });
});
