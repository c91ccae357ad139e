import { yuan } from '../../../kit/page/format.ts';
import type { DeskReview } from '../../wire.ts';
import { CONFIG } from '../common/config.ts';
import { button, el } from '../common/dom.ts';
import { ADVERT, chinaTime, picture } from '../common/format.ts';
import { current, hold, load, reply, start, subscribe } from '../common/reviews.ts';
import './main.css';

const HEADS = ['时间', '买家', '商品', '单号', '评分', '评价', '金额', '操作'];
const body = el('tbody', {});
const pager = el('p', {});

function head(): HTMLTableRowElement {
  return el('tr', {}, ...HEADS.map((label) => el('th', {}, label)));
}

function said(review: DeskReview): HTMLTableCellElement {
  const cell = el('td', {}, el('div', {}, review.text));
  if (review.pictures > 0)
    cell.append(
      el('p', {}, ...Array.from({ length: review.pictures }, (_, at) => el('img', { src: picture(at) }))),
    );
  if (review.append) cell.append(el('div', {}, `[追加评价] ${review.append}`));
  if (review.reply) cell.append(el('div', {}, el('b', {}, '我的回复：'), review.reply));
  return cell;
}

function close(): void {
  body.querySelector('textarea')?.closest('tr')?.remove();
  hold(false);
}

function open(row: HTMLTableRowElement, review: DeskReview): void {
  close();
  const box = el('textarea', { rows: '3', maxlength: '300' });
  const send = async () => {
    await reply(review.id, box.value);
    hold(false);
  };
  const cell = el('td', { colspan: '8' }, box, button('提交', send), button('取消', close));
  row.after(el('tr', {}, cell));
  hold(true);
  box.focus();
}

function row(review: DeskReview): HTMLTableRowElement {
  const { y, m, d, hm } = chinaTime(review.at);
  const act = el('td', {});
  const made = el(
    'tr',
    {},
    el('td', {}, `${y}-${m}-${d} ${hm}`),
    el('td', {}, review.buyer),
    el('td', {}, review.product, el('br', {}), el('small', {}, review.spec)),
    el('td', {}, review.order),
    el('td', {}, '★'.repeat(review.stars) + '☆'.repeat(5 - review.stars)),
    said(review),
    el('td', {}, yuan(review.paid)),
    act,
  );
  if (review.reply) act.append('已回复');
  else if (!review.open) act.append('-');
  else act.append(button('回复', () => open(made, review)));
  return made;
}

function between(): HTMLTableRowElement[] {
  if (CONFIG.between === 'heading') return [head()];
  if (CONFIG.between === 'advert') return [el('tr', {}, el('td', { colspan: '8' }, ADVERT))];
  return [];
}

function draw(): void {
  const { rows, page, total } = current();
  const made = rows.map(row);
  made.splice(3, 0, ...between());
  body.replaceChildren(...made);
  const last = Math.ceil(total / CONFIG.size);
  const turn = (to: number, label: string) => {
    const link = el('a', { href: '#' }, label);
    link.onclick = () => {
      if (to >= 1 && to <= last) void load(to);
      return false;
    };
    return link;
  };
  pager.replaceChildren(
    `共 ${total} 条 第 ${page}/${last} 页 `,
    turn(page - 1, '上一页'),
    ' ',
    turn(page + 1, '下一页'),
  );
}

document.body.append(el('h3', {}, '买家评价'), el('table', {}, el('thead', {}, head()), body), pager);
subscribe(draw);
start();
