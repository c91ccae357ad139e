import { i18n } from '#i18n';
import { snake } from '@/components/shell/words';
import type { CaseEvent } from '@/lib/cases/event';
import type { MadePromise } from '@/lib/promises/contract';
import { formatYuan } from '@/lib/review/money';
import { wordWork } from './work-words';

const FIELDS = ['text', 'rating', 'append', 'images', 'reply', 'report', 'parts', 'paid'] as const;

/** One line of the journal in words, without who and when. */
export function wordEvent(event: CaseEvent): string {
  switch (event.type) {
    case 'seen':
      return i18n.t(event.data.lane === 'backlog' ? 'event.seenBacklog' : 'event.seen');
    case 'changed':
      return i18n.t('event.changed', [
        [...new Set(event.data.fields.map(wordField))].join(i18n.t('banner.comma')),
      ]);
    case 'graded':
      return i18n.t('event.graded', judged(event.data));
    case 'regraded':
      return i18n.t(
        event.data.why === 'corrected' ? 'event.regradedAgent' : 'event.regraded',
        judged(event.data),
      );
    case 'breached':
      // A planned follow-up that is due is no deadline that was missed.
      if (event.data.followUp !== undefined) return i18n.t('event.followUpDue');
      return i18n.t('event.breached', [i18n.t(`clock.${snake(event.data.clock)}`)]);
    case 'promised':
      return i18n.t('event.promised', [wordsOf(event.data.promises)]);
    case 'unpromised':
      return i18n.t(`event.unpromised_${event.data.why}`, [wordsOf(event.data.promises)]);
    case 'reminded':
      return i18n.t('event.reminded', [event.data.share]);
    case 'priced':
      return i18n.t(event.actor.kind === 'page' ? 'event.pricedPage' : 'event.priced', [
        formatYuan(event.data.paid),
      ]);
    case 'drafted':
      return i18n.t(event.data.kind === 'private' ? 'event.draftedPrivate' : 'event.drafted');
    case 'contacted':
      return i18n.t(`event.contacted_${event.data.via}`, [event.data.text]);
    case 'noted':
      return i18n.t('event.noted', [event.data.text]);
    case 'turned':
      return i18n.t(event.data.to === 'worse' ? 'case.turnWorse' : 'case.turnBetter');
    case 'reopened':
      if (event.data.why === 'append') return i18n.t('event.reopenedAppend');
      return i18n.t(event.data.why === 'worse' ? 'event.reopenedWorse' : 'event.reopened');
    case 'dismissed':
      return i18n.t('event.dismissed', [event.data.reason]);
    case 'alerted':
    case 'notified':
    case 'claimed':
    case 'released':
    case 'inserted':
    case 'replied':
    case 'kept':
    case 'resolved':
    case 'activated':
    case 'undone':
      return i18n.t(`event.${event.type}`);
    default:
      return wordWork(event);
  }
}

function wordsOf(promises: readonly MadePromise[]): string {
  return promises.map(({ words }) => `“${words}”`).join('');
}

export function wordActor({ actor, type }: CaseEvent): string {
  if (actor.kind === 'agent') return actor.name || i18n.t('event.byUnnamed');
  // What a review page shows is not what an order page shows.
  if (type === 'priced' && actor.kind === 'page') return i18n.t('event.byOrderPage');
  return i18n.t(actor.kind === 'page' ? 'event.byPage' : 'event.bySystem');
}

function judged({ grade, handler }: Extract<CaseEvent, { type: 'graded' }>['data']): [string, string] {
  return [i18n.t(`grade.${grade}`), i18n.t(`handler.${handler}`)];
}

function wordField(field: string): string {
  return i18n.t(`event.field_${FIELDS.find((known) => known === field) ?? 'other'}`);
}
