import { Fragment, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { CONFIG } from '../common/config.ts';
import { ADVERT } from '../common/format.ts';
import { current, hold, load, start, subscribe } from '../common/reviews.ts';
import { Card } from './card.tsx';
import './main.css';

function Between({ at }: { at: number }) {
  const heading = CONFIG.between === 'heading';
  if (heading && (at === 0 || at === 3))
    return <h3 className="review-page__day">{at === 0 ? '待处理' : '更早'}</h3>;
  if (CONFIG.between === 'advert' && at === 3)
    return (
      <div className="review-card review-card--promo">
        <div className="review-card__body">{ADVERT}</div>
      </div>
    );
  return null;
}

function ReviewPage() {
  const { rows, page, total, turn } = useSyncExternalStore(subscribe, current);
  const [editing, setEditing] = useState<string | null>(null);
  const edit = (id: string | null) => {
    hold(id !== null);
    setEditing(id);
  };
  const last = Math.ceil(total / CONFIG.size);
  return (
    <div className="review-page">
      <h2 className="review-page__title">评价中心</h2>
      <div key={turn} className="review-page__list">
        {rows.map((review, at) => (
          <Fragment key={review.id}>
            <Between at={at} />
            <Card review={review} editing={editing === review.id} onEdit={edit} />
          </Fragment>
        ))}
      </div>
      <div className="pager">
        <button type="button" className="pager__prev" disabled={page <= 1} onClick={() => load(page - 1)}>
          上一页
        </button>
        <span className="pager__now">{` ${page} / ${last} `}</span>
        <button type="button" className="pager__next" disabled={page >= last} onClick={() => load(page + 1)}>
          下一页
        </button>
      </div>
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<ReviewPage />);
start();
