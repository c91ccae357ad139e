import type { DeskReview } from '../../wire.ts';
import { button, el } from '../common/dom.ts';
import { amount, chinaTime, picture } from '../common/format.ts';
import { hold, reply } from '../common/reviews.ts';
import { ROW_STYLE } from './style.ts';

function stars(count: number): HTMLElement {
  const dots = [1, 2, 3, 4, 5].map((at) => el('span', { class: at <= count ? 'dot' : 'dot empty' }));
  return el('span', { class: 'stars', role: 'img', 'aria-label': `${count} 星，满分 5 星` }, ...dots);
}

/** One review in a shadow root of its own. */
export class ReviewRow extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });

  set review(review: DeskReview) {
    const { y, m, d } = chinaTime(review.at);
    const bottom = el(
      'div',
      { class: 'bottom' },
      el('span', { class: 'goods' }, review.product),
      el('span', { class: 'paid' }, `成交价 ￥${amount(review.paid)}`),
    );
    const shots = Array.from({ length: review.pictures }, (_, at) =>
      el('img', { src: picture(at), alt: '' }),
    );
    if (review.open && !review.reply) bottom.append(button('写回复', () => this.#open(review)));
    this.#root.adoptedStyleSheets = [ROW_STYLE];
    this.#root.replaceChildren(
      el(
        'div',
        { class: 'top' },
        el('b', {}, review.buyer),
        stars(review.stars),
        el('span', { class: 'day' }, `${y}年${m}月${d}日`),
      ),
      el('p', { class: 'words' }, review.text),
      ...(shots.length > 0 ? [el('div', { class: 'shots' }, ...shots)] : []),
      ...(review.append ? [el('p', { class: 'note' }, `追加：${review.append}`)] : []),
      ...(review.reply ? [el('p', { class: 'note' }, `卖家回复：${review.reply}`)] : []),
      bottom,
    );
  }

  #open(review: DeskReview): void {
    if (this.#root.querySelector('textarea')) return;
    const box = el('textarea', { rows: '3', placeholder: '写给买家的话' });
    const form = el('div', { class: 'form' }, box);
    const close = () => {
      form.remove();
      hold(false);
    };
    const send = async () => {
      await reply(review.id, box.value);
      close();
    };
    form.append(button('发出', send), button('算了', close));
    this.#root.append(form);
    hold(true);
    box.focus();
  }
}
