import type { Template } from '../../../lib/templates/contract';
import { reviewsOf, type Told } from './reviews';
import { template } from './templates';

/** Twenty buyers, each angry about something else; every cause that the product knows is among them. */
const TOLD: readonly Told[] = [
  { comment: '养生壶第二次用玻璃就炸了，碎片溅了一灶台，差点伤到孩子。', stars: 1 },
  { comment: '再不处理我就打12315了，一个退款拖了半个月。', stars: 1 },
  { comment: '想要我改好评？先转五十块，不然我天天来追评。', stars: 1 },
  { comment: '味道和我在超市买的完全不同，瓶身字也模糊，怕是假的。', stars: 1 },
  { comment: '拉链第二天就坏了，质量太差。', stars: 1 },
  { comment: '穿了两次袖口就开线了，线头一大把，做工真的不行。', stars: 2 },
  { comment: '颜色和图上差得不是一点点，图上是雾蓝，到手灰扑扑的。', stars: 2 },
  { comment: '尺码偏小，肩膀紧得抬不起手，码数不准。', stars: 3 },
  { comment: '少发了一件，页面写两件装，收到只有一件。', stars: 1 },
  { comment: '我拍的是黑色，发来一件白色，发错货了。', stars: 2 },
  { comment: '盒子压扁了，锅盖收到就是碎的，包装就一层薄纸。', stars: 1 },
  { comment: '瓶盖没拧紧，漏了小半瓶，箱子里黏糊糊一片。', stars: 2 },
  { comment: '等了一个多星期才到，物流太慢了。', stars: 2 },
  { comment: '快递显示签收了，可我人在外地，到现在没人说清楚包裹在哪。', stars: 1 },
  { comment: '客服半天不回消息，回了也是复制粘贴，态度很差。', stars: 1 },
  { comment: '刚买三天就降了二十块，申请价保说不支持，寒心。', stars: 1 },
  { comment: '一天要充三次电，说好的长续航呢，电池不行。', stars: 2 },
  { comment: '洗一次掉色把别的衣服都染了，盆里全是蓝水。', stars: 1 },
  { comment: '保温杯两个小时就凉了，和宣传的十二小时差太远。', stars: 2 },
  { comment: '不好用，失望。', stars: 2 },
];

export const REVIEWS = reviewsOf(TOLD);
export const COMMENTS = TOLD.map(({ comment }) => comment);

/** The shop's own, for whatever is the matter: each asks the agent one thing that no case says. */
export const OWN: readonly Template[] = [
  template(
    'own-liucheng',
    '三步说清',
    '{{ 问题 }}让您扫兴，抱歉。我们先核对发货记录，再由{{ 谁 | 选择: "品控同事", "仓库同事", "售后主管" }}联系您商量办法，{{ 答复时间 }}在订单消息里见分晓。',
    { grades: [] },
  ),
  template(
    'own-huanxin',
    '换位听您说',
    '换作是我们遇到{{ 问题 }}，一样会不高兴，对不起。{{ 谁 | 选择: "今晚值班的我", "店长本人" }}盯着这一单，退还是换由您来选，{{ 答复时间 }}订单消息回您，谢谢您提醒。',
    { grades: [] },
  ),
  template(
    'own-zhijie',
    '直接认下来',
    '不绕弯子：{{ 问题 }}是我们没做好，给您道歉。{{ 动作 | 选择: "正在调取出库照片", "正在联系承运方" }}，结果和可选的处理方式{{ 答复时间 }}写在您的订单消息里，麻烦留意。',
    { grades: [] },
  ),
];
