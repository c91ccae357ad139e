import { describe, expect, it, vi } from 'vitest';
import { wordStretches } from '@/components/settings/staff/words';

vi.mock('#i18n', () => ({
  i18n: {
    t: (key: string, slots: string[] = []) => {
      if (key === 'banner.comma') return '、';
      return [key.replace(/^(settings|staff)\./, ''), ...slots].join(' ');
    },
  },
}));

const on = (...weekdays: number[]) => weekdays.map((weekday) => ({ weekday, from: 540, to: 1080 }));

describe('hours by weekday, each once', () => {
  it.each([
    ['one day', on(3), 'day3'],
    ['two in a row are said one by one', on(1, 2), 'day1、day2'],
    ['three in a row by their ends', on(2, 3, 4), 'dayRange day2 day4'],
    ['Sunday ends the week', on(0, 6, 5), 'dayRange day5 day0'],
    ['Sunday and Monday are no row', on(0, 1, 2), 'day1、day2、day0'],
    ['a row and a day beside it', on(1, 2, 3, 6), 'dayRange day1 day3、day6'],
    ['a whole week', on(0, 1, 2, 3, 4, 5, 6), 'everyDay'],
  ])('%s', (_, stretches, days) => {
    expect(wordStretches(stretches)).toEqual([`stretch ${days} 09:00 18:00`]);
  });

  it('other hours are another line; midnight ends at 24:00', () => {
    expect(wordStretches([...on(1), { weekday: 2, from: 0, to: 1440 }])).toEqual([
      'stretch day1 09:00 18:00',
      'stretch day2 00:00 24:00',
    ]);
  });
});
