import { Avatar, Link, ListItem, ListItemMeta, Rate, Tag } from '@arco-design/web-vue';
import { h, type VNode } from 'vue';
import type { DeskReview } from '../../wire.ts';
import { amount, chinaTime, picture } from '../common/format.ts';

function described(review: DeskReview): VNode {
  const { y, m, d, hm } = chinaTime(review.at);
  const shots = Array.from({ length: review.pictures }, (_, at) => h('img', { src: picture(at) }));
  return h('div', [
    h('div', { class: 'review-words' }, review.text),
    shots.length > 0 ? h('div', shots) : null,
    review.append
      ? h('div', { class: 'review-again' }, [h(Tag, { size: 'small' }, () => '追评'), review.append])
      : null,
    review.reply ? h('blockquote', `店铺回复：${review.reply}`) : null,
    h('div', { class: 'review-line' }, [
      h(Link, { href: '#/item' }, () => review.product),
      h('span', `Order No. ${review.order}`),
      h('span', `${amount(review.paid)} 元`),
      h('time', `${y}.${m}.${d} ${hm}`),
    ]),
  ]);
}

/** One review as an item of the list. */
export function item(review: DeskReview, open: (review: DeskReview) => void): VNode {
  const actions = () => h('span', { onClick: () => open(review) }, '回 复');
  const slots = review.open && !review.reply ? { actions } : {};
  const meta = () =>
    h(ListItemMeta, null, {
      avatar: () => h(Avatar, { shape: 'square' }, () => review.buyer.slice(0, 1)),
      title: () => [review.buyer, ' ', h(Rate, { modelValue: review.stars, readonly: true })],
      description: () => described(review),
    });
  return h(ListItem, { key: review.id }, { default: meta, ...slots });
}
