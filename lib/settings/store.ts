import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from './schema';

/** Migrations are pure functions by version; WXT runs them in every context that imports this file. */
const item = storage.defineItem<unknown>('local:settings', { fallback: DEFAULT_SETTINGS, version: 1 });

/**
 * Settings as stored, each section checked alone: a section that no longer fits falls to its default and the others
 * survive. Nothing is written here, so the stored value stays for a later version that can read it.
 */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await item.getValue());
}

/** Throws zod's error when the settings are not valid; nothing is saved then. */
export async function saveSettings(settings: Settings): Promise<void> {
  await item.setValue(settingsSchema.parse(settings));
}

export function watchSettings(listener: (settings: Settings) => void): () => void {
  return item.watch((value) => listener(parseSettings(value)));
}

export function parseSettings(value: unknown): Settings {
  const whole = settingsSchema.safeParse(value);
  if (whole.success) return whole.data;
  const stored = typeof value === 'object' && value !== null ? value : {};
  const merged: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [key, section] of Object.entries(settingsSchema.shape)) {
    const parsed = section.safeParse(Reflect.get(stored, key));
    if (parsed.success) merged[key] = parsed.data;
  }
  return settingsSchema.parse(merged);
}
