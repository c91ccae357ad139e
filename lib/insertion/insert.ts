import { composed, followComposition } from './composing';
import type { InsertMode, InsertOutcome, Standing } from './contract';
import { STANDING_TOLD } from './contract';
import { isTextField, limitOf, squeezed, textIn } from './field';
import { isLocked } from './locked';
import { pause, write } from './write';

/** Longest wait for the framework to have drawn the text; a busy page needs more than a moment. ms */
const DRAWN = 1_000;
/** Read back once more after this, for pages that put the old value back. ms */
const KEPT = 500;
/** A form may open locked and be given free a moment later. ms */
const UNLOCKS = 1_000;
const EVERY = 50;

export interface InsertOptions {
  /** What the agent saw in the field when asked; other text now is asked about anew. */
  seen?: Standing | null;
  signal?: AbortSignal;
}

/**
 * Puts `text` into a field that the page owns, and says only what it read back. Text of the agent's is kept unless
 * `mode` says what to do with it (both can be undone in the page by Ctrl+Z); what the page has locked is not forced, an
 * input method is not disturbed, and nothing is ever submitted. Never rejects. Resolves within two seconds (a box that
 * takes the text: within one), or ten seconds later while an input method composes.
 */
export async function insertText(
  field: HTMLElement,
  text: string,
  mode: InsertMode = 'fill',
  { seen = null, signal }: InsertOptions = {},
): Promise<InsertOutcome> {
  const wanted = text.replace(/\r\n?/g, '\n');
  followComposition(field.ownerDocument);
  if (squeezed(wanted) === '' || !(await opens(field, signal))) return { kind: 'refused' };
  if (!(await composed(signal))) return { kind: 'composing' };
  if (!field.isConnected) return { kind: 'replaced' };
  const plan = planFor(field, wanted, mode, seen);
  if ('kind' in plan) return plan;
  const typing = followTyping(field);
  try {
    const written = await write(field, plan.write, plan.at);
    if (written !== 'written') return { kind: written };
    const holds = (): boolean => {
      const now = squeezed(textIn(field));
      // Who goes on typing at once types behind our text.
      return now === plan.whole || (typing.seen() && now.startsWith(plan.whole));
    };
    for (let waited = 0; waited < DRAWN && field.isConnected; waited += EVERY) {
      await pause(EVERY);
      if (holds()) break;
    }
    await pause(KEPT);
    if (!field.isConnected) return { kind: 'replaced' };
    return { kind: holds() ? 'inserted' : 'not-kept' };
  } catch {
    return { kind: 'not-kept' };
  } finally {
    typing.stop();
  }
}

/** What stands in the field, as the agent is shown it. */
function standingIn(field: HTMLElement): Standing {
  const text = textIn(field);
  return { text: text.trim().slice(0, STANDING_TOLD), length: squeezed(text).length };
}

/** What to write where, and what has to stand there then; or what is to be said without writing. */
function planFor(
  field: HTMLElement,
  text: string,
  mode: InsertMode,
  seen: Standing | null,
): InsertOutcome | { write: string; at: 'end' | 'all'; whole: string } {
  const there = textIn(field);
  const standing = squeezed(there);
  const wanted = squeezed(text);
  const limit = limitOf(field);
  const tooLong = (length: number): boolean => limit !== null && length > limit;
  if (standing === wanted || (mode === 'append' && standing.endsWith(wanted))) return { kind: 'inserted' };
  if (standing === '' || mode === 'replace') {
    if (standing !== '' && isOther(field, seen)) return { kind: 'occupied', standing: standingIn(field) };
    if (limit !== null && tooLong(text.length)) return { kind: 'too-long', limit };
    return { write: text, at: standing === '' ? 'end' : 'all', whole: wanted };
  }
  if (mode === 'fill' || isOther(field, seen)) return { kind: 'occupied', standing: standingIn(field) };
  const added = /\s$/.test(there) ? text : `${field.matches('input') ? ' ' : '\n'}${text}`;
  if (limit !== null && tooLong(there.length + added.length)) return { kind: 'too-long', limit };
  return { write: added, at: 'end', whole: standing + wanted };
}

function isOther(field: HTMLElement, seen: Standing | null): boolean {
  if (seen === null) return false;
  const now = standingIn(field);
  return now.length !== seen.length || squeezed(now.text) !== squeezed(seen.text);
}

/** Whether a person pressed a key in the field meanwhile. What the page adds to our text is not that. */
function followTyping(field: HTMLElement): { seen(): boolean; stop(): void } {
  const life = new AbortController();
  let typed = false;
  const hear = ({ isTrusted }: Event): void => {
    typed ||= isTrusted;
  };
  for (const type of ['keydown', 'compositionstart'])
    field.addEventListener(type, hear, { capture: true, passive: true, signal: life.signal });
  return { seen: () => typed, stop: () => life.abort() };
}

/** Whether the page lets us write, now or after a moment. */
async function opens(field: HTMLElement, signal: AbortSignal | undefined): Promise<boolean> {
  for (let waited = 0; field.isConnected && signal?.aborted !== true; waited += EVERY) {
    if (!isLocked(field)) return isTextField(field) || field.isContentEditable;
    if (waited >= UNLOCKS) return false;
    await pause(EVERY);
  }
  return false;
}
