import { i18n } from '#i18n';
import type { ConsoleFile } from '@/lib/consoles/file/schema';

/** "限制：回复 500 字 · 30 天内可回复 · 2026-11-22 查阅"; what is not known is not said, all unknown is. */
export function wordLimits({
  replyLength,
  replyDays,
  complaintDays,
  appendDays,
  asOf,
}: ConsoleFile['limits']): string {
  const known = [
    replyLength === null ? null : i18n.t('consoles.limitLength', [replyLength]),
    replyDays === null ? null : i18n.t('consoles.limitReply', [replyDays]),
    complaintDays === null ? null : i18n.t('consoles.limitComplaint', [complaintDays]),
    appendDays === null ? null : i18n.t('consoles.limitAppend', [appendDays]),
  ].filter((word) => word !== null);
  const said = known.length === 0 ? [i18n.t('consoles.limitUnknown')] : known;
  return i18n.t('consoles.limitsLine', [[...said, i18n.t('consoles.limitsAsOf', [asOf])].join(' · ')]);
}
