import type { Delivery } from '@/lib/alerts/robots/deliver';
import { fold } from '@/lib/cases/apply';
import type { CaseRow } from '@/lib/cases/case';
import type { CaseEvent, EventBody } from '@/lib/cases/event';
import { planIntake } from '@/lib/cases/intake';
import type { Person } from '@/lib/desks/contract';
import { NO_STAFF } from '@/lib/desks/contract';
import { caseIdOf } from '@/lib/review/identity';
import type { Review } from '@/lib/review/schema';
import { HOUR } from '@/lib/review/time';
import type { Robot } from '@/lib/settings/robots';
import { db } from '@/lib/store/db';
import { desk, NOW, review } from '../../../support/reviews';

export const LATE = NOW + 30 * HOUR;

export const robot = (change: Partial<Robot> = {}): Robot => ({
  id: 'r1',
  kind: 'dingtalk',
  name: '客服群',
  url: `https://oapi.dingtalk.com/robot/send?access_token=${'ab'.repeat(32)}`,
  secret: '',
  on: true,
  tellings: ['grave', 'escalated', 'overdue', 'promise', 'approval'],
  grades: ['safety', 'legal', 'malice'],
  places: [],
  ...change,
});

export const person = (name: string, role: Person['role'], mobile: string): Person => ({
  name,
  role,
  grades: [],
  accounts: { feishu: `ou_${mobile}`, dingtalk: mobile, wecom: `u${mobile}` },
});

/** A case as it is after its first sight and these events, in the store. Its first reply was due long before {@link LATE}. */
export async function stored(
  n: number,
  change: Partial<Review> = {},
  more: EventBody[] = [],
): Promise<CaseRow> {
  const seen = review({ id: `9${n}`, orderSn: `2611-${n}`, ...change });
  const caseId = caseIdOf(seen) ?? '';
  const bodies = [...planIntake(null, seen, desk()), ...more];
  const events = bodies.map(
    (body, i) => ({ caseId, n: i + 1, at: NOW, actor: { kind: 'system' }, ...body }) as CaseEvent,
  );
  const row = fold(events);
  if (row === null) throw new Error('no case');
  await db.cases.put(row);
  await db.events.bulkPut(events);
  return row;
}

/** The breach of the time to the first reply. */
export function breach(row: CaseRow): EventBody[] {
  const clock = row.clocks.find(({ kind }) => kind === 'first-reply');
  return clock === undefined
    ? []
    : [{ type: 'breached', data: { clock: 'first-reply', dueAt: clock.dueAt } }];
}

export const delivery = (change: Partial<Delivery> & Pick<Delivery, 'post'>): Delivery => ({
  staff: NO_STAFF,
  zone: 'Asia/Shanghai',
  names: { placeOf: () => '拼多多 · 青禾' },
  clock: () => LATE,
  chance: () => 0.5,
  ...change,
});
