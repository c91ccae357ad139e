import { Fragment, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { DeskReview } from '../../wire.ts';
import { CONFIG } from '../common/config.ts';
import { ADVERT } from '../common/format.ts';
import { current, load, reply, start, subscribe } from '../common/reviews.ts';
import { Item } from './item.tsx';
import './main.css';
import { addStyles, c } from './style.ts';

function Panel({ review, onClose }: { review: DeskReview; onClose: () => void }) {
  const [draft, setDraft] = useState('');
  const send = async () => {
    await reply(review.id, draft);
    onClose();
  };
  return createPortal(
    <div className={c('mask')}>
      <div className={c('panel')}>
        <div className={c('big')}>答复买家</div>
        <textarea
          className={c('area')}
          rows={5}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
        />
        <div>{`${draft.length}/150`}</div>
        <button type="button" className={c('send')} disabled={draft.trim() === ''} onClick={send}>
          确认
        </button>
        <button type="button" className={c('cancel')} onClick={onClose}>
          取消
        </button>
      </div>
    </div>,
    document.body,
  );
}

function Between({ at }: { at: number }) {
  if (CONFIG.between === 'nothing' || at !== 3) return null;
  return (
    <div className={`${c('item')} ${c('strip')}`}>
      {CONFIG.between === 'advert' ? ADVERT : '以下评价待处理'}
    </div>
  );
}

function ReviewPage() {
  const { rows, page, total, turn } = useSyncExternalStore(subscribe, current);
  const [answered, setAnswered] = useState<DeskReview | null>(null);
  const last = Math.ceil(total / CONFIG.size);
  return (
    <div className={c('page')}>
      <div className={c('title')}>买家怎么说</div>
      <div key={turn} className={c('list')}>
        {rows.map((review, at) => (
          <Fragment key={review.id}>
            <Between at={at} />
            <Item review={review} onReply={() => setAnswered(review)} />
          </Fragment>
        ))}
      </div>
      <div className={c('pager')}>
        {Array.from({ length: last }, (_, at) => at + 1).map((to) => (
          <button
            key={to}
            type="button"
            className={c('turn')}
            disabled={to === page}
            onClick={() => load(to)}
          >
            {to}
          </button>
        ))}
      </div>
      {answered && <Panel review={answered} onClose={() => setAnswered(null)} />}
    </div>
  );
}

addStyles();
const root = document.getElementById('root');
if (root) createRoot(root).render(<ReviewPage />);
start();
