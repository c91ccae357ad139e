// @vitest-environment happy-dom
/** Every shipped console file: valid by its own schema, and every candidate proved by the frozen page it names. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ConsoleFile, consoleFileSchema } from '@/lib/consoles/file/schema';
import { SHIPPED } from '@/lib/consoles/registry';
import { readField } from '@/lib/consoles/rows/field';
import { Look } from '@/lib/consoles/rows/look';

const fixtureOf = (id: string, name: string): string => path.resolve('test/fixtures', id, `${name}.html`);

function pageOf(id: string, name: string): HTMLElement {
  const page = new DOMParser().parseFromString(readFileSync(fixtureOf(id, name), 'utf8'), 'text/html');
  return page.body;
}

/** Everything in a file that says where something stands in the page. */
function placesOf({ parts, fields, orders }: ConsoleFile) {
  const candidates = [...Object.entries(parts), ['order row', orders?.row ?? []] as const];
  const readers = [
    ...Object.entries(fields),
    ['order number', orders?.order ?? []] as const,
    ['order paid', orders?.paid ?? []] as const,
  ];
  return [
    ...candidates.flatMap(([name, all]) => (all ?? []).map((one) => ({ name, reader: one }))),
    ...readers.flatMap(([name, all]) => (all ?? []).map((one) => ({ name, reader: one }))),
  ];
}

describe.each(SHIPPED.map((file) => [file.id, file] as const))('%s', (id, file) => {
  it('fits the schema', () => {
    expect(consoleFileSchema.safeParse(file).error).toBeUndefined();
  });

  it('has a proof for every place', () => {
    const unproved = placesOf(file)
      .filter(({ reader }) => reader.fixture === null || !existsSync(fixtureOf(id, reader.fixture)))
      .map(({ name, reader }) => `${name}: ${JSON.stringify(reader)}`);
    expect(unproved).toEqual([]);
  });

  it.each(
    placesOf(file).flatMap(({ name, reader }) =>
      reader.fixture === null ? [] : [[name, JSON.stringify(reader), reader, reader.fixture] as const],
    ),
  )('%s %s', (_name, _text, reader, fixture) => {
    const body = pageOf(id, fixture);
    expect(readField(new Look([body]), [reader])).not.toBeNull();
  });
});
