import { i18n } from '#i18n';
import type { Fault, PolishOutcome } from '@/lib/polish/contract';

/** What went wrong, in one sentence for the agent; null where a text came. */
export function wordPolish(outcome: PolishOutcome): string | null {
  switch (outcome.kind) {
    case 'text':
    case 'cancelled':
      return null;
    case 'faulty':
      return i18n.t('polish.faulty', [outcome.faults.map(wordFault).join(i18n.t('polish.and'))]);
    case 'server':
      return i18n.t('polish.server', [outcome.status]);
    case 'not-permitted':
      return i18n.t('polish.not_permitted');
    case 'too-many':
      return i18n.t('polish.too_many');
    case 'not-reachable':
      return i18n.t('polish.not_reachable');
    case 'no-browser-model':
      return i18n.t('polish.no_browser_model');
    default:
      return i18n.t(`polish.${outcome.kind}`);
  }
}

function wordFault(fault: Fault): string {
  switch (fault.kind) {
    case 'empty':
      return i18n.t('polish.fault_empty');
    case 'unchanged':
      return i18n.t('polish.fault_unchanged');
    case 'too-long':
      return i18n.t('polish.fault_too_long', [fault.limit]);
    case 'fixed-lost':
      return i18n.t('polish.fault_lost', [fault.words]);
    case 'added':
      return i18n.t('polish.fault_added', [fault.words]);
    case 'promise':
      return i18n.t('polish.fault_promise', [fault.words]);
    case 'rule':
      return i18n.t('polish.fault_rule', [fault.finding.rule, fault.finding.message]);
  }
}
