import { describe, expect, it } from 'vitest';
import { readTable } from '@/lib/tables/read';
import { MAX_COLUMNS, MAX_ROWS, TableError } from '@/lib/tables/sheet';
import { withoutCompression } from '@/lib/tables/zip';
import { gbk } from '../../support/gbk';
import { workbook, zip } from '../../support/workbook';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const whole = (part: Uint8Array): ArrayBuffer => new Uint8Array(part).buffer;
const rowsOf = async (file: Uint8Array) => (await readTable(whole(file)))[0]?.rows;
const faultOf = async (file: Uint8Array) => {
  const error = await readTable(whole(file)).catch((e: unknown) => e);
  return error instanceof TableError ? [error.code, error.row] : error;
};
const utf16 = (text: string, big: boolean): Uint8Array => {
  const out = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) out.setUint16(i * 2, text.charCodeAt(i), !big);
  return new Uint8Array(out.buffer);
};

const CSV = '评价内容,评分\r\n"好，""很""差\r\n第二行",1\r\n';
const ROWS = [
  ['评价内容', '评分'],
  ['好，"很"差\n第二行', '1'],
];

describe('delimited text', () => {
  it.each([
    ['UTF-8', bytes(CSV)],
    ['UTF-8 with a mark', bytes(`\ufeff${CSV}`)],
    ['UTF-16 little', utf16(`\ufeff${CSV}`, false)],
    ['UTF-16 big', utf16(`\ufeff${CSV}`, true)],
    ['GBK', gbk(CSV)],
    ['line feeds', bytes(CSV.replaceAll('\r\n', '\n'))],
    ['carriage returns', bytes(CSV.replaceAll('\r\n', '\r'))],
    ['tabs', bytes(CSV.replace('容,', '容\t').replace('",1', '"\t1'))],
    ['tabs after blank lines', bytes(`\n\n${CSV.replace('容,', '容\t').replace('",1', '"\t1')}\n\n`)],
    ['semicolons', bytes(CSV.replace('容,', '容;').replace('",1', '";1'))],
  ])('is read alike in %s', async (_, file) => {
    expect((await rowsOf(file))?.filter(({ length }) => length > 0)).toEqual(ROWS);
  });

  it('follows a first line that names the delimiter, and keeps its number', async () => {
    expect(await rowsOf(bytes('sep=|\na,b|c\n'))).toEqual([[], ['a,b', 'c']]);
  });

  it('keeps characters beyond GBK that GB18030 has', async () => {
    // U+3400 in four bytes, beside enough Chinese that it is no UTF-8.
    const file = Uint8Array.of(...gbk('质量太差'), 0x81, 0x39, 0xee, 0x39);
    expect(await rowsOf(file)).toEqual([['质量太差\u3400']]);
  });

  it('stays UTF-8 when a few bytes of it are broken', async () => {
    const file = bytes(`评价内容\n${'质量太差，物流太慢。'.repeat(10)}`);
    file[20] = 0xff;
    expect((await rowsOf(file))?.[0]).toEqual(['评价内容']);
  });

  it('clips a cell of 5 MB and reads on', async () => {
    const rows = await rowsOf(bytes(`"${'长'.repeat(1_700_000)}",x\n后,y`));
    expect(rows?.[0]?.[0]).toHaveLength(6_000);
    expect(rows?.[1]).toEqual(['后', 'y']);
  });
});

describe('what is no table is refused with its reason', () => {
  it.each<[string, Uint8Array, string, number | null]>([
    ['nothing', bytes(''), 'empty', null],
    ['blank lines', bytes('\n , \n'), 'empty', null],
    ['an .xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'old-excel', null],
    [
      'a workbook with a password',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...utf16('EncryptedPackage', false)),
      'locked',
      null,
    ],
    ['a page saved as .xls', bytes('<html><table><tr><td>1</td></tr></table>'), 'web-page', null],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1), 'not-a-table', null],
    ['a PDF', bytes('%PDF-1.7\n'), 'not-a-table', null],
    ['another archive', zip({ 'a.txt': 'a' }), 'damaged', null],
    ['a cut workbook', workbook({ 一: [['a']] }).subarray(0, 200), 'damaged', null],
    ['a quote that never ends', bytes('a,b\n"c,d\ne,f\n'), 'quotes', 2],
    ['a quote in the middle', bytes('a,b\n"说"好"的",d\n'), 'quotes', 2],
    ['too many columns', bytes(`a\n${'x,'.repeat(MAX_COLUMNS)}x\n`), 'too-many-columns', 2],
    ['too many rows', bytes('x\n'.repeat(MAX_ROWS + 1)), 'too-many-rows', null],
  ])('%s', async (_, file, code, row) => {
    expect(await faultOf(file)).toEqual([code, row]);
  });

  it('a bomb: small in the archive, large outside', async () => {
    const bomb = zip({ 'a.xml': ' '.repeat(2_000_000), 'b.xml': ' '.repeat(2_000_000) });
    expect(bomb.length).toBeLessThan(10_000);
    expect((await withoutCompression(whole(bomb))).byteLength).toBeGreaterThan(4_000_000);
    await expect(withoutCompression(whole(bomb), 3_000_000)).rejects.toThrow('damaged');
  });
});

describe('workbooks', () => {
  it('give every sheet, texts to the letter, numbers and dates as they are read on the screen', async () => {
    const file = workbook({
      空: [],
      评价: [
        ['订单号', '实付', '时间', '内容'],
        ['261122-100000000000002', { n: '12.300000000000001' }, { date: 46348.75 }, ' =1+1 <b>&'],
        [{ n: '261122100000000000' }, { n: '158' }, null, '2.6E5'],
        [{ n: '2.61122100000001E+17' }, { n: '0' }, { date: 46348 }, '0012'],
      ],
      其他: [['x']],
    });
    const sheets = await readTable(whole(file));
    expect(sheets.map(({ name }) => name)).toEqual(['评价', '其他']);
    expect(sheets[0]?.rows.slice(1)).toEqual([
      ['261122-100000000000002', '12.3', '2026-11-22 18:00:00', ' =1+1 <b>&'],
      ['2.61122E+17', '158', '', '2.6E5'],
      ['2.61122E+17', '0', '2026-11-22 00:00:00', '0012'],
    ]);
  });

  it('are read where a part is so large that a worker would have to inflate it', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [`质量太差 ${i}`, String(i)]);
    const [sheet] = await readTable(whole(workbook({ 一: rows })));
    expect(sheet?.rows).toEqual(rows);
  });
});
