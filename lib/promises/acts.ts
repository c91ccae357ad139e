import type { PromiseType } from './contract';

/** What has to stand beside the verb for it to be a promise: nothing more, a word of commitment, or a time. */
type Needs = 'nothing' | 'commitment' | 'time';

/** Something a shop does for a buyer, as it is written. */
export interface Act {
  /** `arrival` and `courier` are kept or broken by the courier (rule R29); `outcome` is any good end. */
  id:
    | 'arrival'
    | 'courier'
    | 'dispatch'
    | 'gift'
    | 'reissue'
    | 'difference'
    | 'compensation'
    | 'exchange'
    | 'refund'
    | 'repair'
    | 'guarantee'
    | 'outcome'
    | 'handling'
    | 'answer'
    | 'chat';
  type: PromiseType;
  needs: Needs;
  /** Signs without which it cannot be there: most clauses are passed over by them. */
  signs: RegExp;
  find: RegExp;
}

const YOU = '(?:您|你)';
const TO_YOU = '(?:给到?|帮|为|替|向|对)(?:您|你)';
const CARRIER =
  '(?:顺丰|京东(?:快递|物流)|德邦|ems|中通|圆通|韵达|申通|极兔|邮政|菜鸟|丹鸟|跨越|空运|航空件)';
const ONE = '(?:[一1两2几])?(?:个|份|条|张|件|只|瓶|盒|包|支|双|套|台|本|袋|款|箱)';
const FREIGHT = '(?:差价|价差|差额|运费|邮费|快递费|来回费用|保价)';

const arrive = new RegExp(
  `(?:能|会|可以|可|到时|一定|肯定|保证|准|必|就|应该|[天日早晚午内前末])(?:能|会|可以|就)?(?:${TO_YOU})?(?:送到|送达|到货|到您|到你|收到货|收货(?!后|时|之)|签收(?!的|了|后|时)|收到(?!后|的|您|了)|到(?=手|家|$|的话|[,吧哦呢呀啦]))|(?:一定|肯定|保证|(?<!面|钱|背|书|礼|外|皮|豆|汤|红|打|提|荷|腰|挎|拎)包)(?:[周今明后][^,]{1,3})?(?:能|会)?(?:${TO_YOU})?(?:送到|送达|按时到|准时到)`,
  'g',
);
const courier = new RegExp(
  `(?:给您|帮您|为您|给你|帮你|重新|会|将|安排|今天|明天|马上|立即|可以|下次|这次|改|换|用)[^,]{0,6}?(?:发|走|寄|换|用|换成|改成|改)(?:的)?${CARRIER}|${CARRIER}(?:给您|给你)?(?:包邮)?(?:寄(?!回|来|送)|补发|重发|发出|寄出|寄给|发给|发货|次日达|加急)|从[^,]{1,6}仓[^,]{0,4}(?:发|寄|调)|加急(?:发|寄|处理发货)`,
  'g',
);
const dispatch =
  /(?:发货|寄出|发出|发走|发往|寄给|揽收|出库|(?:给|为)(?:您|你)(?:寄|发)(?!票|券|红|送|起|现|消息|短信|私信|图|照片|视频|链接|优惠|生|布|展|言|挥|单号|凭证|报告)|(?:安排|加急|尽快)发(?=$|,|给|货))/g;
const gift = new RegExp(
  `(?:补送|附赠|附送|赠送|送(?:给)?${YOU}(?=${ONE})|补[发寄上给](?:${YOU}|一?[份个件])*(?:的)?赠品|赠品[^,]{0,8}(?:补|寄|送|发)(?:给|上|出|到|过)?|送上[^,]{0,4}(?:礼|赠))`,
  'g',
);
const reissue = new RegExp(
  `(?:补[发寄邮]|[重](?:新)?(?:发(?!生|现|布|送消息)|寄|邮)|(?:再|重新)(?:${TO_YOU})?(?:[发寄补])(?=${ONE})|补(?:给)?${YOU}(?=${ONE})|(?<=[给帮为](?:您|你)(?:单独|另外|再)?)补(?=${ONE}|上|齐|过)|补(?=${ONE}(?:新|好|全|完)?[^,元]{0,8}(?:给您|过去|寄))|补(?:齐|上)(?=缺|少|漏|配件|给)|[漏少缺][^,]{0,14}(?:补(?:给|上|过|寄|发|齐)|寄(?:给|过))|补(?:齐|上)给${YOU})`,
  'g',
);
const difference = new RegExp(
  `(?:[退补返](?:还|给|回)*(?:${YOU})?(?:的)?(?:[^,]{0,6}?)${FREIGHT}|(?:多付|多收|多扣|多拍)[^,]{0,10}?退(?:还|给|回)|${FREIGHT}[^,]{0,4}?(?:算|归)(?:我们|我方|本店|小店|店里)的?|${FREIGHT}[^,]{0,8}?(?:(?:我们|我方|本店|小店|店铺|商家|这边|店里)(?:来)?(?:出|承担|负责|报销|垫付)|(?:退|补|返)(?:还|给|回|上|齐)|报销|由(?:我们|本店|店铺|商家))|(?:承担|报销|垫付|包)(?:来回|往返|全部|退换|退货|换货|这次|此次|寄回)?的?(?:运费|邮费|快递费))`,
  'g',
);
const compensation = new RegExp(
  `(?:(?:退|补|赔|补偿|赔偿|赔付|返|减)(?:还|给)?(?:${YOU})?(?:\\d+(?:\\.\\d+)?(?:元|块|圆)|[一二两三四五六七八九十百]+(?:元|块))|(?:${TO_YOU}|补|发|送)(?:${YOU})?[^,]{0,8}?(?:优惠券|代金券|无门槛券|\\d+元券|现金券|店铺券|券|折扣)|${TO_YOU}[^,]{0,6}?(?:补偿|赔偿|赔付)|(?:补偿|赔偿|赔付|赔)(?:给)?${YOU}|(?:赔付|补偿)[^,]{0,4}到账)`,
  'g',
);
const exchange = new RegExp(
  `(?:换货|换新|更换|调换|换(?=${ONE})|换(?:大|小)[一1两2]?[码号]|换成|换个|换发|换[好](?=$|,|给|寄))`,
  'g',
);
const refund = new RegExp(
  `(?:退货退款|退全款|全额退|退款(?!会|将)|退钱|(?:钱|货款|(?<!退)款项?)[^,]{0,6}退(?:给|回|还)|退(?:给|还给?)${YOU}(?!差|运|邮|[^,]{0,3}(?:\\d|元))|打款|(?<!款[^,]{0,14})到账)`,
  'g',
);
/** "退款会原路退回" says how; only with a time it says when. */
const paid = /(?:款项?|退款|钱|赔款)[^,]{0,14}?(?:到账|退回|退到|打到|返还)/g;
const repair =
  /(?:免费(?:上门)?(?:维修|检修|修)|(?:维修|检修|返修)(?!费|点|网点|店|师傅|中心|费用|时|手册|站)|修好|返厂(?:维修|检修|修)|(?:给|帮|为)(?:您|你)(?:免费|上门)?修(?!改|订|正|复评))/g;
const guarantee =
  /(?:(?:破损|过敏|坏单|坏果|少件|漏发|质量问题|不合适|不满意|有问题|开线|掉色|褪色|起球|发霉|坏了)[^,]{0,6}?(?:包赔|包退|包换|全赔|全额赔|必赔)|包赔|假一赔[\d一二三四五六七八九十]+|(?:终身|免费)(?:质保|保修|保养|清洗|安装)|(?:免费)?上门(?:取件|安装|取货|服务|清洗|收件))/g;
const outcome =
  /(?:处理(?:好|完|妥|到位|掉|结束|清楚)|解决(?!方案|办法|不|的|过|了)|搞定|办好|办妥|办完|弄好|安排(?:好|妥))/g;
/** To work on it: no end is promised, but a time may be. */
const handling =
  /(?:处理(?!结果|方案|进度|办法|方式|意见|情况|记录|流程|时效|时间|一下|不|得|这|的|过|了|您说)|核实(?!结果|情况|的|过|了|后|清楚后|到)|核查(?!结果|情况|的|过|了|后)|跟进(?!的|了|过))/g;
const ANSWER =
  '(?:答复|回复|回电|回话|答案|说法|交代|交待|结果|方案|反馈|消息|回音|回应|准信|单号|进度|凭证|报告|说明|解释|建议|指导|通知|结论|处理办法|处理意见)';
const answer = new RegExp(
  `(?:${TO_YOU}(?:的)?[^,]{0,14}?${ANSWER}|(?:答复|回复|联系|告诉|告知|通知|回访|同步|反馈|回电|致电|回话|说明|转告)(?:给|到|至)?${YOU}(?!的(?:订单|账户))|(?:答复|结果|方案|单号|进度|进展|情况|回复|凭证|报告|办法|意见)[^,]{0,18}?(?:发|告诉|同步|通知|放|回复|反馈|更新|答复|给|告知)(?:到|在|至|给)?(?:${YOU}|订单)|在订单(?:消息|页|里|聊天)[^,]{0,12}?(?:答复|回复|说明|说清|讲清|确认(?!收)|同步|给出)(?!后)|(?:和|与|跟|同)${YOU}[^,]{0,6}?(?:确认|沟通|核对|对接|联系|说明|商量|商议|协商|[说讲](?!一?[声句]|抱歉|对不起))|给${YOU}打电话|回${YOU}(?:电话|消息|话)|${TO_YOU}(?:一个|个)?(?:满意的?)?(?:交代|说法))`,
  'g',
);
/** Without the word "您" it may be anybody's; with a time it is ours. */
const answerOnly = /(?:答复|回复|回电|回访|反馈)(?=$|[,吧哦呢哈~])/g;
const chat =
  /(?:稍等|稍候|等(?:我)?一下|我(?:先)?(?:去)?(?:看|查|问|核实|确认|了解)(?:一)?下|帮(?:您|你)(?:问问|看看|查查|问一下|查一下|看一下|看下|查下|问下|核实一下|核实下|催一下|催下))/g;

/** In the order in which they claim a word: "补发赠品" is a gift, "换货走德邦" the courier's. */
export const ACTS: readonly Act[] = [
  { id: 'courier', type: 'logistics', needs: 'nothing', signs: /[发走寄换用改]/, find: courier },
  { id: 'arrival', type: 'logistics', needs: 'time', signs: /[到收达]/, find: arrive },
  { id: 'gift', type: 'gift', needs: 'commitment', signs: /[送赠]/, find: gift },
  {
    id: 'difference',
    type: 'price',
    needs: 'nothing',
    signs: /差|[运邮]费|快递费|来回费用|保价|多[付收扣拍]/,
    find: difference,
  },
  { id: 'compensation', type: 'price', needs: 'commitment', signs: /[元块圆券补赔扣折]/, find: compensation },
  { id: 'guarantee', type: 'service', needs: 'nothing', signs: /[包赔门]|免费|终身/, find: guarantee },
  { id: 'reissue', type: 'reissue', needs: 'commitment', signs: /[补重再漏少缺]/, find: reissue },
  { id: 'exchange', type: 'exchange', needs: 'commitment', signs: /换/, find: exchange },
  { id: 'refund', type: 'exchange', needs: 'time', signs: /款|钱/, find: paid },
  { id: 'refund', type: 'exchange', needs: 'commitment', signs: /[退款到]/, find: refund },
  { id: 'repair', type: 'repair', needs: 'commitment', signs: /[修厂]/, find: repair },
  { id: 'dispatch', type: 'logistics', needs: 'time', signs: /[发寄]|揽收|出库/, find: dispatch },
  { id: 'answer', type: 'answer', needs: 'nothing', signs: /您|你|订单/, find: answer },
  { id: 'answer', type: 'answer', needs: 'time', signs: /[复电访馈]/, find: answerOnly },
  { id: 'outcome', type: 'service', needs: 'time', signs: /处理|解决|搞定|办|弄好|安排/, find: outcome },
  { id: 'handling', type: 'service', needs: 'time', signs: /处理|核实|核查|跟进/, find: handling },
  { id: 'chat', type: 'chat', needs: 'nothing', signs: /[等候看查问]|核实|了解|确认|[催]/, find: chat },
];

/** A verb of a reply that is no promise yet in itself. */
