import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { CaseRow } from '@/lib/cases/case';

/** More than this at once become one notification: a desk that comes back from lunch is not shouted at. */
const SINGLE = 3;
const PREFIX = 'overdue:';
const MANY = `${PREFIX}*`;

/** Desktop notification for cases that are overdue. No buyer's words, no order number: a screen is seen by many. */
export async function tellOverdue(rows: readonly CaseRow[]): Promise<void> {
  if (rows.length > SINGLE) {
    await show(MANY, i18n.t('notify.many', [rows.length]), i18n.t('notify.manyHint'));
    return;
  }
  for (const row of rows) {
    const grade = i18n.t(`grade.${row.grade}`);
    await show(
      PREFIX + row.id,
      i18n.t('notify.one', [grade]),
      row.review.product.name ?? i18n.t('notify.oneHint'),
    );
  }
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
