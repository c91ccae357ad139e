import { LAW_READ_ON, type Rule, TO_BUYERS } from '../rule';
import { hits } from '../views';

const ACCUSED =
  /(?:您|你|这位|该|此|买家|顾客|客户|评价人|这种)[^。!?;,]{0,8}?(?:同行(?!业)|竞争对手|对手|对家(?!具)|友商|职业打假|打假人|敲诈|勒索|讹|碰瓷|水军|(?:的|是|当)托(?=[,。!?;]|$)|白嫖|骗子|骗(?:退款|赔|钱|货)|羊毛党|薅羊毛|职业(?:差评|退款))|(?:同行|对手|竞争(?:对手|店铺|商家)?)(?:店铺|家|店)?(?:来捣乱|捣乱|使坏|搞鬼|派来|请来|雇来?|恶意|故意|派的|请的|的人|干的|搞的|来黑|刷的)|恶意(?:差评|评价|中伤|诋毁|攻击|敲诈|退货|退款|索赔|刷|抹黑|买家)|差评师|敲诈勒索|敲诈|勒索|碰瓷|讹(?:诈|人|钱|我)|职业打假|故意抹黑|来黑我们|抹黑我们/g;

/** Accusing the reviewer in public. An appeal to the platform may say it. */
export const r23: Rule = {
  id: 'R23',
  title: '公开指控勒索、同行、差评师',
  kinds: TO_BUYERS,
  severity: 'block',
  steps: '私聊：提醒',
  basis: '民法典 §1024；反不正当竞争法 §12',
  source: '法律文本',
  asOf: LAW_READ_ON,
  message: '不能公开指控买家是同行、差评师或敲诈，证据交给平台。',
  rewrite: '我们已把情况提交平台核实。',
  offending: ['你就是同行派来的', '这是恶意差评', '您这是敲诈勒索', '遇到职业差评师了', '这位买家想骗退款'],
  safe: ['我们已把情况提交平台核实。', '我们会和同行业标准对照检查。'],
  // In the order chat nobody else reads it, but it insults all the same.
  find: ({ tight }, { kind }) =>
    hits(tight, ACCUSED).map((hit) => (kind === 'public' ? hit : { ...hit, severity: 'warn' as const })),
};
