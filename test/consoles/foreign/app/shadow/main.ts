import { CONFIG } from '../common/config.ts';
import { button, el } from '../common/dom.ts';
import { ADVERT } from '../common/format.ts';
import { current, load, start, subscribe } from '../common/reviews.ts';
import { ReviewRow } from './review-row.ts';
import { DESK_STYLE } from './style.ts';
import './main.css';

/** The list: an open shadow root that holds the rows. */
class ReviewDesk extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #list = el('ul', { class: 'list' });
  readonly #pager = el('div', { class: 'pager' });

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [DESK_STYLE];
    this.#root.replaceChildren(el('h3', {}, '全部评价'), this.#list, this.#pager);
    subscribe(() => this.#draw());
  }

  #draw(): void {
    const { rows, page, total } = current();
    const items = rows.map((review) => {
      const row = new ReviewRow();
      row.review = review;
      return el('li', {}, row);
    });
    if (CONFIG.between !== 'nothing') {
      const text = CONFIG.between === 'advert' ? ADVERT : '以下评价待处理';
      items.splice(3, 0, el('li', { class: 'strip' }, text));
    }
    this.#list.replaceChildren(...items);
    const last = Math.ceil(total / CONFIG.size);
    const next = button('更后面的', () => void load(page + 1));
    const before = button('更前面的', () => void load(page - 1));
    before.disabled = page <= 1;
    next.disabled = page >= last;
    this.#pager.replaceChildren(before, ` 第 ${page} 页，共 ${last} 页 `, next);
  }
}

customElements.define('review-row', ReviewRow);
customElements.define('review-desk', ReviewDesk);
document.getElementById('root')?.append(document.createElement('review-desk'));
start();
