import { useCallback, useEffect, useRef, useState } from 'react';
import { wait } from '../../../kit/page/wait.ts';
import { listReviews, type ReviewPage } from '../api.ts';
import { toast } from '../beast/toast.tsx';
import { config } from '../config.ts';
import { type Filters, NO_FILTERS, requestBody } from './filter-state.ts';

const NOTHING: ReviewPage = { rows: [], total: 0, shown: 0 };

interface Query {
  filters: Filters;
  page: number;
  size: number;
  /** Grows with each press of 查询, so that the same query loads again. */
  round: number;
}

/** The list as the page holds it: query, page, rows. Answers that were overtaken are dropped. */
export function useReviews() {
  const [query, setQuery] = useState<Query>({ filters: NO_FILTERS, page: 1, size: 10, round: 0 });
  const [found, setFound] = useState<ReviewPage>(NOTHING);
  const [loading, setLoading] = useState(true);
  const latest = useRef(0);

  useEffect(() => {
    latest.current += 1;
    const mine = latest.current;
    setLoading(true);
    const load = async () => {
      const answer = await listReviews(requestBody(query.filters, query.page, query.size));
      if (config.late > 0) await wait(config.late);
      return answer;
    };
    load()
      .catch((problem: unknown) => {
        toast(problem instanceof Error ? problem.message : '网络异常');
        return NOTHING;
      })
      .then((answer) => {
        if (mine !== latest.current) return;
        setFound(answer);
        setLoading(false);
      });
  }, [query]);

  const turn = useCallback((page: number) => {
    setQuery((now) => ({ ...now, page, size: config.sizeFallsBack ? 10 : now.size }));
  }, []);
  const resize = useCallback((size: number) => setQuery((now) => ({ ...now, size, page: 1 })), []);
  const search = useCallback((filters: Filters) => {
    setQuery((now) => ({ ...now, filters, page: 1, round: now.round + 1 }));
  }, []);
  const reload = useCallback(() => setQuery((now) => ({ ...now, round: now.round + 1 })), []);
  /** Shows the reply without asking the server again. */
  const answered = useCallback((reviewId: string | number, text: string) => {
    setFound((now) => ({
      ...now,
      rows: now.rows.map((row) =>
        row.reviewId === reviewId
          ? { ...row, replies: [...row.replies, text], interactions: row.interactions + 1 }
          : row,
      ),
    }));
  }, []);

  return { query, found, loading, turn, resize, search, reload, answered };
}
