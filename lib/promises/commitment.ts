import type { Act } from './acts';
import {
  isBuyers,
  isConditional,
  isDefined,
  isDenied,
  isForAll,
  isNoun,
  isPast,
  isVague,
  type Place,
} from './doubts';

/** We, or somebody of ours, or for the buyer, or a word of what is to come. */
const COMMITTED =
  /[给为帮替跟与和退补赔送发换返](?:您|你)|我们|我方|这边|本店|小店|店[里铺家长]|咱|我(?!的)|主管|经理|老板|师傅|工程师|仓库|财务|专[员人]|同事|售后|(?<!机|学|社|约|晚|开|只|不|才|误|体)会|将(?!军|来)|马上|立马|立即|立刻|赶紧|抓紧|尽[快早]|这就|现在就|回头|稍后|随后|待会|第一时间|安排|一定|肯定|保证|必|负责|优先|直接|免费|重新|单独|全额|承诺|照价|随(?:下|单|新|您)|再(?!次|说|也)/;
export const SURE = /(?:一定|肯定|保证|必定|必须|务必|绝对)/;

/** Whether anything about the place makes the verb no promise of ours. */
export function isDoubted(act: Act, place: Place): boolean {
  // "破损包赔" is a promise because of its condition.
  if (act.id === 'guarantee') return isDenied(place) || isPast(place, act) || isDefined(place);
  // "您拍给我看看": what the buyer shows.
  if (act.id === 'chat')
    return isPast(place, act) || isVague(place) || /(?:您|你)[^,]{0,8}[拍发把]/.test(place.before);
  if (isConditional(place) || isDenied(place) || isPast(place, act) || isVague(place)) return true;
  // A courier's way is named with "可以" too.
  if (act.id === 'courier') return /(?:能|可以)(?:选|指定|申请)/.test(place.before);
  if (
    act.id === 'open' &&
    /(?:可以?|能)[退换修补]/.test(place.verb) &&
    !/我们|[给帮为](?:您|你)/.test(place.verb)
  )
    return true;
  if (act.id === 'exchange' && isForAll(place)) return true;
  return act.id !== 'arrival' && (isNoun(place) || isBuyers(place, act));
}

/** Whether enough stands beside the verb. */
export function isCommitted(act: Act, { before, verb, timed }: Place): boolean {
  if (timed || act.needs === 'nothing' || act.id === 'guarantee' || act.id === 'chat' || act.id === 'courier')
    return true;
  return act.needs === 'time'
    ? act.id === 'outcome' && SURE.test(before + verb)
    : COMMITTED.test(before + verb);
}
