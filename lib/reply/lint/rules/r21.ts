import { LAW_READ_ON, type Rule, TO_BUYERS } from '../rule';
import { hits } from '../views';

const CLAUSES =
  /最终解释权|解释权(?:归|属|在)|(?:不得|不可以?|不能|无权|禁止)(?:再)?(?:向平台|去平台|找平台|向12315)?(?:投诉|举报|起诉|索赔|差评|维权|追究)|(?:放弃|视为放弃|不享有|丧失)[^。!?;,]{0,8}?(?:投诉|举报|索赔|退货|退款|权利|权益|追究)|(?:一经|经|一旦)(?:签收|售出|拆封|下单|付款)[^。!?;]{0,8}?(?:视为|概不|不得|不予|默认)|(?:签收|下单|付款)(?:即|就)(?:视为|代表|表示|默认)(?:您|你)?(?:认可|同意|接受|满意|放弃|验收)/g;

/** The shop as the last judge; limits on complaining. */
export const r21: Rule = {
  id: 'R21',
  title: '最终解释权、限制投诉',
  kinds: TO_BUYERS,
  severity: 'block',
  basis: '侵害消费者权益行为处罚办法 §12；消费者权益保护法 §26',
  source: '法律文本',
  asOf: LAW_READ_ON,
  message: '“最终解释权归本店”和限制投诉的条款无效，不能写。',
  rewrite: '',
  offending: [
    '最终解释权归本店所有',
    '领取补偿后不得再投诉',
    '签收即视为认可商品质量',
    '收下赠品视为放弃索赔权利',
    '一经售出概不退换',
  ],
  safe: ['您可以随时向平台反映。', '签收后发现问题也可以申请售后。'],
  find: ({ tight }) => hits(tight, CLAUSES),
};
