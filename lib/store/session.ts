/** What lives as long as the browser session: the case to open, how well each frame of a tab reads, storage trouble. */
import { storage } from 'wxt/utils/storage';
import type { PageHealth } from '@/lib/wire';
import type { StorageTrouble } from './trouble';

/** What one frame of a tab told, and when. `document`: which page of that frame, where the browser says it. */
export type FrameHealth = PageHealth & { at: number; document: string | null };
/** By `tabId:frameId`. */
export type HealthByFrame = Record<string, FrameHealth>;
/** `phrases`: the grader's model is missing, and the trade's phrases grade alone. */
export type GraderKind = 'model' | 'phrases';
export type Trouble = { kind: StorageTrouble; at: number } | null;
/** `at` makes asking for the same case twice two requests. */
export type Focus = { caseId: string; at: number } | null;

const focus = storage.defineItem<Focus>('session:focus', { fallback: null });
const trouble = storage.defineItem<Trouble>('session:trouble', { fallback: null });
const grader = storage.defineItem<GraderKind>('session:grader', { fallback: 'model' });
const health = storage.defineItem<HealthByFrame>('session:health', { fallback: {} });

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

/** A frame as the browser names it. */
export interface Frame {
  tab: number;
  frame: number;
  document: string | null;
}

/**
 * Keeps what a frame told. A new page in the tab itself has ended every frame that the page before it held. Returns what
 * the frames of the tab say now.
 */
export async function setHealth(from: Frame, page: PageHealth, at: number): Promise<FrameHealth[]> {
  return inTurn(async () => {
    const key = `${from.tab}:${from.frame}`;
    const known = await health.getValue();
    const isNewPage = from.frame === 0 && known[key]?.document !== from.document;
    const kept = isNewPage ? withoutTab(known, from.tab) : known;
    const now = { ...kept, [key]: { ...page, at, document: from.document } };
    await health.setValue(now);
    return framesOf(now, from.tab);
  });
}

/** Without the shells: a page that shows no list itself is fine when a frame in it shows the same console's. */
export function withoutShells<H extends Pick<PageHealth, 'console' | 'state'>>(frames: readonly H[]): H[] {
  const read = new Set(
    frames.flatMap(({ console, state }) => (state === 'reading' || state === 'empty' ? console : [])),
  );
  return frames.filter(({ console, state }) => state !== 'unrecognised' || !read.has(console));
}

export async function dropHealth(tab: number): Promise<void> {
  await inTurn(async () => {
    const known = await health.getValue();
    const rest = withoutTab(known, tab);
    if (Object.keys(rest).length < Object.keys(known).length) await health.setValue(rest);
  });
}

/** What the frames of a tab told, the tab's own page first. */
export function framesOf(health: HealthByFrame, tab: number): FrameHealth[] {
  return Object.entries(health)
    .filter(([key]) => key.startsWith(`${tab}:`))
    .sort(([a], [b]) => frameOf(a) - frameOf(b))
    .map(([, frame]) => frame);
}

/** The frames of a tab in which this console's reviews are read now, the tab's own page first. */
export async function readingFrames(tab: number, console: string): Promise<number[]> {
  return Object.entries(await health.getValue())
    .filter(
      ([key, told]) => key.startsWith(`${tab}:`) && told.console === console && told.state === 'reading',
    )
    .map(([key]) => frameOf(key))
    .sort((a, b) => a - b);
}

const frameOf = (key: string): number => Number(key.slice(key.indexOf(':') + 1));

function withoutTab(health: HealthByFrame, tab: number): HealthByFrame {
  return Object.fromEntries(Object.entries(health).filter(([key]) => !key.startsWith(`${tab}:`)));
}

/** Two tabs may report in one moment; each reads and writes the whole map. */
function inTurn<T>(change: () => Promise<T>): Promise<T> {
  return navigator.locks.request('haoshuo:health', change);
}

export function watchHealth(listener: (byFrame: HealthByFrame) => void): () => void {
  void health.getValue().then(listener);
  return health.watch(listener);
}

/** Storage works again. Writes only when trouble was told before. */
export async function clearTrouble(): Promise<void> {
  if ((await trouble.getValue()) !== null) await trouble.setValue(null);
}

/** Which grader took reviews in last. Writes only on a change. */
export async function setGraderKind(kind: GraderKind): Promise<void> {
  if ((await grader.getValue()) !== kind) await grader.setValue(kind);
}

export function watchGraderKind(listener: (kind: GraderKind) => void): () => void {
  void grader.getValue().then(listener);
  return grader.watch(listener);
}
