import { LAW_READ_ON, type Rule } from '../rule';

const COMMERCIAL =
  /大促|促销|活动|优惠|特惠|立减|满减|折|新品|新款|上新|秒杀|会员|福利|礼|抢|双11|双十一|618|红包|来袭|直播|领券|券|低至|返场|回馈|钜惠|爆款|下单|专享|全店|全场|折扣|满\d{1,5}减/;
const WAY_OUT =
  /拒收(?:请)?(?:回复|回)|退订(?:请)?(?:回复|回)|回(?:复)?[a-z\d]{1,4}退订|(?:回复|回)[a-z\d]{1,4}(?:拒收|取消)/;

/** A commercial short message says how not to get another. */
export const r27: Rule = {
  id: 'R27',
  title: '营销短信没有退订方式',
  kinds: ['sms'],
  severity: 'block',
  basis: '广告法 §43；消法实施条例 §24；通信短信息服务管理规定',
  source: '法律文本；国令第778号',
  asOf: LAW_READ_ON,
  message: '营销短信须经买家同意，并写明退订方式。',
  rewrite: '拒收请回复R。',
  offending: [
    '【店铺】大促来袭',
    '【青禾】会员日全场低至五折',
    '【青禾】新品上架，下单立减',
    '【青禾】送您一张优惠券，3天内有效',
    '【青禾】双11红包已到账',
  ].map((text) => ({ text, given: { kind: 'sms' as const } })),
  safe: ['【青禾】您的换货已寄出，请留意查收。', '【青禾】会员日全场八折，拒收请回复R'],
  find: ({ raw, plain }) =>
    COMMERCIAL.test(plain.text) && !WAY_OUT.test(plain.text) ? [{ start: raw.length, end: raw.length }] : [],
};
