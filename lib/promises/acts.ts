import type { PromiseType } from './contract';
import { errand, exchange, guarantee, handling, outcome, repair } from './verbs/aftersales';
import { compensation, difference, madeUp, paid, refund } from './verbs/money';
import { arrive, courier, dispatch, gift, reissue } from './verbs/parcel';
import { answer, answerInChat, answerOnly, chat } from './verbs/word';

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
    | 'errand'
    | 'open'
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

const FREIGHT = /差|[运邮]费|快递费|来回费用|保价|多[付收扣拍]|路费/;

/** In the order in which they claim a word: "补发赠品" is a gift, "换货走德邦" the courier's. */
export const ACTS: readonly Act[] = [
  { id: 'courier', type: 'logistics', needs: 'nothing', signs: /[发走寄换用改]/, find: courier },
  { id: 'arrival', type: 'logistics', needs: 'time', signs: /[到收达]/, find: arrive },
  { id: 'gift', type: 'gift', needs: 'commitment', signs: /[送赠多再另]/, find: gift },
  { id: 'difference', type: 'price', needs: 'nothing', signs: FREIGHT, find: difference },
  {
    id: 'compensation',
    type: 'price',
    needs: 'commitment',
    signs: /[元块圆券补赔扣折返退]/,
    find: compensation,
  },
  { id: 'difference', type: 'price', needs: 'commitment', signs: /[价贵差报]|便宜/, find: madeUp },
  { id: 'guarantee', type: 'service', needs: 'nothing', signs: /[包赔门管]|免费|终身/, find: guarantee },
  { id: 'reissue', type: 'reissue', needs: 'commitment', signs: /[补重再漏少缺]|另外|单独/, find: reissue },
  { id: 'exchange', type: 'exchange', needs: 'commitment', signs: /换/, find: exchange },
  { id: 'refund', type: 'exchange', needs: 'time', signs: /款|钱/, find: paid },
  { id: 'refund', type: 'exchange', needs: 'commitment', signs: /[退款到打]/, find: refund },
  { id: 'repair', type: 'repair', needs: 'commitment', signs: /[修厂调校焊粘缝]/, find: repair },
  { id: 'answer', type: 'answer', needs: 'nothing', signs: /您|你|订单/, find: answer },
  { id: 'answer', type: 'answer', needs: 'time', signs: /[复电访馈果]/, find: answerOnly },
  { id: 'answer', type: 'answer', needs: 'time', signs: /订单|陪/, find: answerInChat },
  { id: 'dispatch', type: 'logistics', needs: 'time', signs: /[发寄拿送]|揽收|出[库仓]/, find: dispatch },
  { id: 'errand', type: 'service', needs: 'time', signs: /上门|装|票|您|你/, find: errand },
  { id: 'outcome', type: 'service', needs: 'time', signs: /处理|解决|搞定|办|弄好|安排/, find: outcome },
  { id: 'handling', type: 'service', needs: 'time', signs: /处理|核实|核查|跟进/, find: handling },
  {
    id: 'chat',
    type: 'chat',
    needs: 'nothing',
    signs: /[等候看瞅瞧查问催翻找]|核|了解|确认|登记|反映|沟通/,
    find: chat,
  },
];
