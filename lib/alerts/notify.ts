import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Grade } from '@/lib/grading/contract';
import type { PromiseType } from '@/lib/promises/contract';

/** More than this at once become one notification: a desk that comes back from lunch is not shouted at. */
export const FEW = 3;
const PREFIX = 'overdue:';
const MANY = `${PREFIX}*`;

/** What a notification says of a case: that it is overdue, or how its promise stands. */
export interface Overdue {
  id: string;
  grade: Grade;
  product: string | null;
  /** Left out: it is the case that is overdue. */
  promise?: { type: PromiseType; broken: boolean };
}

/** Desktop notification for each overdue case. No buyer's words, no order number: a screen is seen by many. */
export async function tellOverdue(cases: readonly Overdue[]): Promise<void> {
  for (const one of cases) await show(PREFIX + one.id, titleOf(one), one.product ?? i18n.t('notify.oneHint'));
}

function titleOf({ grade, promise }: Overdue): string {
  if (promise === undefined) return i18n.t('notify.one', [i18n.t(`grade.${grade}`)]);
  const type = i18n.t(`promise.type_${promise.type}`);
  return i18n.t(promise.broken ? 'notify.promiseBroken' : 'notify.promiseSoon', [type]);
}

/** One desktop notification for this many overdue cases. */
export async function tellMany(count: number): Promise<void> {
  await show(MANY, i18n.t('notify.many', [count]), i18n.t('notify.manyHint'));
}

/** The case a notification is about; null for the one that stands for many. Undefined when it is not ours. */
export function caseOfNotification(id: string): string | null | undefined {
  if (!id.startsWith(PREFIX)) return undefined;
  return id === MANY ? null : id.slice(PREFIX.length);
}

async function show(id: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}
