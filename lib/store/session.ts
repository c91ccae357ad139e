/** What lives as long as the browser session: the case to open, how well each tab reads, storage trouble. */
import { storage } from 'wxt/utils/storage';
import type { PageHealth } from '@/lib/wire';
import type { StorageTrouble } from './trouble';

export type HealthByTab = Record<number, PageHealth & { at: number }>;
export type Trouble = { kind: StorageTrouble; at: number } | null;
/** `at` makes asking for the same case twice two requests. */
export type Focus = { caseId: string; at: number } | null;

const focus = storage.defineItem<Focus>('session:focus', { fallback: null });
const trouble = storage.defineItem<Trouble>('session:trouble', { fallback: null });
const health = storage.defineItem<HealthByTab>('session:health', { fallback: {} });

/** Asks the panel to show this case (null = the queue). */
export async function setFocus(caseId: string | null, at: number = Date.now()): Promise<void> {
  await focus.setValue(caseId === null ? null : { caseId, at });
}

/** Calls with the case that a row mark or a notification asked for, at once and on every request. */
export function watchFocus(listener: (caseId: string | null) => void): () => void {
  void focus.getValue().then((value) => listener(value?.caseId ?? null));
  return focus.watch((value) => listener(value?.caseId ?? null));
}

export async function setTrouble(kind: StorageTrouble, at: number): Promise<void> {
  await trouble.setValue({ kind, at });
}

export function watchTrouble(listener: (trouble: Trouble) => void): () => void {
  void trouble.getValue().then(listener);
  return trouble.watch(listener);
}

export async function setHealth(tabId: number, page: PageHealth, at: number): Promise<void> {
  await inTurn(async () => health.setValue({ ...(await health.getValue()), [tabId]: { ...page, at } }));
}

export async function dropHealth(tabId: number): Promise<void> {
  await inTurn(async () => {
    const { [tabId]: gone, ...rest } = await health.getValue();
    if (gone !== undefined) await health.setValue(rest);
  });
}

/** Two tabs may report in one moment; each reads and writes the whole map. */
function inTurn(change: () => Promise<void>): Promise<void> {
  return navigator.locks.request('haoshuo:health', change);
}

export function watchHealth(listener: (byTab: HealthByTab) => void): () => void {
  void health.getValue().then(listener);
  return health.watch(listener);
}

/** Storage works again. Writes only when trouble was told before. */
export async function clearTrouble(): Promise<void> {
  if ((await trouble.getValue()) !== null) await trouble.setValue(null);
}
