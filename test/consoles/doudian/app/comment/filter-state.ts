import type { Query } from './use-reviews.ts';

/** What the agent has set in the form. Days as `YYYY-MM-DD`, empty = none; `0` = no filter. */
export interface Filters {
  words: string;
  reply: '0' | '1' | '2';
  content: '0' | '1';
  from: string;
  to: string;
}

export const NO_FILTERS: Filters = { words: '', reply: '0', content: '0', from: '', to: '' };

/** A moment of that day in Chinese time as epoch seconds; empty for no day. */
function seconds(day: string, time: string): string {
  return day === '' ? '' : String(Date.parse(`${day}T${time}+08:00`) / 1000);
}

/** The query string of a list request; its pages count from 0. */
export function requestQuery({ rank, filters, page, size }: Query): Record<string, string> {
  return {
    rank,
    content_search: filters.content,
    reply_search: filters.reply,
    appeal_search: '0',
    comment_time_from: seconds(filters.from, '00:00:00'),
    comment_time_to: seconds(filters.to, '23:59:59'),
    pageSize: String(size),
    page: String(page - 1),
    id: filters.words,
    bad_comment_class_tag_key: '',
    status_filter: '0',
    count_ecology_score_filter: '0',
  };
}
