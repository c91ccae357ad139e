import { followComposition } from '@/lib/insertion/composing';
import type { OccupiedAnswer } from '@/lib/insertion/contract';
import { focusOf } from '@/lib/insertion/focus';
import { insertText } from '@/lib/insertion/insert';
import { type ChatOutcome, onMessage } from '@/lib/messages';

/** What a frame tells when it is asked for the cursor. */
export interface CursorAnswer {
  /** The cursor is in a text box of this frame now. */
  here: boolean;
  /** When it was last in one, as far as anybody looked; null = never. */
  at: number | null;
}

/** Kept beside the script, in the extension's own world of this page: a second copy goes on where the first was. */
interface Memory {
  box: WeakRef<HTMLElement> | null;
  at: number | null;
  stop: () => void;
}
const MEMORY = Symbol.for('haoshuo:cursor');
type World = typeof globalThis & { [MEMORY]?: Memory };

/**
 * Remembers which box of this frame had the cursor last, and puts a text there when our own screen asks. Reads nothing of
 * the chat but what stands in that box, and sends nothing. May be started again in the same page.
 */
export function followCursor(document: Document): CursorAnswer {
  const world: World = globalThis;
  const before = world[MEMORY];
  before?.stop();
  const life = new AbortController();
  const memory: Memory = { box: before?.box ?? null, at: before?.at ?? null, stop: () => life.abort() };
  world[MEMORY] = memory;
  const remember = (): HTMLElement | null => {
    const box = boxWithCursor(document);
    if (box !== null) {
      memory.box = new WeakRef(box);
      memory.at = Date.now();
    }
    return box;
  };
  followComposition(document, life.signal);
  document.addEventListener('focusin', remember, { capture: true, signal: life.signal });
  const stopHearing = onMessage('fillChat', ({ data }) =>
    fillChat(boxWithCursor(document) ?? lastOf(memory), data.text, data.answer),
  );
  life.signal.addEventListener('abort', () => silence(stopHearing));
  // Whether the cursor came before we looked nobody knows; that it is there now is enough.
  const known = memory.at;
  const here = remember() !== null;
  return { here, at: here ? memory.at : known };
}

async function fillChat(
  box: HTMLElement | null,
  text: string,
  answer: OccupiedAnswer | null,
): Promise<ChatOutcome> {
  if (box === null) return { kind: 'no-cursor' };
  return insertText(box, text, answer?.mode ?? 'fill', { seen: answer?.seen ?? null });
}

/**
 * The box of this very document that has the cursor: of several lines, and seen. A field of one line is a search, a name,
 * a password; a box in a frame is that frame's own.
 */
function boxWithCursor(document: Document): HTMLElement | null {
  const focus = focusOf(document);
  if (focus.kind !== 'box' || focus.box.ownerDocument !== document) return null;
  return isChatBox(focus.box) ? focus.box : null;
}

function lastOf({ box }: Memory): HTMLElement | null {
  const last = box?.deref() ?? null;
  return last?.isConnected === true && isChatBox(last) ? last : null;
}

function isChatBox(box: HTMLElement): boolean {
  if (box.matches('input')) return false;
  const { width, height } = box.getBoundingClientRect();
  return width > 0 && height > 0 && box.checkVisibility({ visibilityProperty: true });
}

/** An extension that was updated has left a copy behind whose listeners cannot be taken back. */
function silence(stop: () => void): void {
  try {
    stop();
  } catch {
    // That copy hears nothing any more.
  }
}
