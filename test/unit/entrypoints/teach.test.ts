import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerConsoles } from '@/entrypoints/background/register';
import { taught, taughtFile } from '@/entrypoints/background/teach';
import type { ConsoleFile } from '@/lib/consoles/file/schema';
import { UNKNOWN_LIMITS } from '@/lib/consoles/limits';
import { readConsoles, removeConsoleFile } from '@/lib/settings/consoles';
import { freshWorker, page } from '@/test/support/worker';

type Script = Browser.scripting.RegisteredContentScript;

const ORIGIN = 'https://desk.example.com';
const css = (selector: string) => ({ css: selector, fixture: null });
const FILE: ConsoleFile = {
  ...{ format: 1, id: 'taught-desk-example-com', version: '2026-11-22.1', proof: 'taught', shop: 'shop' },
  name: { zh: '试验台', en: 'desk' },
  ...{ origins: [ORIGIN], frames: [], pages: ['/reviews'], shadow: false, labels: {}, answers: null },
  parts: { row: [css('.row')] },
  fields: { text: [css('.text')], order: [css('.order')] },
  required: ['order', 'text'],
  orders: null,
  links: { reviews: null, order: null, chat: null, complaint: null },
  limits: UNKNOWN_LIMITS,
};
const here = (origin = ORIGIN) => page({ origin, url: `${origin}/reviews` });

let allowed: Set<string>;
let scripts: Map<string, Script>;

beforeEach(async () => {
  await freshWorker();
  allowed = new Set([`${ORIGIN}/*`]);
  scripts = new Map();
  const put = async (all: Script[]): Promise<void> => {
    for (const one of all) scripts.set(one.id, one);
  };
  Object.assign(fakeBrowser, {
    permissions: {
      contains: vi.fn(async ({ origins = [] }: { origins?: string[] }) =>
        origins.every((one) => allowed.has(one)),
      ),
    },
    scripting: {
      getRegisteredContentScripts: vi.fn(async () => [...scripts.values()]),
      registerContentScripts: vi.fn(put),
      updateContentScripts: vi.fn(put),
      unregisterContentScripts: vi.fn(async ({ ids = [] }: { ids?: string[] }) => {
        for (const id of ids) scripts.delete(id);
      }),
      executeScript: vi.fn(async () => []),
    },
  });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    ...{ manifest_version: 3, name: 'haoshuo', version: '1' },
    content_scripts: [
      { matches: ['https://shop.jd.com/*', 'https://*.shop.jd.com/*'], js: ['a.js'], world: 'MAIN' },
      { matches: ['https://shop.jd.com/*', 'https://*.shop.jd.com/*'], js: ['b.js'] },
    ],
  } as unknown as Browser.runtime.Manifest);
});

describe('a lesson is kept', () => {
  it('and its script runs in that origin, in every frame, at the next start too', async () => {
    expect(await taught({ file: FILE, shop: '试验店' }, here())).toEqual({ ok: true });
    expect(await taughtFile(here())).toEqual(FILE);
    expect([...scripts.values()]).toMatchObject([
      { id: FILE.id, matches: [`${ORIGIN}/*`], allFrames: true, persistAcrossSessions: true },
    ]);
    expect((await readConsoles()).shops).toEqual({ 'taught-desk-example-com:shop': '试验店' });
  });

  it('a second one of the same day as a later version', async () => {
    await taught({ file: FILE, shop: '' }, here());
    await taught({ file: FILE, shop: '' }, here());
    expect((await readConsoles()).files[FILE.id]?.version).toBe('2026-11-22.2');
  });

  it('but not over that of another host whose id is the same', async () => {
    await taught({ file: FILE, shop: '' }, here());
    const other = 'https://desk-example.com';
    allowed.add(`${other}/*`);
    expect(await taught({ file: { ...FILE, origins: [other] }, shop: '' }, here(other))).toEqual({
      ok: false,
    });
    expect(await taughtFile(here())).toEqual(FILE);
  });

  const refused: [string, unknown, Browser.runtime.MessageSender][] = [
    ['of another origin than the page', { file: FILE, shop: '' }, here('https://other.example.com')],
    ['under another id', { file: { ...FILE, id: 'taught-other' }, shop: '' }, here()],
    ['that claims to be seen', { file: { ...FILE, proof: 'facts' }, shop: '' }, here()],
    ['for a second origin', { file: { ...FILE, origins: [ORIGIN, 'https://x.com'] }, shop: '' }, here()],
    ['with frames of another', { file: { ...FILE, frames: ['https://x.com'] }, shop: '' }, here()],
    ['that is no file', { file: { format: 1 }, shop: '' }, here()],
    ['from another extension', { file: FILE, shop: '' }, { ...here(), id: 'somebody-else' }],
    [
      'for a shipped console',
      {
        file: { ...FILE, id: 'taught-mms-pinduoduo-com', origins: ['https://mms.pinduoduo.com'] },
        shop: '',
      },
      page(),
    ],
  ];
  it.each(refused)('but none %s', async (_, data, sender) => {
    allowed.add('https://mms.pinduoduo.com/*');
    expect(await taught(data, sender)).toEqual({ ok: false });
    expect((await readConsoles()).files).toEqual({});
    expect(scripts.size).toBe(0);
  });

  it('and none without the permission', async () => {
    allowed.clear();
    expect(await taught({ file: FILE, shop: '' }, here())).toEqual({ ok: false });
  });
});

describe('the register follows', () => {
  it('a permission that was taken back, and one that was given again', async () => {
    await taught({ file: FILE, shop: '' }, here());
    allowed.clear();
    await registerConsoles();
    expect([...scripts.keys()]).toEqual([]);
    allowed.add(`${ORIGIN}/*`);
    await registerConsoles();
    expect([...scripts.keys()]).toEqual([FILE.id]);
  });

  it('a file that was removed, also when asked twice at once', async () => {
    await taught({ file: FILE, shop: '' }, here());
    await removeConsoleFile(FILE.id);
    await Promise.all([registerConsoles(), registerConsoles()]);
    expect([...scripts.keys()]).toEqual([]);
    expect(await taughtFile(here())).toBeNull();
  });

  it('the frames of a shipped console once they are allowed: its own scripts, each in its world', async () => {
    allowed.add('https://*.jd.com/*');
    await registerConsoles();
    const frames = [...scripts.values()].filter(({ id }) => id.startsWith('jingdong-frames-'));
    expect(frames).toMatchObject([
      { js: ['a.js'], world: 'MAIN', matches: ['https://*.jd.com/*'], allFrames: true },
      {
        js: ['b.js'],
        world: 'ISOLATED',
        excludeMatches: ['https://shop.jd.com/*', 'https://*.shop.jd.com/*'],
      },
    ]);
  });
});
