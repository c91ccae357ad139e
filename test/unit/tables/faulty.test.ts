import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCsv } from '@/lib/tables/csv';
import { faultyCsv } from '@/lib/tables/faulty';
import { findHeaderRow } from '@/lib/tables/mapping';
import { PROBLEM_HEADER, unquoted } from '@/lib/tables/problem';

const LIVE = /^[\t\r\n =+\-@＝＋－＠]*[=+\-@＝＋－＠\t\r]/;
const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' =', "'=", "''@", '＝', '\n='),
      fc.string(),
      fc.constantFrom('', '\n', '\r\n2', '"'),
    )
    .map((parts) => parts.join('')),
  fc.bigInt({ min: 10n ** 11n, max: 10n ** 20n }).map(String),
);
const rows = fc.array(fc.array(nasty, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
const back = (csv: string): string[][] => readCsv(csv.replace(/^\ufeff/, ''));

it('no cell of the list is a formula, whatever it holds', () => {
  fc.assert(
    fc.property(rows, nasty, (cells, problem) => {
      const csv = faultyCsv(
        ['a', '=b'],
        cells.map((row) => ({ cells: row, problem })),
      );
      for (const cell of back(csv).flat()) expect(cell).not.toMatch(LIVE);
    }),
    { numRuns: 300 },
  );
});

it('a formula with a line break, which the library lets through, is text', () => {
  const [, row] = back(faultyCsv(['a'], [{ cells: ['=cmd|" /C calc"!A0\n'], problem: 'x' }]));
  expect(row?.[0]).toMatch(/^'=/);
});

it('mended and imported again every cell is what it was', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      const lines = back(
        faultyCsv(
          ['评价内容'],
          cells.map((row) => ({ cells: row, problem: '错' })),
        ),
      );
      const read = lines.slice(1, 1 + cells.length).map((line) => line.slice(0, -1).map(unquoted));
      const plain = (cell: string) => cell.replace(/\r\n?/g, '\n');
      expect(read.map((line, i) => line.slice(0, cells[i]?.length))).toEqual(
        cells.map((row) => row.map(plain)),
      );
    }),
    { numRuns: 300 },
  );
});

it('a long id is kept from Excel, and the list is known as ours when it comes back, once', () => {
  const first = back(faultyCsv(['订单号'], [{ cells: ['900000000000000002'], problem: '评分' }]));
  expect(first).toEqual([['订单号', PROBLEM_HEADER], ["'900000000000000002", '评分'], ['']]);
  expect(findHeaderRow(first)).toBe(0);
  const again = back(faultyCsv(first[0] ?? [], [{ cells: ['1', '评分'], problem: '新' }]));
  expect(again.slice(0, 2)).toEqual([
    ['订单号', PROBLEM_HEADER],
    ['1', '新'],
  ]);
});
