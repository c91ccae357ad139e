import type { ListState } from '../../../kit/list/review-list.ts';
import css from './comment-page.module.css';

/** Only a step back and a step on, and where one is. */
export function Pager({ state, onTurn }: { state: ListState; onTurn: (page: number) => void }) {
  const pages = Math.max(1, Math.ceil(state.total / state.size));
  return (
    <footer className={css.pager}>
      <button type="button" disabled={state.page <= 1} onClick={() => onTurn(state.page - 1)}>
        上一页
      </button>
      <span>
        第 {state.page} / {pages} 页
      </span>
      <button type="button" disabled={state.page >= pages} onClick={() => onTurn(state.page + 1)}>
        下一页
      </button>
    </footer>
  );
}
