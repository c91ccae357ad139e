import { LAW_READ_ON, type Rule, TO_BUYERS } from '../rule';
import { hits } from '../views';
import { GIVEN, gap, isDenied } from '../words';

const COMPLAINT = '(?:投诉|举报|维权|仲裁|平台介入|小二介入|客服介入|12315)';
const WITHDRAWN = `(?:撤诉|(?:撤销|撤回|撤掉|撤下|撤了|撤|取消|放弃|关掉|关闭)(?:一下|下|了|掉|您的|你的|这个|那个|平台|对我们的|对店铺的){0,2}${COMPLAINT}|(?:别|不要|不用|请勿|勿|先别)(?:再|去|向平台|找平台|打|直接){0,2}${COMPLAINT}|(?:只要|如果|若|要是|您|你)不(?:再|去|打)?${COMPLAINT}|${COMPLAINT}(?:先|您|你|也|都|给|请|帮忙|麻烦|可以|能){0,3}(?:撤|取消|关)(?:销|回|掉|了|一下|下)?)`;
const WITHDRAWN_FIRST = new RegExp(`${WITHDRAWN}${gap(16)}${GIVEN}`, 'g');
const GIVEN_FIRST = new RegExp(`${GIVEN}${gap(16)}${WITHDRAWN}`, 'g');
const ASKED = new RegExp(
  `(?:麻烦|请|辛苦|劳烦|帮忙|能否|能不能|可否|希望|先把?|把)[^。!?;,]{0,8}?${WITHDRAWN}|${COMPLAINT}[^。!?;,]{0,4}?(?:麻烦|请|先|可以|能不能)[^。!?;,]{0,3}?(?:撤|取消|关闭|关了|结了)`,
  'g',
);

/** Something given against a complaint withdrawn. */
export const r08: Rule = {
  id: 'R08',
  title: '用好处换撤诉、不投诉',
  kinds: TO_BUYERS,
  severity: 'block',
  basis: '消费者权益保护法 §56(8)；侵害消费者权益行为处罚办法 §12',
  source: '法律文本',
  asOf: LAW_READ_ON,
  message: '不能以撤销投诉为条件，也不能请买家不投诉。',
  rewrite: '您可以随时向平台反映，我们会配合处理。',
  offending: ['撤销投诉给您退全款', '撤了投诉马上退', '别投诉了，给您补偿'],
  safe: ['您可以随时向平台反映，我们会配合处理。', '如您需要，可以向平台客服或12315反映。'],
  find: ({ tight }) => hits(tight, [WITHDRAWN_FIRST, GIVEN_FIRST, ASKED], isDenied),
};
