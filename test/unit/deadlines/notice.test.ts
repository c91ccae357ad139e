import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownYears } from '@/lib/deadlines/legal';
import { isoOf } from '@/lib/deadlines/local-day';
import { readNotice, writeNotice } from '@/lib/deadlines/notice';

/** Worded as the State Council words it; the days are those of the packaged tables. */
const NOTICE_2026 = `国务院办公厅关于2026年
部分节假日安排的通知
各省、自治区、直辖市人民政府：经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。
国务院办公厅
2025年11月4日`;

const sorted = (year: string) => {
  const table = knownYears({})[year];
  return { off: [...(table?.off ?? [])].sort(), on: [...(table?.on ?? [])].sort() };
};

describe('the notice of the State Council', () => {
  it('is read whole, and the date on which it was written is none of its days', () => {
    expect(readNotice(NOTICE_2026, '2026')).toEqual({ ok: true, ...sorted('2026') });
  });

  it.each(['2025', '2026'])('of %s comes back as it was written for editing', (year) => {
    expect(readNotice(writeNotice(sorted(year), year), year)).toEqual({ ok: true, ...sorted(year) });
  });

  it('may run over the end of a month or of a year, and may be typed shortly', () => {
    expect(
      readNotice('元旦：2026年12月31日至2027年1月2日放假；1月30日到2月1日休息\n1月9日补班', '2027'),
    ).toEqual({
      ok: true,
      off: ['2026-12-31', '2027-01-01', '2027-01-02', '2027-01-30', '2027-01-31', '2027-02-01'],
      on: ['2027-01-09'],
    });
  });

  it.each([
    ['year', NOTICE_2026, '2027', '2026年部分节假日安排'],
    ['year', '元旦：1月1日（周四）至3日（周六）放假', '2027', '1月1日（周四）至3日（周六）'],
    ['count', '国庆节：10月1日至6日放假调休，共7天', '2027', '国庆节：10月1日至6日放假调休，共7天'],
    ['reversed', '10月7日至1日放假', '2027', '10月7日至1日'],
    ['twice', '10月1日至7日放假。中秋节：10月6日放假', '2027', '10月6日'],
    ['twice', '10月1日至7日放假，10月10日上班。10月7日上班', '2027', '10月7日'],
    ['day', '2月28日至30日放假', '2027', '2月28日至30日'],
    ['day', '15日放假', '2027', '15日'],
    ['day', '2026年10月1日放假', '2027', '2026年10月1日'],
    ['unclear', '10月1日至7日放假\n10月10日', '2027', '10月10日'],
    ['none', '各地区要妥善安排好值班', '2027', ''],
    ['none', '10月10日上班', '2027', ''],
    ['none', '', '2027', ''],
  ])('says what is wrong: %s in %s', (fault, text, year, words) => {
    expect(readNotice(text, year)).toMatchObject({ ok: false, fault, words });
  });

  it('reads back any table that it writes', () => {
    const day = fc.integer({ min: Date.UTC(2026, 11, 21) / 864e5, max: Date.UTC(2027, 11, 31) / 864e5 });
    const tables = fc.uniqueArray(day, { minLength: 1, maxLength: 60 }).chain((days) =>
      fc.integer({ min: 1, max: days.length }).map((cut) => ({
        off: days.slice(0, cut).map(isoOf).sort(),
        on: days.slice(cut).map(isoOf).sort(),
      })),
    );
    fc.assert(
      fc.property(tables, (table) => {
        expect(readNotice(writeNotice(table, '2027'), '2027')).toEqual({ ok: true, ...table });
      }),
    );
  });

  it('answers to any text without throwing', () => {
    const piece = fc.constantFrom(
      '1月',
      '3日',
      '至',
      '放假',
      '上班',
      '（周六）',
      '共3天',
      '2027年',
      '。',
      '、',
      '13月',
      '40日',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        expect(typeof readNotice(pieces.join(''), '2027').ok).toBe('boolean');
      }),
    );
  });
});
