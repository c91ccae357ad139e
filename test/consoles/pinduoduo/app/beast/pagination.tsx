// biome-ignore-all lint/a11y/useKeyWithClickEvents: the pager of the kit is a list whose items are clicked; there are no buttons in it.
import { useState } from 'react';
import { beast, names } from '../mark.ts';
import { Select } from './select.tsx';

interface PaginationProps {
  page: number;
  size: number;
  pages: number;
  total: number;
  onPage: (page: number) => void;
  onSize: (size: number) => void;
}

const SIZES = [10, 20, 30, 40] as const;

function around(page: number, pages: number): number[] {
  const first = Math.max(1, Math.min(page - 2, pages - 4));
  return Array.from({ length: Math.min(5, pages) }, (_, at) => first + at);
}

function Turn({
  to,
  label,
  part,
  enabled,
  onPage,
}: {
  to: number;
  label: string;
  part: 'prev' | 'next';
  enabled: boolean;
  onPage: (page: number) => void;
}) {
  const stems = [`PGT_${part}`, ...(enabled ? [] : ['PGT_disabled'])];
  return (
    <li
      {...beast(`pagination-${part}`, enabled ? 'r-page' : 'r-page r-page-off', ...stems)}
      onClick={() => enabled && onPage(to)}
    >
      {label}
    </li>
  );
}

export function Pagination({ page, size, pages, total, onPage, onSize }: PaginationProps) {
  const [jump, setJump] = useState('');
  return (
    <ul {...beast('pagination', 'r-pager', 'PGT_outerWrapper')}>
      <li className={names('r-pager-total', 'PGT_totalText')}>共有 {total} 条</li>
      <Turn part="prev" label="‹" to={page - 1} enabled={page > 1} onPage={onPage} />
      {around(page, pages).map((no) => (
        <li
          key={no}
          className={
            no === page
              ? names('r-page r-page-on', 'PGT_pagerItem', 'PGT_pagerItemActive')
              : names('r-page', 'PGT_pagerItem')
          }
          onClick={() => onPage(no)}
        >
          {no}
        </li>
      ))}
      <Turn part="next" label="›" to={page + 1} enabled={page < pages} onPage={onPage} />
      <li className="r-pager-text">每页</li>
      <li>
        <Select value={size} options={SIZES} onChange={onSize} />
      </li>
      <li className="r-pager-text">条，跳至</li>
      <li>
        <input
          {...beast('pagination-jumper-input', 'r-jump', 'PGT_jumperInput')}
          aria-label="跳至页"
          value={jump}
          onChange={(event) => setJump(event.target.value)}
          onKeyDown={(event) => {
            const to = Number(jump);
            if (event.key !== 'Enter' || !Number.isInteger(to) || to < 1 || to > pages) return;
            setJump('');
            onPage(to);
          }}
        />
      </li>
      <li className="r-pager-text">页</li>
    </ul>
  );
}
