import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import {
  confirm,
  consoleFiles,
  effectiveFile,
  isConfirmed,
  readConsoles,
  removeConsoleFile,
  saveConsoleFile,
  setShopName,
  watchConsoles,
} from '@/lib/settings/consoles';
import { consoleFile } from '../../support/console-file';

const { shaped, proven } = vi.hoisted(() => ({ shaped: { id: 'shaped' }, proven: { id: 'proven' } }));
vi.mock('@/lib/consoles/registry', () => ({ SHIPPED: [shaped, proven], shippedFile: () => null }));
Object.assign(shaped, consoleFile({ id: 'shaped', proof: 'shape' }));
Object.assign(proven, consoleFile({ id: 'proven', proof: 'facts' }));

const newer = consoleFile({ id: 'shaped', proof: 'shape', version: '2026-11-22.10' });
const taught = consoleFile();

beforeEach(() => fakeBrowser.reset());

describe('files', () => {
  it('are the shipped ones as long as nothing else is there', async () => {
    expect((await consoleFiles()).map(({ id }) => id)).toEqual(['shaped', 'proven']);
    expect(await effectiveFile('taught-shop-example-com')).toBeNull();
  });

  it.each([
    ['a later counter', '2026-11-22.2', true],
    ['a later counter of two digits', '2026-11-22.10', true],
    ['a later day', '2026-12-01.1', true],
    ['the same version', '2026-11-22.1', false],
    ['an earlier day, whatever its counter', '2026-11-21.99', false],
  ])('an imported one of %s replaces the shipped one: %s %s', async (_name, version, used) => {
    await saveConsoleFile({ ...newer, version });
    expect((await effectiveFile('shaped'))?.version).toBe(used ? version : '2026-11-22.1');
    expect(await consoleFiles()).toHaveLength(2);
  });

  it('a taught one stands beside them, until it is removed', async () => {
    await saveConsoleFile(taught);
    expect((await consoleFiles()).at(-1)).toEqual(taught);
    await removeConsoleFile(taught.id);
    expect(await effectiveFile(taught.id)).toBeNull();
  });

  it('keeps nothing that is no console file', async () => {
    await expect(saveConsoleFile({ ...taught, version: 'latest' })).rejects.toThrow();
    expect((await readConsoles()).files).toEqual({});
  });
});

describe('confirming', () => {
  it('opens one version of a console known by its shape, and can be taken back', async () => {
    const file = (await effectiveFile('shaped')) ?? newer;
    expect(await isConfirmed(file)).toBe(false);
    await confirm(file.id, file.version);
    expect(await isConfirmed(file)).toBe(true);
    // Another file reads otherwise: what was compared was not this one.
    expect(await isConfirmed(newer)).toBe(false);
    await confirm(file.id, null);
    expect(await isConfirmed(file)).toBe(false);
  });

  it('is gone when other content comes under the same version, and stays when the same does', async () => {
    await saveConsoleFile(newer);
    await confirm(newer.id, newer.version);
    await saveConsoleFile(newer);
    expect(await isConfirmed(newer)).toBe(true);
    const other = { ...newer, labels: { reply: ['回应'] } };
    await saveConsoleFile(other);
    expect(await isConfirmed(other)).toBe(false);
  });

  it('is not asked where facts were seen or a user taught', async () => {
    expect(await isConfirmed(consoleFile({ proof: 'facts' }))).toBe(true);
    expect(await isConfirmed(taught)).toBe(true);
  });
});

describe('shops', () => {
  it('keep their names by console, short and trimmed; an empty name is forgotten', async () => {
    await setShopName('proven', '10001', '  青禾 ');
    await setShopName('shaped', '10001', '长'.repeat(30));
    expect((await readConsoles()).shops).toEqual({ 'proven:10001': '青禾', 'shaped:10001': '长'.repeat(20) });
    await setShopName('proven', '10001', ' ');
    expect(Object.keys((await readConsoles()).shops)).toEqual(['shaped:10001']);
  });
});

describe('what is stored', () => {
  it('is read entry by entry, and what cannot be read stays there', async () => {
    const later = { ...newer, format: 2 };
    await storage.setItem('local:consoles', {
      files: { shaped: later, wrong: taught, [taught.id]: taught },
      confirmed: { shaped: 7, proven: 'x' },
      shops: 'rubbish',
    });
    expect(await readConsoles()).toEqual({
      files: { [taught.id]: taught },
      confirmed: { proven: 'x' },
      shops: {},
    });
    await confirm('shaped', '2026-11-22.1');
    expect(await storage.getItem('local:consoles')).toMatchObject({ files: { shaped: later } });
  });

  it('survives two changes in one moment, and tells who watches', async () => {
    const seen: string[][] = [];
    const stop = watchConsoles(({ shops }) => seen.push(Object.keys(shops)));
    await Promise.all([setShopName('proven', '1', '甲'), setShopName('proven', '2', '乙')]);
    expect(Object.keys((await readConsoles()).shops)).toEqual(['proven:1', 'proven:2']);
    expect(seen.at(-1)).toEqual(['proven:1', 'proven:2']);
    stop();
  });
});
