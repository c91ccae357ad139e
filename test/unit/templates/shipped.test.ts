import { describe, expect, it } from 'vitest';
import { GRADES, type Grade } from '@/lib/grading/contract';
import { BANKS } from '@/lib/reply/causes';
import { formOf } from '@/lib/reply/likeness/form';
import { shareOf } from '@/lib/reply/likeness/measure';
import { lint } from '@/lib/reply/lint';
import type { CaseFacts, LintContext } from '@/lib/reply/lint/context';
import { TONES } from '@/lib/reply/tones';
import { type SlotValues, type Template, type TemplateFacts, templateSchema } from '@/lib/templates/contract';
import { shippedTemplates } from '@/lib/templates/shipped';
import { parseTemplate, renderTemplate, slotsFor } from '@/lib/templates/template';
import { FACTS, NOTHING, NOW } from './facts';

const CONSOLES = [
  'qianniu',
  'doudian',
  'pinduoduo',
  'jingdong',
  'xiaohongshu',
  'kuaishou',
  'taught-by-the-shop',
];

/** What an agent might write into the slots of ours. */
const WORDS: Readonly<Record<string, string>> = {
  物流进展: '包裹昨晚到了本地网点，还没有安排派送',
  受损部位: '瓶口',
  核对结果: '页面写的是棉，实物标签是棉混纺',
  实测尺寸: '衣长 68 厘米，胸围 104 厘米',
  建议尺码: 'L 码',
  快递单号: 'SF1234567890123',
  负责人称呼: '售后负责人小林',
  凭证名称: '品牌方的出货单',
  称呼: '小周',
  诉求: '换一个新的配件',
  办理结果: '换货单已经生成',
  原因: '下单当天没有这项活动',
  处理结果: '换货已经寄出',
  核对情况: '订单在周三签收，周五申请了退货',
  事项: '换货',
  已完成: '已收到您寄回的商品',
  下一步: '检测',
};

const REVIEWS: Readonly<Record<Grade, string>> = {
  safety: '用了脸上过敏发红，孩子也痒',
  legal: '再不处理我就打12315投诉，找律师',
  malice: '垃圾店骗子黑店',
  authenticity: '感觉是假货，不是正品',
  quality: '洗一次就掉色，质量太差',
  mismatch: '和图片完全不一样，色差太大',
  size: '尺码偏小，穿不上',
  wrong_item: '发错颜色了，还少了一件',
  packaging: '瓶子碎了，包装太差',
  logistics: '等了半个月还没收到，物流太慢',
  service: '客服不回复，态度差',
  price: '刚买就降价，差价不退',
  other: '不喜欢',
};

const PROBLEM: Readonly<Record<Grade, string>> = Object.fromEntries(
  GRADES.map((grade) => [grade, BANKS[grade].problem]),
) as Record<Grade, string>;

/** Everything that a template can say: each choice once, and with and without what opens its conditions. */
function saidBy(template: Template, facts: TemplateFacts): string[] {
  const ways = new Map<string, SlotValues>();
  const queue: SlotValues[] = [{}];
  const done: string[] = [];
  for (let values = queue.pop(); values !== undefined; values = queue.pop()) {
    const form = slotsFor(template, facts, values);
    if (!form.ok) throw new Error(`${template.id}: ${form.faults[0]?.message}`);
    const open = form.asked.find(({ value }) => value === null);
    if (open === undefined) {
      const said = renderTemplate(template, values, facts);
      if (typeof said !== 'string') throw new Error(`${template.id}: ${JSON.stringify(said)}`);
      done.push(said);
      continue;
    }
    const answers =
      open.type === 'choice'
        ? open.choices
        : open.type === 'time'
          ? [facts.answerBy]
          : open.type === 'amount'
            ? open.offered
            : [WORDS[open.name]];
    for (const answer of answers) {
      if (answer === undefined) throw new Error(`${template.id}: no words for ${open.name}`);
      const next = { ...values, [open.name]: answer };
      const key = JSON.stringify(next);
      if (!ways.has(key)) queue.push(next);
      ways.set(key, next);
    }
  }
  return done;
}

function caseFacts(grade: Grade, facts: TemplateFacts): CaseFacts {
  const amounts = [facts.refund, facts.coupon].filter((fen) => fen !== null);
  return {
    grade,
    review: REVIEWS[grade],
    known: [facts.productName, facts.sku, REVIEWS[grade], ...Object.values(WORDS)].join('\n'),
    sku: facts.sku,
    amounts,
    limit: amounts.reduce((sum, fen) => sum + fen, 0),
  };
}

function situations(grade: Grade): TemplateFacts[] {
  const problem = PROBLEM[grade];
  const known: TemplateFacts = { ...FACTS, problem, productName: '保温杯' };
  return [
    known,
    { ...NOTHING, coupon: 1_000 },
    { ...known, appended: true, refund: null, answerBy: NOW },
    ...BANKS[grade].problems.map(([, name]) => ({ ...known, problem: name })),
  ];
}

const SHIPPED = shippedTemplates();
const GRADED = SHIPPED.flatMap((template) =>
  (template.grades.length > 0 ? template.grades : GRADES).map((grade) => ({ template, grade })),
);

describe('the shipped library', () => {
  it('has a public text in each tone and two private ones for each cause', () => {
    for (const grade of GRADES) {
      const own = SHIPPED.filter(({ grades }) => grades.length === 1 && grades[0] === grade);
      expect(own.filter(({ kind }) => kind === 'public').map(({ tone }) => tone)).toEqual([...TONES]);
      expect(own.filter(({ kind }) => kind === 'private')).toHaveLength(2);
    }
    expect(SHIPPED.length).toBeGreaterThanOrEqual(60);
  });

  it('has ids and titles of its own, and the same array each time', () => {
    expect(new Set(SHIPPED.map(({ id }) => id)).size).toBe(SHIPPED.length);
    expect(new Set(SHIPPED.map(({ title }) => title)).size).toBe(SHIPPED.length);
    expect(shippedTemplates()).toBe(SHIPPED);
  });

  it.each(SHIPPED.map((template) => [template.id, template] as const))(
    '%s is a template without a fault',
    (_, template) => {
      expect(templateSchema.parse(template)).toEqual(template);
      const parsed = parseTemplate(template.text, template.kind);
      expect(parsed.ok ? [] : parsed.faults).toEqual([]);
    },
  );

  it.each(GRADED.map((one) => [one.template.id, one.grade, one] as const))(
    '%s passes the reply rules for %s on every console',
    (_, grade, { template }) => {
      // On a platform that is not known every rule is as grave as anywhere.
      for (const [i, facts] of situations(grade).entries())
        for (const said of saidBy(template, facts))
          for (const platform of i === 0 ? CONSOLES : [null]) {
            const context: LintContext = {
              kind: template.kind,
              platform,
              now: NOW,
              role: 'agent',
              facts: caseFacts(grade, facts),
            };
            const found = lint(said, context).map(({ rule, text, message }) => `${rule} ${text} ${message}`);
            expect(found, `${platform}: ${said}`).toEqual([]);
          }
    },
  );

  it('says at most 200 characters in public, and asks there for nothing', () => {
    for (const { template, grade } of GRADED)
      if (template.kind === 'public')
        for (const facts of situations(grade)) {
          expect(slotsFor(template, facts)).toMatchObject({ asked: [] });
          for (const said of saidBy(template, facts))
            expect(said.length, template.id).toBeLessThanOrEqual(200);
        }
  });

  it('leaves evidence, remedies and amounts to the order chat', () => {
    const said = SHIPPED.filter(
      ({ kind, text }) =>
        kind === 'public' && /照片|拍|视频|截图|补发|退款|退货|换货|退换|运费|券|[元￥]/.test(text),
    );
    expect(said.map(({ id }) => id)).toEqual([]);
  });

  it('has no two texts that are more than 60 % alike', () => {
    const forms = SHIPPED.map((template) => {
      const grade = template.grades[0] ?? 'quality';
      const [said = ''] = saidBy(template, { ...FACTS, problem: PROBLEM[grade], productName: '保温杯' });
      return { id: template.id, form: formOf({ text: said, product: '保温杯' }) };
    });
    const near: string[] = [];
    for (const [i, a] of forms.entries())
      for (const b of forms.slice(i + 1)) {
        const share = shareOf(a.form, b.form);
        if (share > 0.6) near.push(`${a.id} ${b.id} ${share.toFixed(2)}`);
      }
    expect(near).toEqual([]);
  });
});
