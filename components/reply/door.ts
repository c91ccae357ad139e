import type { CaseRow } from '@/lib/cases/case';
import { appendedTo } from '@/lib/insertion/appended';
import type { OccupiedAnswer } from '@/lib/insertion/contract';
import { readSettings } from '@/lib/settings/store';
import { isBlocked } from '@/lib/store/blocked';
import { caseById } from '@/lib/store/queries';
import { replyBook } from './use-near';

export type Stopped = { kind: 'blocked' } | { kind: 'blocked-together' };

/**
 * What keeps a text from leaving the desk at this moment, alone or behind what stands in the box; null: nothing. By the
 * rules, the role and the case as they are stored now: a question to the agent may have stood open since the button was
 * pressed, and another window may have tightened a rule. Throws what the browser's storage throws.
 */
export async function stoppedAtDoor(
  shown: CaseRow,
  text: string,
  kind: 'public' | 'private',
  answer: OccupiedAnswer | null = null,
): Promise<Stopped | null> {
  const row = (await caseById(shown.id)) ?? shown;
  const door = { shop: await readSettings(), now: Date.now(), book: replyBook() };
  if (await isBlocked(row, text, kind, door)) return { kind: 'blocked' };
  if (answer?.mode !== 'append') return null;
  const whole = appendedTo(answer.seen, text);
  return whole === null || (await isBlocked(row, whole, kind, door)) ? { kind: 'blocked-together' } : null;
}
