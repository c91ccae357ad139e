import type { Review } from '@/lib/review/schema';
import { type Fields, fieldsOf, numberOf, textOf } from '../answer/values';

/** The actions that a row offers (facts A2.2, `operator.dataSource`), as far as they tell a state. */
interface Offered {
  main: boolean;
  append: boolean;
  mainRecord: boolean;
  any: boolean;
}

function offeredBy(row: Fields): Offered {
  const list = fieldsOf(row.operator).dataSource;
  const entries = (Array.isArray(list) ? list : []).map((entry: unknown) => fieldsOf(entry));
  const labels = entries.map((entry) => textOf(entry.content) ?? '');
  // Entries of the append have rateType 3; the label says it too.
  const replies = entries.filter(({ uiType }) => uiType === 'reply');
  const isAppend = (entry: Fields): boolean =>
    textOf(entry.content)?.includes('追评') ?? numberOf(entry.rateType) === 3;
  return {
    main: replies.some((entry) => !isAppend(entry)),
    append: replies.some(isAppend),
    mainRecord: labels.includes('评价回复记录'),
    any: entries.length > 0,
  };
}

/** Whether the shop has answered: not while a review or an append still waits for its words. */
export function replyOf(row: Fields): Review['reply'] {
  const { main, append, mainRecord } = offeredBy(row);
  const replied = main || append ? false : mainRecord ? true : null;
  return { replied, text: null, at: null };
}

/** A row with actions, none of which is a reply, takes none any more. */
export function canReplyOf(row: Fields): boolean | null {
  const { main, append, any } = offeredBy(row);
  return main || append ? true : any ? false : null;
}

/** 投诉评价 is offered once; its record says that it was used. How the platform decided is not in the answer. */
export function reportOf(row: Fields): Review['report'] {
  const list = fieldsOf(row.operator).dataSource;
  const labels = (Array.isArray(list) ? list : []).map((entry: unknown) => textOf(fieldsOf(entry).content));
  const label = labels.find((one) => one !== null && /^投诉(?:评价|主评|追评)/.test(one)) ?? null;
  if (label === null) return null;
  return { state: label.endsWith('记录') ? 'reported' : 'none', label };
}
