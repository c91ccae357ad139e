import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { rememberedMapping, rememberMapping } from '@/lib/settings/import-mappings';

const entry = { columns: { text: 2, rating: 0 }, shop: '小店' };

beforeEach(() => fakeBrowser.reset());

it('what was chosen for a kind of file is known again, for that kind only', async () => {
  await rememberMapping('a', entry);
  expect(await rememberedMapping('a')).toEqual(entry);
  expect(await rememberedMapping('b')).toBeNull();
});

it('the oldest choice is forgotten, not the one used again', async () => {
  for (let i = 0; i < 50; i++) await rememberMapping(`s${i}`, entry);
  await rememberMapping('s0', entry);
  await rememberMapping('new', entry);
  expect(await rememberedMapping('s0')).toEqual(entry);
  expect(await rememberedMapping('s1')).toBeNull();
});

it('what cannot be read is not known, and loses no other', async () => {
  await rememberMapping('a', entry);
  const stored = await storage.getItem<object>('local:importMappings');
  await storage.setItem('local:importMappings', { ...stored, b: { columns: { text: -1 }, shop: '' } });
  expect(await rememberedMapping('b')).toBeNull();
  expect(await rememberedMapping('a')).toEqual(entry);
});
