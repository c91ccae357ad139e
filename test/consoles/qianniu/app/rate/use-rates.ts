import { Message } from '@alifd/next';
import { useCallback, useEffect, useRef, useState } from 'react';
import { navigate } from '../../../kit/page/address.ts';
import { clock } from '../../../kit/page/injected.ts';
import { wait } from '../../../kit/page/wait.ts';
import { listReviews, type ReviewPage } from '../api.ts';
import { config } from '../config.ts';
import type { ViewReview } from '../view-review.ts';
import { type Filters, NO_FILTERS, requestOf } from './filter-state.ts';

const NOTHING: ReviewPage = { rows: [], total: 0 };

function withReply(row: ViewReview, append: boolean): ViewReview {
  return append
    ? { ...row, appendReply: null, notes: [...row.notes, '追评回复记录'] }
    : { ...row, reply: null, notes: [...row.notes, '评价回复记录'] };
}

/** The list as the page holds it. Page and size live in the address; answers that were overtaken are dropped. */
export function useRates(address: URL) {
  const current = Number(address.searchParams.get('current')) || 1;
  const size = Number(address.searchParams.get('pageSize')) || config.pageSize;
  const [query, setQuery] = useState<{ filters: Filters; round: number }>({ filters: NO_FILTERS, round: 0 });
  const [found, setFound] = useState<ReviewPage>(NOTHING);
  const [loading, setLoading] = useState(true);
  const latest = useRef(0);

  useEffect(() => {
    latest.current += 1;
    const mine = latest.current;
    setLoading(true);
    const load = async () => {
      const filters = requestOf(query.filters, clock(config));
      const answer = await listReviews({ pagination: { current, pageSize: size }, ...filters });
      if (config.late > 0) await wait(config.late);
      return answer;
    };
    load()
      .catch((problem: unknown) => {
        Message.error(problem instanceof Error ? problem.message : '网络异常');
        return NOTHING;
      })
      .then((answer) => {
        if (mine !== latest.current) return;
        setFound(answer);
        setLoading(false);
      });
  }, [query, current, size]);

  const turn = useCallback((page: number, pageSize: number) => {
    const there = new URL(window.location.href);
    there.searchParams.set('current', String(page));
    there.searchParams.set('pageSize', String(pageSize));
    navigate(there.pathname + there.search);
  }, []);
  const search = useCallback((filters: Filters) => {
    navigate(window.location.pathname);
    setQuery((now) => ({ filters, round: now.round + 1 }));
  }, []);
  const reload = useCallback(() => setQuery((now) => ({ ...now, round: now.round + 1 })), []);
  /** Shows that the reply went out without asking the server again. */
  const answered = useCallback((feedId: string, append: boolean) => {
    setFound((now) => ({
      ...now,
      rows: now.rows.map((row) => (row.feedId === feedId ? withReply(row, append) : row)),
    }));
  }, []);

  return { current, size, filters: query.filters, found, loading, turn, search, reload, answered };
}
