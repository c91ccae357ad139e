import { i18n } from '#i18n';
import { withNote } from '@/components/casework/words';
import { wordMoment } from '@/components/shell/words';
import type { WorkEvent } from '@/lib/cases/fold-work';
import type { Recipient } from '@/lib/desks/contract';
import { formatYuan } from '@/lib/review/money';

/** One line of the journal about the desk's own work, without who and when. */
export function wordWork(event: WorkEvent): string {
  switch (event.type) {
    case 'handed': {
      const { handler, to, note } = event.data;
      const desk = i18n.t(`handler.${handler}`);
      const words = to === null ? i18n.t('event.handed', [desk]) : i18n.t('event.handedTo', [desk, to]);
      return withNote(words, note);
    }
    case 'waiting': {
      const { until, note } = event.data;
      const words =
        until === null
          ? i18n.t('event.waiting')
          : i18n.t('event.waitingUntil', [wordMoment(until, event.at)]);
      return withNote(words, note);
    }
    case 'continued':
      return i18n.t(`event.continued_${event.data.why}`);
    case 'rescheduled':
      return i18n.t(`event.rescheduled_${event.data.why}`);
    case 'escalated': {
      const { clock, share, to } = event.data;
      const called = to.map(wordRecipient).join(i18n.t('banner.comma'));
      if (clock === 'claim' && to.length === 0) return i18n.t('event.escalatedClaimNobody');
      if (clock === 'claim') return i18n.t('event.escalatedClaim', [called]);
      return to.length === 0
        ? i18n.t('event.escalatedNobody', [share])
        : i18n.t('event.escalated', [share, called]);
    }
    case 'snoozed':
      return i18n.t('event.snoozed', [wordMoment(event.data.until, event.at)]);
    case 'planned':
      return withNote(i18n.t('event.planned', [wordMoment(event.data.dueAt, event.at)]), event.data.note);
    case 'followed-up':
      return withNote(i18n.t('event.followedUp'), event.data.note);
    case 'unplanned':
      return i18n.t('event.unplanned');
    case 'asked': {
      const { about, note } = event.data;
      const words =
        about.kind === 'compensation'
          ? i18n.t('event.asked_compensation', [formatYuan(about.amount)])
          : i18n.t('event.asked_rule', [about.rules.join(i18n.t('banner.comma'))]);
      return withNote(words, note);
    }
    case 'settled':
      return withNote(i18n.t(event.data.approved ? 'event.settledYes' : 'event.settledNo'), event.data.note);
    case 'unasked':
      return i18n.t('event.unasked');
  }
}

/** Whom a step of the ladder calls. */
export function wordRecipient(recipient: Recipient): string {
  return recipient === 'assignee' ? i18n.t('recipient.assignee') : i18n.t(`handler.${recipient}`);
}
