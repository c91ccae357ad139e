import { describe, expect, it } from 'vitest';
import { boundExtent } from '@/lib/tables/extent';
import { readXlsx } from '@/lib/tables/xlsx';
import { zip } from '../../support/workbook';

const row = (n: number, cells: string): string => `<row r="${n}" spans="1:9">${cells}</row>`;
const cell = (at: string): string => `<c r="${at}" t="inlineStr"><is><t>x</t></is></c>`;
const bound = (rows: string): void => boundExtent(new TextEncoder().encode(`<sheetData>${rows}</sheetData>`));

describe('a sheet whose cells would fill the memory', () => {
  it.each([
    ['a cell in the last column', row(7, cell('A7') + cell('XFD7')), 'too-many-columns', 7],
    ['a row after the last', row(1, cell('A1')) + row(20_000_000, cell('A20000000')), 'too-many-rows', null],
    ['a cell of such a row', cell('A20000000'), 'too-many-rows', null],
    ['the end of each of many rows', row(1, '<c r="XFD1" s="1"/>').repeat(7_000), 'too-big', null],
  ])('is refused: %s', (_, rows, code, at) => {
    expect(() => bound(rows)).toThrow(expect.objectContaining({ code, row: at }));
  });

  it.each([
    ['the widest that is read', row(1, cell('CV1'))],
    ['a colour up to the end of a row', row(1, `${cell('A1')}<c r="XFD1" s="1"/>`)],
    ['the last row of Excel', row(1_048_576, cell('A1048576'))],
    ['a buyer who writes an address', row(1, cell('A1').replace('x', ' r="XFD1" r="A99999999"'))],
    ['a range', '<mergeCells><mergeCell ref="A1:XFD1048576"></mergeCell></mergeCells>'],
  ])('is not: %s', (_, rows) => {
    expect(() => bound(rows)).not.toThrow();
  });
});

it('a workbook is asked before it is read', async () => {
  const book = new Uint8Array(zip({ 'xl/worksheets/sheet1.xml': row(1, cell('XFD1')) })).buffer;
  await expect(readXlsx(book)).rejects.toMatchObject({ code: 'too-many-columns', row: 1 });
});
