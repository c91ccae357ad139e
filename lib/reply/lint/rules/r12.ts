import { REPLIES, RULES_READ_ON, type Rule } from '../rule';
import { hits } from '../views';

const WARES =
  '(?:新品|新款|上新|大促|促销|活动|直播间?|优惠券?|满减|秒杀|折扣|[1-9一二三四五六七八九](?:\\.?\\d)?折|特价|爆款|热卖|双11|双十一|618|买[一1]送[一1]|抽奖|周年庆|店庆|会员日|全场|全店|满\\d{1,5}减\\d{1,4}|其[他它](?:新款|款式|款)|店里(?:的)?(?:其[他它]|新)|主页|店铺首页|其他宝贝|其它宝贝|别的款)';
const CALL =
  '(?:欢迎下单|可以看看|看看(?:店里|我们|咱们)|快来|速来|抢购|来抢|快抢|开抢|抢|选购|欢迎光顾|来逛|逛逛|来看|看一看|记得来|记得看|来玩|蹲|转发|下单(?:享|立减|有)|可领|领取|去领|来领|别错过|不要错过|等您来|等你来|关注|收藏|加购|蹲守|进店|低至|来袭|进行中|火热)';
const PRAISED = new RegExp(`${WARES}[^。!?;]{0,12}?${CALL}|${CALL}[^。!?;]{0,8}?${WARES}`, 'g');
const SHOP =
  /(?:关注|收藏)(?:一下|下|我们的?|本店的?|咱们的?){0,2}(?:店铺|店|直播间|主页)|欢迎选购(?:本店|其他|其它|更多|新)/g;

/** Advertising under a review. */
export const r12: Rule = {
  id: 'R12',
  title: '借回复推广',
  kinds: REPLIES,
  severity: { taobao: 'block', doudian: 'warn', other: 'warn' },
  basis: '天猫评价管理规范 §9(三) 广告；淘宝网评价规范',
  source: '天猫 ruleId 11000225；淘宝 ruleId 2352',
  asOf: RULES_READ_ON,
  message: '回复里不能推广商品、活动、优惠券或直播间。',
  rewrite: '',
  offending: ['本店新品8折快来抢', '直播间正在大促，欢迎来逛', '记得关注店铺领优惠券'],
  safe: ['特价商品也支持七天无理由退货。', '活动期间的差价可以申请保价。'],
  find: ({ tight }) => hits(tight, [PRAISED, SHOP]),
};
