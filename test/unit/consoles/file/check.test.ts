// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { checkConsoleFile, MAX_FILE_BYTES } from '@/lib/consoles/file/check';
import type { Fault } from '@/lib/consoles/file/faults';
import type { ConsoleFile } from '@/lib/consoles/file/schema';
import { SHIPPED } from '@/lib/consoles/registry';
import { consoleFile } from '../../../support/console-file';

const shipped = consoleFile({
  id: 'example',
  proof: 'shape',
  origins: ['https://mms.example.org'],
  links: { reviews: null, order: 'https://orders.example.org/{order}', chat: null, complaint: null },
});

function faults(file: unknown): Fault[] {
  const checked = checkConsoleFile(typeof file === 'string' ? file : JSON.stringify(file), [shipped]);
  return checked.ok ? [] : checked.faults;
}
const said = (file: unknown): string[] => faults(file).map(({ path, code }) => `${path} ${code}`);
const withCss = (css: string): ConsoleFile => consoleFile({ parts: { row: [{ css, fixture: null }] } });
const withLabel = (label: string): ConsoleFile => consoleFile({ labels: { reply: [label] } });

it('takes a right file as it is', () => {
  const file = consoleFile();
  expect(checkConsoleFile(JSON.stringify(file), [shipped])).toEqual({ ok: true, file });
});

it.each(SHIPPED.map((file) => [file.id, file] as const))('takes the shipped file of %s', (_id, file) => {
  expect(checkConsoleFile(JSON.stringify(file), SHIPPED)).toEqual({ ok: true, file });
});

describe('says what is wrong, and where', () => {
  it.each<[string, unknown, string]>([
    ['text that is no JSON', '{"format": 1,', ' json'],
    ['a list', [], ' type'],
    ['nothing', null, ' type'],
    ['a missing field', { ...consoleFile(), required: undefined }, 'required missing'],
    ['an unknown key', { ...consoleFile(), run: 'x' }, 'run unknown'],
    ['an unknown part', { ...consoleFile(), parts: { eval: [] } }, 'parts.eval unknown'],
    ['a version of its own make', consoleFile({ version: 'latest' }), 'version format'],
    ['a format of later', { ...consoleFile(), format: 2 }, 'format choice'],
    [
      'a huge list',
      consoleFile({ parts: { row: Array.from({ length: 500 }, () => ({ css: 'a', fixture: null })) } }),
      'parts.row long',
    ],
    ['a huge label', withLabel('x'.repeat(5_000)), 'labels.reply.0 long'],
    ['a selector that is none', withCss('tr[class='), 'parts.row.0.css selector'],
    ['nested :has()', withCss('tr:has(td:not(:has(a)))'), 'parts.row.0.css has'],
    [
      'a script address in a link',
      consoleFile({ links: { reviews: 'javascript:alert(1)', order: null, chat: null, complaint: null } }),
      'links.reviews script',
    ],
    ['one that hides in white space', withLabel('ja va\tscript:x'), 'labels.reply.0 script'],
    ['a data address', consoleFile({ name: { zh: 'data:text/html,x', en: 'x' } }), 'name.zh script'],
    ['a script in a key', { ...consoleFile(), 'javascript:x': 1 }, 'javascript:x script'],
    [
      'a link elsewhere',
      consoleFile({
        links: { reviews: 'https://evil.example.net/', order: null, chat: null, complaint: null },
      }),
      'links.reviews host',
    ],
    [
      'a link whose host is a user name',
      consoleFile({
        links: { reviews: 'https://shop.example.com@evil.net/', order: null, chat: null, complaint: null },
      }),
      'links.reviews format',
    ],
    [
      'a link over http',
      consoleFile({
        links: { reviews: 'http://shop.example.com/', order: null, chat: null, complaint: null },
      }),
      'links.reviews format',
    ],
    [
      'order pages elsewhere',
      consoleFile({
        orders: { pages: ['https://evil.net/orders'], row: [], order: [], paid: [], answer: null },
      }),
      'orders.pages.0 host',
    ],
    ['an extension', consoleFile({ origins: ['chrome-extension://abcdef'] }), 'origins.0 format'],
    ['a file', consoleFile({ origins: ['file:///etc'] }), 'origins.0 format'],
    ['every site', consoleFile({ origins: ['https://*.'] }), 'origins.0 format'],
    ['every site of an ending', consoleFile({ origins: ['https://*.com'] }), 'origins.0 origin'],
    ['every site of a shared ending', consoleFile({ origins: ['https://*.com.cn'] }), 'origins.0 origin'],
    ['an empty label', consoleFile({ origins: ['https://a..example.com'] }), 'origins.0 origin'],
    [
      'the address of a shipped console',
      consoleFile({ origins: ['https://mms.example.org'] }),
      'origins.0 foreign',
    ],
    [
      'a pattern over a shipped console',
      consoleFile({ origins: ['https://*.example.org'] }),
      'origins.0 foreign',
    ],
    ['frames of somebody else', consoleFile({ frames: ['https://pay.example.net'] }), 'frames.0 foreign'],
    [
      'a shipped console at another address',
      { ...shipped, origins: ['https://evil.example.net'] },
      'origins.0 foreign',
    ],
    ['a shipped console that calls itself proven', { ...shipped, proof: 'facts' }, 'proof proof'],
    ['a new console that calls itself proven', consoleFile({ proof: 'facts' }), 'proof proof'],
    ['an id of its own', consoleFile({ id: 'weidian' }), 'id id'],
    ['something behind the rest of a text', withLabel('{rest} 元'), 'labels.reply.0 placeholder'],
    ['two placeholders', withLabel('{rest}{rest}x'), 'labels.reply.0 placeholder'],
    ['a label of nothing, which every text would hold', withLabel(' ：'), 'labels.reply.0 short'],
    ['an unknown placeholder', withLabel('{anything}'), 'labels.reply.0 placeholder'],
  ])('%s', (_name, file, expected) => {
    expect(said(file)).toContain(expected);
  });

  it('a text of more than 200 kB, and reads no further', () => {
    expect(said(`"${'x'.repeat(MAX_FILE_BYTES)}"`)).toEqual([' size']);
    // Bytes, not signs.
    expect(said(`"${'评'.repeat(Math.ceil(MAX_FILE_BYTES / 3))}"`)).toEqual([' size']);
  });

  it('a prototype in the keys', () => {
    expect(
      said(JSON.stringify(consoleFile()).replace('"labels":{', '"labels":{"__proto__":["x"],')),
    ).toContain('labels.__proto__ script');
  });

  it('with an example of what belongs there', () => {
    const [fault] = faults(consoleFile({ version: '1.0' }));
    expect(fault).toEqual({ path: 'version', code: 'format', expected: '2026-11-22.1' });
  });

  it('and no more than one can read', () => {
    expect(
      faults(consoleFile({ labels: { reply: Array.from({ length: 40 }, () => 'javascript:') } })).length,
    ).toBe(20);
  });
});

it('a shipped console may go on to the hosts that its own file links to', () => {
  expect(said({ ...shipped, links: { ...shipped.links, reviews: 'https://a.example.org/x' } })).toEqual([]);
  expect(said({ ...shipped, version: '2027-01-01.1' })).toEqual([]);
});

it('one :has() beside another is no nesting', () => {
  expect(said(withCss('tr:has(.a):has(.b) td:not(:empty)'))).toEqual([]);
});
