import { LAW_READ_ON, type Rule, TO_BUYERS } from '../rule';
import { hits } from '../views';

const ABSOLUTE =
  '(?:国家级|世界级|宇宙级|最高级|最佳|顶级|顶尖|极品|极致|独一无二|绝无仅有|史无前例|前无古人|无敌|万能|全网最|全国最|行业最|史上最|同类最|(?:销量|行业|全网|全国|口碑|品质|质量|人气)第[一1]|第[一1]品牌|最优(?!先|惠|化|解|选)|最(?:优质|优秀|便宜|低价|先进|安全|专业|权威|高端|正宗|耐用|实惠)|最好的(?!办法|方式|方法|方案|解决|结果|消息|时|处理|服务态度)|最好(?=[,。!?;]|$)|100%(?!的?(?:纯?棉|纯|羊毛|桑蚕丝|真丝|聚酯|亚麻|羊绒|涤|锦|粘|莱赛尔|天丝|电|含|果汁))|百分百|百分之百|绝对|永不|永久)';
const WARES =
  '(?:全网|全国|全球|行业|同类|市面|销量|品质|质量|产品|品牌|价格|口碑|面料|材质|工艺|效果|正品|我们家|咱们?家|本店|我家|宝贝|店铺)';
const ANY = new RegExp(ABSOLUTE, 'g');
const ADVERTISED = new RegExp(`${WARES}[^。!?;,]{0,8}?${ABSOLUTE}|${ABSOLUTE}[^。!?;,]{0,6}?${WARES}`, 'g');

/** Absolute words; worse where they praise the goods. */
export const r13: Rule = {
  id: 'R13',
  title: '绝对化用语',
  kinds: TO_BUYERS,
  severity: 'warn',
  steps: '用来夸商品：不能发布',
  basis: '广告法 §9(三)、§57',
  source: '法律文本',
  asOf: LAW_READ_ON,
  message: '不用“最好、第一、国家级、100%、绝对”等绝对化用语，夸商品时不得发布。',
  rewrite: '我们把每批次的检验情况写清楚给您看。',
  offending: ['我们是全网最好的质量', '这款销量第一', '我们的产品100%正品', '面料绝对没有问题', '顶级工艺'],
  safe: ['我们把每批次的检验情况写清楚给您看。', '第一时间为您核实，最快今天答复。', '面料是100%棉。'],
  find: ({ tight }) => [
    ...hits(tight, ANY),
    ...hits(tight, ADVERTISED).map((hit) => ({ ...hit, severity: 'block' as const })),
  ],
};
