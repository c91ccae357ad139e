import { App } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { wait } from '../../../kit/page/wait.ts';
import { listReviews, type ReviewPage } from '../api.ts';
import { config } from '../config.ts';
import { type Filters, NO_FILTERS, requestQuery } from './filter-state.ts';

const NOTHING: ReviewPage = { rows: [], total: 0 };

export interface Query {
  rank: string;
  filters: Filters;
  /** From 1, as the pager counts. */
  page: number;
  size: number;
  /** Grows with each press of 查询, so that the same query loads again. */
  round: number;
}

const FIRST: Query = { rank: '0', filters: NO_FILTERS, page: 1, size: config.pageSize, round: 0 };

/** The list as the page holds it: query, page, rows. Answers that were overtaken are dropped. */
export function useReviews() {
  const { message } = App.useApp();
  const [query, setQuery] = useState(FIRST);
  const [found, setFound] = useState(NOTHING);
  const [loading, setLoading] = useState(true);
  const latest = useRef(0);

  useEffect(() => {
    latest.current += 1;
    const mine = latest.current;
    setLoading(true);
    const load = async () => {
      const answer = await listReviews(requestQuery(query));
      if (config.late > 0) await wait(config.late);
      return answer;
    };
    load()
      .catch((problem: unknown) => {
        message.error(problem instanceof Error ? problem.message : '网络异常');
        return NOTHING;
      })
      .then((answer) => {
        if (mine !== latest.current) return;
        setFound(answer);
        setLoading(false);
      });
  }, [query, message]);

  const change = useCallback((part: Partial<Query>) => setQuery((now) => ({ ...now, page: 1, ...part })), []);
  const reload = useCallback(() => setQuery((now) => ({ ...now, round: now.round + 1 })), []);
  /** Shows the reply without asking the server again. */
  const answered = useCallback((id: string | number, reply: string) => {
    setFound((now) => ({ ...now, rows: now.rows.map((row) => (row.id === id ? { ...row, reply } : row)) }));
  }, []);

  return { query, found, loading, change, reload, answered };
}
