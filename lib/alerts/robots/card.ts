import { i18n } from '#i18n';
import type { CaseRow } from '@/lib/cases/case';
import { dueFirst } from '@/lib/cases/first-due';
import { GRADES } from '@/lib/grading/contract';
import { formatYuan } from '@/lib/review/money';
import { type EpochMs, formatChinaTime } from '@/lib/review/time';
import { TELLINGS } from '@/lib/settings/robots';
import type { OutboxRow } from '@/lib/store/outbox';
import { sayTime } from '@/lib/time-words';
import { inert, productOf, quoteOf } from './quote';

/** What a message says, whichever app shows it. All of it may be shown as plain text. */
export interface Card {
  title: string;
  tone: 'red' | 'orange' | 'blue';
  facts: readonly (readonly [label: string, value: string])[];
  quote: string | null;
  hint: string;
}

/** The names of a case's surroundings. */
export interface CardNames {
  /** "拼多多 · 青禾". */
  placeOf(row: CaseRow): string;
}

/** The card of one message. Every title begins with our name, which a group can take as its keyword. */
export function cardOf(message: OutboxRow, row: CaseRow, names: CardNames, now: EpochMs): Card {
  const grade = i18n.t(`grade.${row.grade}`);
  const product = productOf(row.review);
  return {
    title: i18n.t(`robots.title_${message.telling}`, [grade]),
    tone: message.telling === 'overdue' || message.telling === 'promise' ? 'red' : 'orange',
    facts: [
      ...(product === null ? [] : [[i18n.t('robots.product'), product] as const]),
      ...about(message, row, now),
      [i18n.t('robots.desk'), deskOf(row)],
      [i18n.t('robots.place'), inert(names.placeOf(row), 40)],
    ],
    quote: quoteOf(row.review),
    hint: i18n.t('robots.hint'),
  };
}

/** What the message is about: the time that is left or over, or what was asked. */
function about({ telling, about: id }: OutboxRow, row: CaseRow, now: EpochMs): Card['facts'] {
  if (telling === 'promise') {
    const promise = row.promises?.find((one) => one.id === id);
    if (promise === undefined) return [];
    return [
      [i18n.t('robots.promise'), i18n.t(`promise.type_${promise.type}`)],
      [i18n.t('robots.time'), timeOf(promise.dueAt, now)],
    ];
  }
  if (telling === 'approval') {
    const asked = row.approvals?.find((one) => one.id === id)?.about;
    if (asked === undefined) return [];
    const words =
      asked.kind === 'compensation'
        ? i18n.t('robots.asks_compensation', [formatYuan(asked.amount)])
        : i18n.t('robots.asks_rule', [asked.rules.join(i18n.t('banner.comma'))]);
    return [[i18n.t('robots.asks'), words]];
  }
  const clock = row.clocks.find(({ kind }) => kind === id) ?? dueFirst(row);
  return clock === null ? [] : [[i18n.t('robots.time'), timeOf(clock.dueAt, now)]];
}

/** "还剩 12分（11-22 18:05）". */
function timeOf(dueAt: EpochMs, now: EpochMs): string {
  return i18n.t('robots.timeUntil', [sayTime(dueAt, now), formatChinaTime(dueAt)]);
}

/** "客服主管 · 小林". Who works alone has no name. */
function deskOf({ handler, assignee }: CaseRow): string {
  const who = assignee === null ? i18n.t('status.new') : inert(assignee, 40);
  return [i18n.t(`handler.${handler}`), ...(who === '' ? [] : [who])].join(' · ');
}

/** One card for many: how many of what kind and of which grades, and the first that is due. */
export function cardOfMany(all: readonly { message: OutboxRow; row: CaseRow }[], now: EpochMs): Card {
  const kinds = TELLINGS.flatMap((telling) => {
    const count = all.filter(({ message }) => message.telling === telling).length;
    return count === 0 ? [] : [[i18n.t(`robots.many_${telling}`), i18n.t('robots.count', [count])] as const];
  });
  const grades = GRADES.flatMap((grade) => {
    const count = all.filter(({ row }) => row.grade === grade).length;
    return count === 0 ? [] : [`${i18n.t(`grade.${grade}`)} ${count}`];
  });
  const due = all.flatMap(({ row }) => dueFirst(row)?.dueAt ?? []);
  return {
    title: i18n.t('robots.title_many', [all.length]),
    tone: all.some(({ message }) => message.telling === 'overdue' || message.telling === 'promise')
      ? 'red'
      : 'orange',
    facts: [
      ...kinds,
      [i18n.t('robots.grades'), grades.join(i18n.t('banner.comma'))],
      ...(due.length === 0 ? [] : [[i18n.t('robots.first'), timeOf(Math.min(...due), now)] as const]),
    ],
    quote: null,
    hint: i18n.t('robots.hint'),
  };
}

/** What the test button sends: nothing of any case. */
export function testCard(): Card {
  return {
    title: i18n.t('robots.title_test'),
    tone: 'blue',
    facts: [],
    quote: null,
    hint: i18n.t('robots.testHint'),
  };
}
