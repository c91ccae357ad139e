import { i18n } from '#i18n';
import type { RowField } from '@/lib/consoles/file/schema';
import type { TeachFault } from '@/lib/teaching/check';
import type { Step } from '@/lib/teaching/steps';

const FAULTS = {
  'no-rows': 'teach.faultNoRows',
  'too-many': 'teach.faultTooMany',
  'few-rows': 'teach.faultFewRows',
  missing: 'teach.faultMissing',
  partly: 'teach.faultPartly',
  same: 'teach.faultSame',
  twice: 'teach.faultTwice',
} as const;

const TAUGHT = ['text', 'stars', 'level', 'order', 'productName', 'price', 'time'] as const;

/** A field that can be taught in the agent's words. */
export function wordTaught(field: RowField): string {
  const known = TAUGHT.find((one) => one === field);
  return known === undefined ? field : i18n.t(`consoles.field_${known}`);
}

/** What is doubtful about what would be read, in one sentence. */
export function wordFault({ code, field, count, of }: TeachFault): string {
  const name = field === null ? '' : wordTaught(field);
  return i18n.t(FAULTS[code], [name, String(count), String(of)]);
}

/** Why a click taught nothing, and what to click instead. */
export function wordMiss(step: Step): string {
  if (step === 'row') return i18n.t('teach.missRow');
  if (step === 'box') return i18n.t('teach.missBox');
  if (step === 'reply') return i18n.t('teach.missReply');
  return i18n.t(`teach.miss_${step === 'save' ? 'text' : step}`);
}
