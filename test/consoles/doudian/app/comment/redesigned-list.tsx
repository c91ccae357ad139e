import { Button } from 'antd';
import { moment } from '../../../kit/page/format.ts';
import type { ListProps } from './list-props.ts';

/** The same reviews on a page that nobody has seen: no table, no known class, no known label. */
export function RedesignedList({ rows, loading, generation, draft }: ListProps) {
  if (loading) return <p className="d-muted">正在读取…</p>;
  if (rows.length === 0) return <p className="d-muted">还没有买家说过什么</p>;
  return (
    <section key={generation} className="d-cards">
      {rows.map((row) => (
        <article key={row.id} className="d-card">
          <header>
            {row.rank} / 5 <time>{moment(row.time)}</time>
          </header>
          <p>{row.content}</p>
          {row.reply !== '' && <p className="d-muted">我们说：{row.reply}</p>}
          <footer className="d-muted">
            {row.productName} · {row.sku}
            {row.reply === '' && row.open && (
              <Button size="small" onClick={() => draft.start(row)}>
                回应
              </Button>
            )}
          </footer>
        </article>
      ))}
    </section>
  );
}
