import { askPin } from '@/components/desks/ask-pin';
import type { CaseRow } from '@/lib/cases/case';
import { appendedTo } from '@/lib/insertion/appended';
import type { OccupiedAnswer } from '@/lib/insertion/contract';
import { readSettings } from '@/lib/settings/store';
import { asAgent, type Door, isBlocked } from '@/lib/store/blocked';
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
  if (await isStopped(row, text, kind, door)) return { kind: 'blocked' };
  if (answer?.mode !== 'append') return null;
  const whole = appendedTo(answer.seen, text);
  return whole === null || (await isStopped(row, whole, kind, door)) ? { kind: 'blocked-together' } : null;
}

/** What the supervisor's role alone lets pass needs the supervisor's PIN, where the shop has set one. */
async function isStopped(
  row: CaseRow,
  text: string,
  kind: 'public' | 'private',
  door: Door,
): Promise<boolean> {
  if (await isBlocked(row, text, kind, door)) return true;
  if (door.shop.agent.role !== 'supervisor') return false;
  return (await isBlocked(row, text, kind, { ...door, shop: asAgent(door.shop) })) && !(await askPin());
}
