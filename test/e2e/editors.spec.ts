/**
 * Writes into every kind of box in every way, and holds docs/insertion.md to what was found.
 * `INSERTION_TABLE=write playwright test editors.spec --workers=1` writes its table anew.
 */
import { HOSTS } from '../editors/hosts';
import { expect, test } from './harness/editors';
import { documented, rowOf, writeRow } from './harness/insertion-doc';
import { type Measured, measure, WAYS, type Way } from './harness/measure-editor';

const WRITES = process.env.INSERTION_TABLE === 'write';
const NAMES = HOSTS.map(({ name }) => name);

for (const host of HOSTS)
  test(`${host.name}: never touched, with the cursor, appended, replaced`, async ({ openHost }) => {
    const measured: [Way, Measured][] = [];
    for (const way of WAYS)
      measured.push([way, await measure(await openHost(host.page ?? host.id), host, way)]);
    const right = { said: true, state: true, lines: host.oneLine ? null : true, caret: true, undo: true };
    expect(Object.fromEntries(measured)).toEqual(Object.fromEntries(WAYS.map((way) => [way, right])));
    const row = rowOf(host.name, measured);
    if (WRITES) writeRow(row, NAMES);
    expect(documented()).toContain(row);
  });

test('the table has these hosts and no others', () => {
  test.skip(WRITES, 'The table is being written.');
  expect(documented().map((row) => row.split('|')[1]?.trim())).toEqual(NAMES);
});
