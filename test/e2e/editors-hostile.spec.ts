import { HOSTS } from '../editors/hosts';
import { OTHER_ORIGIN } from '../editors/server';
import type { EditorPage } from './harness/editor-page';
import { expect, test } from './harness/editors';
import { REPLY } from './harness/measure-editor';

const BOX = 'textarea';
const withAttributes = (attributes: Record<string, string>): string =>
  `textarea?attributes=${encodeURIComponent(JSON.stringify(attributes))}`;

/** A page of its own: boxes that behave, or do not. */
const change = (host: EditorPage, script: (box: HTMLTextAreaElement) => void): Promise<void> =>
  host.page.evaluate(`(${script.toString()})(document.querySelector('textarea'))`);

test.describe('a box that', () => {
  test('counts in UTF-16 units gets nothing that it would cut', async ({ openHost }) => {
    // Seven units, four characters.
    const host = await openHost(withAttributes({ maxlength: '6' }));
    expect(await host.call('insert', BOX, '好👍👍👍')).toEqual({ kind: 'too-long', limit: 6 });
    expect(await host.model()).toBe('');
    expect(await host.call('insert', BOX, '好👍👍')).toEqual({ kind: 'inserted' });
    const seen = { text: '好👍👍', length: 5 };
    expect(await host.call('insert', BOX, '对', 'append', seen)).toEqual({ kind: 'too-long', limit: 6 });
    expect(await host.call('insert', BOX, '👍👍对', 'replace', seen)).toEqual({ kind: 'inserted' });
  });

  test('cuts by characters of its own count is told', async ({ openHost }) => {
    const host = await openHost('textarea');
    await change(host, (box) => {
      box.addEventListener('input', () => {
        box.value = [...box.value].slice(0, 10).join('');
      });
    });
    expect(await host.call('insert', BOX, REPLY)).toEqual({ kind: 'not-kept' });
    expect([...(await host.model())]).toHaveLength(10);
  });

  for (const after of [0, 300])
    test(`puts back the old text after ${after} ms is told`, async ({ openHost }) => {
      const host = await openHost(`textarea?after=${after}`);
      await change(host, (box) => {
        const wait = Number(new URLSearchParams(location.search).get('after'));
        box.addEventListener('input', () => setTimeout(() => (box.value = ''), wait), { once: true });
      });
      expect(await host.call('insert', BOX, REPLY)).toEqual({ kind: 'not-kept' });
    });

  test('puts it back later is noticed after all', async ({ openHost }) => {
    const host = await openHost('textarea');
    expect(await host.call('insert', BOX, REPLY)).toEqual({ kind: 'inserted' });
    await host.call('follow', BOX, REPLY);
    await change(host, (box) => (box.value = ''));
    await expect.poll(() => host.call('lost')).toBe(true);
  });

  test('is drawn anew while we write is told from one that refuses', async ({ openHost }) => {
    const host = await openHost('textarea');
    await change(host, (box) => {
      box.addEventListener('input', () => box.replaceWith(document.createElement('textarea')), {
        once: true,
      });
    });
    expect(await host.call('insert', BOX, REPLY)).toEqual({ kind: 'replaced' });
  });

  test('opens a moment later is filled, one that stays shut is not', async ({ openHost }) => {
    const host = await openHost('textarea');
    await change(host, (box) => {
      const set = document.createElement('fieldset');
      set.disabled = true;
      box.replaceWith(set);
      set.append(box);
    });
    expect(await host.call('insert', BOX, REPLY)).toEqual({ kind: 'refused' });
    await host.call('begin', BOX, REPLY);
    await host.page.evaluate(() => {
      const set = document.querySelector('fieldset');
      if (set) set.disabled = false;
    });
    expect(await host.call('ended')).toEqual({ kind: 'inserted' });
  });

  for (const [name, attributes] of [
    ['is readonly', { readonly: '' }],
    ['is disabled', { disabled: '' }],
  ] as const)
    test(`${name} is not forced`, async ({ openHost }) => {
      const host = await openHost(withAttributes(attributes));
      expect(await host.call('insert', BOX, REPLY)).toEqual({ kind: 'refused' });
      expect(await host.model()).toBe('');
    });
});

for (const [name, hide] of [
  ['is hidden', (box: HTMLTextAreaElement) => (box.style.display = 'none')],
  [
    'loses the cursor to the page at once',
    (box: HTMLTextAreaElement) =>
      box.addEventListener('focus', () => document.querySelector('input')?.focus()),
  ],
] as const)
  test(`while the box ${name}, nothing is written, least of all into the box that has the cursor`, async ({
    openHost,
  }) => {
    const host = await openHost('textarea');
    await host.page.evaluate(() => {
      const other = document.createElement('input');
      document.body.append(other);
      other.focus();
    });
    await change(host, hide as (box: HTMLTextAreaElement) => void);
    expect(await host.call('insert', BOX, REPLY)).toEqual({ kind: 'no-focus' });
    expect(await host.page.locator('input').inputValue()).toBe('');
    expect(await host.model()).toBe('');
  });

test.describe('an input method', () => {
  const compose = (host: EditorPage, text: string) =>
    host.cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  const commit = (host: EditorPage, text: string) => host.cdp.send('Input.insertText', { text });

  test('that composes in the box is not disturbed, and what it wrote is asked about', async ({
    openHost,
  }) => {
    const host = await openHost('textarea');
    await host.page.locator(BOX).click();
    await compose(host, 'nihao');
    await expect.poll(() => host.call('composing')).toBe(true);
    await host.call('begin', BOX, REPLY);
    await compose(host, 'nihaoa');
    expect(await host.model()).toBe('nihaoa');
    await commit(host, '你好啊');
    expect(await host.call('ended')).toEqual({ kind: 'occupied', standing: { text: '你好啊', length: 3 } });
    expect(await host.model()).toBe('你好啊');
  });

  test('that composes elsewhere in the page keeps the cursor until it ends', async ({ openHost }) => {
    const host = await openHost('textarea');
    await host.page.evaluate(() => document.body.append(document.createElement('input')));
    await host.page.locator('input').click();
    await compose(host, 'kuaidi');
    await expect.poll(() => host.call('composing')).toBe(true);
    await host.call('begin', BOX, REPLY);
    await compose(host, 'kuaidihao');
    expect(await host.model()).toBe('');
    await commit(host, '快递号');
    expect(await host.call('ended')).toEqual({ kind: 'inserted' });
    expect(await host.page.locator('input').inputValue()).toBe('快递号');
    expect(await host.model()).toBe(REPLY);
  });

  test('that never ends is told, and nothing is written', async ({ openHost }) => {
    const host = await openHost('textarea');
    await host.page.locator(BOX).click();
    await compose(host, 'ni');
    await expect.poll(() => host.call('composing')).toBe(true);
    expect(await host.call('insert', BOX, REPLY)).toEqual({ kind: 'composing' });
    expect(await host.model()).toBe('ni');
  });
});

test('text that changed since the agent was asked is asked about anew', async ({ openHost }) => {
  const host = await openHost('textarea');
  await host.page.locator(BOX).fill('客服先写的');
  const seen = { text: '客服先写的', length: 5 };
  await host.page.locator(BOX).fill('客服后来写的');
  const standing = { text: '客服后来写的', length: 6 };
  for (const mode of ['append', 'replace'] as const)
    expect(await host.call('insert', BOX, REPLY, mode, seen)).toEqual({ kind: 'occupied', standing });
  expect(await host.model()).toBe('客服后来写的');
});

test('who types on at once types behind our text', async ({ openHost }) => {
  const host = await openHost('textarea');
  await host.call('begin', BOX, REPLY);
  await expect.poll(() => host.model()).toBe(REPLY);
  await host.page.keyboard.type('ok!');
  expect(await host.call('ended')).toEqual({ kind: 'inserted' });
});

test.describe('the cursor is', () => {
  const WHERE = [
    ['textarea', BOX],
    ['shadow', BOX],
    ['frame', BOX],
    ['shadow?box=editable', '[contenteditable="true"]'],
    ['frame?in=tiptap', '[contenteditable="true"]'],
    ['frame?in=body', 'body[contenteditable]'],
  ] as const;
  for (const [path, box] of WHERE)
    test(`found in ${path}`, async ({ openHost }) => {
      const host = await openHost(path);
      expect(await host.call('focus', box)).toBe('none');
      const { page } = host;
      const inFrame = path.startsWith('frame');
      await (inFrame ? page.frameLocator('iframe').locator(box) : page.locator(box)).click();
      expect(await host.call('focus', box)).toBe('box');
    });

  test('out of reach in a closed shadow root', async ({ openHost }) => {
    const host = await openHost('shadow?mode=closed');
    await host.page.locator('reply-form').click();
    await expect.poll(() => host.call('focus', BOX)).toBe('closed');
  });

  test('out of reach in a frame of another origin', async ({ openHost }) => {
    const host = await openHost(`frame?in=textarea&origin=${OTHER_ORIGIN}`);
    await host.page.frameLocator('iframe').locator(BOX).click();
    await expect.poll(() => host.call('focus', BOX)).toBe('frame');
  });
});

/** A picture of four joined ones, a sign beyond the basic plane, words from right to left with their marks. */
const ODD = '一家👨‍👩‍👧‍👦，𠮷字，مرحبا‏ (ok)';

for (const { id, name, page, box } of HOSTS)
  test(`${name}: no sign is torn, whatever the script`, async ({ openHost }) => {
    const host = await openHost(page ?? id);
    expect(await host.call('insert', box, ODD)).toEqual({ kind: 'inserted' });
    const model = await host.model();
    for (const part of ['一家👨‍👩‍👧‍👦，', '𠮷字', 'مرحبا', '(ok)']) expect(model).toContain(part);
  });

for (const [id, box] of [
  ['textarea', BOX],
  ['tiptap', '[contenteditable="true"]'],
  ['slate', '[contenteditable="true"]'],
] as const)
  test(`${id}: 20,000 characters are there to the last`, async ({ openHost }) => {
    const host = await openHost(id);
    const text = Array.from(
      { length: 1_000 },
      (_, at) => `第${String(at).padStart(4, '0')}行，共二十个字，写满为止。`,
    ).join('\n');
    expect(await host.call('insert', box, text)).toEqual({ kind: 'inserted' });
    expect((await host.model()).replace(/\n+/g, '\n').trim()).toBe(text);
  });
