/** Pieces of patterns that several rules share, for the tight view. Gaps are bounded, so every pattern stays linear. */

/** Something of worth that is held out. 红包装 is a red package, 返回/返厂 is a way back. */
export const BENEFIT =
  '(?:返现|返利|返钱|返点|返\\d|红包(?!装)|券|免单|礼(?!貌|盒|拜|服|节)|赠品|赠送|奖励|奖品|惊喜|福利|现金|补差|补偿|积分|有奖|抽奖|抽取|可抽|抽中|好处|小心意|辛苦费|送您|送你|送(?!到|达|货|检|修|上|来|错|餐|风)[^。!?;,]{0,6}[一1](?:双|个|份|条|张|件|只|瓶|盒|包|支)|(?:退|补|赔|送)(?:您|你|款)?\\d|\\d+(?:\\.\\d+)?(?:元|块))';

/** A gap inside one sentence. */
export const gap = (most: number): string => `[^。!?;]{0,${most}}?`;

/** To thank for a review that was given is no request and no trade. */
const NOT_THANKED = '(?<!(?:感谢|谢谢|多谢|收到(?!货|商品|宝贝|包裹|后|东西|快递|满意)|看到)[^。!?;,]{0,6})';
export const GOOD_REVIEW = `${NOT_THANKED}(?:好评|好平(?![台整稳常时价滑坦板])|[五5]个?颗?小?星(?!级)|[五5]颗|(?<!\\d)[五5]分(?![钟之裤袖熟糖辣甜钱类部])|满分|满星|全五星|晒图|晒单)`;

const BAD_REVIEW = '(?:中?差评|差平(?![台均价])|中评|低分)';
const REVIEW = `(?:${BAD_REVIEW}|好评|追评|评价(?!体系|规则|中|里)|评论|评分)`;
const CHANGE =
  '(?:修改|更改|更新|调整|变更|改|(?<![a-z])gai|撤回|撤销|撤下|撤|取消|抹掉|抹去|下掉|去(?=了|掉|除)|编辑|重写|收回|删除|删|去掉|隐藏|处理|换|调(?=一调|一下|高|回))';
const LITTLE = '(?:个|下|一下|掉|了|成|为|回|您的|你的|这条|那条|这个|那个|此|的)';

/**
 * To change or remove a review. After the review's name only where the verb ends the request ("评价改一下"), so that
 * "评价已用于改进包装" is none.
 */
export const REVIEW_CHANGE = `(?:${CHANGE}${LITTLE}{0,3}(?:${REVIEW}|评(?![估测审比定价论分]))|${REVIEW}[^。!?;,我]{0,4}${CHANGE}(?=一下|一调|下|了|掉|除|成|为|回|高|吧|吗|呢|好|可以|[,.。!?~]|$)(?!好[,.。的得]))`;

const WISH = '(?:可否|能否|能不能|可不可以|可以|方便|麻烦|劳驾|烦请|劳烦|辛苦|恳请|拜托|请|希望|帮忙)';
/** The same with words between: "这个评价影响很大，可否撤掉", "劳驾您把评分调一调". Never what we ourselves do. */
export const REVIEW_CHANGE_ASKED = `(?:${REVIEW}[^。!?;]{0,14}?${WISH}[^。!?;我,]{0,6}?(?:撤|删|修改|更改|编辑|改一|改掉|改改|改回|去掉|抹掉|收回|重写)|${WISH}[^。!?;我]{0,8}?把[^。!?;我,]{0,8}?(?:评价|评论|评分|差评|中评|星级)[^。!?;我,]{0,6}?(?:改(?!进|善)|调|撤|删|去|换成|编辑|重写|处理|收回|更新))`;

/** "Do not write a bad one": pressure about the review, also without a benefit. */
export const NO_BAD_REVIEW = `(?:别|不要|请勿|勿|不用)(?:直接|急着|随便|随意|轻易|动不动|乱|马上|先|就|再)?(?:给|写|打|发|留)?(?:个|我们|下)?(?:${BAD_REVIEW}|评价|评论)`;

/** An amount of money by its unit or its sign. Times, counts and sizes are none. */
export const MONEY =
  '(?:[¥$](?:\\d{1,9})(?:\\.\\d{1,2})?|\\d{1,9}(?:\\.\\d{1,2})?(?:元|块(?!状|头)|圆)|[零一二两三四五六七八九十百千万几]{1,8}(?:元(?!旦|素|宝|气)|块钱))';

/** What an offended or pressed buyer is given. */
export const GIVEN = `(?:${BENEFIT}|退款|退全款|全额退|退(?:您|你)|退货|退(?:一半|半|钱|全|差)|补发|补寄|赔|免费|退(?=[,。!?;~]|$))`;

/** Whether the words before a hit say that this is not asked for: "不会要求您…", "无权…". */
export function isDenied(before: string): boolean {
  return /(?:不会|无权|无法|(?<!能)不能|不要求|没有要求|不需要|不影响|绝不|从不)[^。!?;,]{0,6}$/.test(before);
}
