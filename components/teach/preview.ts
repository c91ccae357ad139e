import { i18n } from '#i18n';
import type { FieldReading, Reading } from '@/lib/teaching/check';
import { el } from './el';
import { wordTaught } from './words';

const LONGEST = 80;

/** What would be read: how many rows, and the first of them field by field. */
export function preview({ rows, fields }: Reading): HTMLElement {
  const first = Math.max(0, ...fields.map(({ samples }) => samples.length));
  const head = fields.map((field) =>
    el(
      'th',
      { class: field.field, scope: 'col' },
      wordTaught(field.field),
      el('b', { class: field.read < rows ? 'lacks' : '' }, `${field.read}/${rows}`),
    ),
  );
  const lines = Array.from({ length: first }, (_, at) =>
    el('tr', {}, ...fields.map((field) => el('td', { class: field.field }, sampleOf(field, at)))),
  );
  return el(
    'div',
    { class: 'table' },
    el(
      'table',
      {},
      el('caption', {}, i18n.t('teach.reads', [String(rows)])),
      el('thead', {}, el('tr', {}, ...head)),
      el('tbody', {}, ...lines),
    ),
  );
}

function sampleOf({ samples }: FieldReading, at: number): string {
  const value = samples[at] ?? '';
  return value === '' ? '—' : value.slice(0, LONGEST);
}
