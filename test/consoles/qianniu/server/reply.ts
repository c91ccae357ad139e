import { takesReply } from './operators.ts';
import { nowOf, type State } from './options.ts';

const APPEND = '3';

/** `POST //rate.taobao.com/rateReply.htm`: writes the shop's answer, or says why not. */
export function replyAnswer(body: string | null, state: State): string {
  const form = new URLSearchParams(body ?? '');
  const refused = (msg: string) => JSON.stringify({ success: false, msg });
  const id = form.get('feedbackID') ?? '';
  // Where the page has lost digits it asks by the rounded number.
  const review =
    state.reviews.find((one) => one.id === id) ?? state.reviews.find((one) => Number(one.id) === Number(id));
  if (!review) return refused('评价不存在');
  const append = form.get('rateType') === APPEND;
  const content = form.get('content') ?? '';
  if (!takesReply(review, append, nowOf(state), state.answers)) return refused('已超过回复期限');
  if (content.trim() === '') return refused('请输入回复内容');
  state.sent.push({ reviewId: review.id, content, append });
  review[append ? 'appendReply' : 'reply'] = { text: content, at: nowOf(state) };
  return JSON.stringify({ success: true, msg: '回复成功' });
}
