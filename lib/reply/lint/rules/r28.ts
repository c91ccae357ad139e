import { formatChinaTime } from '@/lib/review/time';
import { RULES_READ_ON, type Rule } from '../rule';
import { type Hit, hits, type Views } from '../views';

const TIME =
  '(?:今天|今晚|今日|当天|明天|明早|明日|后天|本周|这周|下周|月底|周[一二三四五六日天末1-7]|半?小时内|\\d{1,3}(?:个)?(?:分钟|小时|天|工作日)(?:之)?内|[一二两三四五六七八九十1-9](?:个)?(?:分钟|小时|天|工作日)(?:之)?内|\\d{1,2}[:点时](?:\\d{2})?(?:分)?(?:之)?前|\\d{1,2}(?:日|号)(?:之)?前)';
const OUTCOME =
  '(?:处理好|处理完|解决|搞定|办好|办妥|退款(?!申请|记录|进度)|退给|退钱|钱退|到账|补发|补寄|寄出|发出|换新|换好|换一|修好|赔付|赔给|打款)';
const DATED = new RegExp(`${TIME}[^。!?;,]{0,8}?${OUTCOME}`, 'g');
const SURE =
  /(?:一定|肯定|保证|必定|必须)(?:会|能)?(?:给|帮|为)?(?:您|你)?[^。!?;,]{0,4}?(?:处理好|处理完|解决好?|搞定|办好|退款|退给|补发|赔)/g;
/** What is done already, or what is only asked for, is no promise. */
const isPast = (before: string, hit: string) =>
  /(?:已经?|刚刚?|昨天|于|争取|尽量)[^。!?;,]{0,6}$/.test(before) || /已|了解|争取|尽量|为您了解/.test(hit);
const TODAY = /今天(\d{1,2}):(\d{2})(?:之)?前/g;

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
    ...(kind === 'private' ? [] : hits(views.plain, [DATED, SURE], isPast)),
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
