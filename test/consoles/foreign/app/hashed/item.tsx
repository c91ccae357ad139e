import type { DeskReview } from '../../wire.ts';
import { CONFIG } from '../common/config.ts';
import { chinaTime, picture } from '../common/format.ts';
import { c } from './style.ts';

const STAR = 'M7 0l2.1 4.6 4.9.5-3.7 3.3 1.1 5L7 10.8 2.600 13.400l1.100-5L0 5.100l4.900-.5z';

function Stars({ stars }: { stars: number }) {
  if (CONFIG.stars === 'text') return <span className={c('on')}>{`${stars}.0/5`}</span>;
  return (
    <span>
      {[1, 2, 3, 4, 5].map((at) => (
        <i key={at} className={`${c('icon')} ${c(at <= stars ? 'on' : 'off')}`}>
          <svg className={c('star')} viewBox="0 0 14 14" aria-hidden="true">
            <path d={STAR} />
          </svg>
        </i>
      ))}
    </span>
  );
}

/** One review. The only thing to act on is a `div`, as such builds often have it. */
export function Item({ review, onReply }: { review: DeskReview; onReply: () => void }) {
  const { y, m, d, hm, s } = chinaTime(review.at);
  return (
    <div className={c('item')}>
      <div className={c('left')}>
        <div className={c('goods')}>{review.product}</div>
        <div className={c('muted')}>{review.spec}</div>
        <div className={c('muted')}>{review.order}</div>
      </div>
      <div className={c('middle')}>
        <Stars stars={review.stars} />
        {review.tags.length > 0 && <div className={c('muted')}>{review.tags.join(' · ')}</div>}
        <div className={c('big')}>{review.text}</div>
        {review.pictures > 0 && (
          <div>
            {Array.from({ length: review.pictures }, (_, at) => picture(at)).map((source) => (
              <img key={source} src={source} alt="" />
            ))}
          </div>
        )}
        {review.append && <div className={c('answer')}>{`后来补充：${review.append}`}</div>}
        {review.reply && <div className={c('answer')}>{`我们说：${review.reply}`}</div>}
      </div>
      <div className={c('right')}>
        <div>{`${y}/${m}/${d} ${hm}:${s}`}</div>
        {review.open && !review.reply && (
          // biome-ignore lint/a11y: honest to builds of this make, which have neither a role nor keys here.
          <div className={c('link')} onClick={onReply}>
            答复
          </div>
        )}
      </div>
    </div>
  );
}
