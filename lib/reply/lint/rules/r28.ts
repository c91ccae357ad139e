import type { Act } from '@/lib/promises/acts';
import type { Found } from '@/lib/promises/found';
import { formatChinaTime } from '@/lib/review/time';
import { promisedIn } from '../promised';
import { RULES_READ_ON, type Rule } from '../rule';
import { type Hit, hits, type Views } from '../views';

/** What we say, do meanwhile, or leave to the courier is no result of ours. */
const NO_RESULT: readonly Act['id'][] = ['answer', 'handling', 'chat', 'arrival', 'courier'];
const TODAY = /今天(\d{1,2}):(\d{2})(?:之)?前/g;

const isResult = ({ act, said, sure }: Found) => (said || sure) && !NO_RESULT.includes(act);

/** A result promised by a time. An answer by a time of ours is what the platform wants to see, and may be kept. */
export const r28: Rule = {
  id: 'R28',
  title: '带时间的结果承诺',
  kinds: ['public', 'private', 'sms'],
  severity: 'warn',
  basis: '天猫/淘宝 违背承诺（订单金额 5 %，5–50 元）',
  source: '天猫 ruleId 20010493、20010491（2026-08-12 施行）',
  asOf: RULES_READ_ON,
  message: '写了时间的结果就是承诺，做不到要赔付；只承诺我们能控制的答复时间。',
  rewrite: '我们会尽快在订单消息里给您答复。',
  offending: ['今天内一定给您处理好', '24小时内给您退款到账', '明天给您补发', '三天内解决', '保证给您处理好'],
  safe: ['我们会在明天18:00前在订单消息里给您答复。', '您在11月20日申请的换货已寄出。'],
  find: (views, { kind, now }) => [
    // In the order chat the promise is what the buyer came for; there only a time that has passed is wrong.
    ...(kind === 'private' ? [] : promisedIn(views, now).filter(isResult)),
    ...(now === undefined ? [] : passed(views, formatChinaTime(now).slice(6))),
  ],
};

/** "今天14:00前" read at 15:00. `clock`: "HH:MM". */
function passed({ plain }: Views, clock: string): Hit[] {
  return hits(plain, TODAY, (_, hit) => {
    const [hours = '', minutes = ''] = hit.replace(/[^\d:]/g, '').split(':');
    return `${hours.padStart(2, '0')}:${minutes}` > clock;
  });
}
