import { ElButton, ElImage, ElRate, ElTag } from 'element-plus';
import { h, type VNode } from 'vue';
import type { DeskReview } from '../../wire.ts';
import { chinaTime, picture } from '../common/format.ts';

export function content(review: DeskReview): VNode {
  const shots = Array.from({ length: review.pictures }, (_, at) =>
    h(ElImage, { src: picture(at), style: 'width: 48px; height: 48px' }),
  );
  return h('div', { class: 'content' }, [
    h(ElRate, { modelValue: review.stars, disabled: true }),
    h('p', { class: 'text' }, review.text),
    shots.length > 0 ? h('div', { class: 'shots' }, shots) : null,
    ...review.tags.map((tag) => h(ElTag, { size: 'small', type: 'info' }, () => tag)),
    review.append ? h('p', { class: 'append' }, `追加评价：${review.append}`) : null,
    review.reply ? h('p', { class: 'answer' }, `商家回复：${review.reply}`) : null,
  ]);
}

export function goods(review: DeskReview): VNode {
  return h('div', [
    h('div', { class: 'goods' }, review.product),
    h('div', { class: 'spec' }, review.spec),
    h('div', [h('span', { class: 'label' }, '订单编号：'), h('span', { class: 'value' }, review.order)]),
  ]);
}

export function time(review: DeskReview): string {
  const { y, m, d, hm, s } = chinaTime(review.at);
  return `${y}-${m}-${d} ${hm}:${s}`;
}

export function action(review: DeskReview, open: (review: DeskReview) => void): VNode {
  if (review.reply) return h(ElTag, { type: 'success' }, () => '已回复');
  if (!review.open) return h('span', { class: 'closed' }, '超时不可回复');
  return h(ElButton, { link: true, type: 'primary', onClick: () => open(review) }, () => '回复');
}
