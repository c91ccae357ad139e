import { describe, expect, it } from 'vitest';
import type { LintFinding, ReplyKind } from '@/lib/reply/contract';
import { lint } from '@/lib/reply/lint';
import type { LintContext } from '@/lib/reply/lint/context';
import { graver, SEVERITIES, severityMapSchema } from '@/lib/reply/lint/severity';
import { parseChinaTime } from '@/lib/review/time';
import { factsOf } from '../../../fixtures/lint/sample';

function found(rule: string, text: string, context: Partial<LintContext> = {}): LintFinding | undefined {
  return lint(text, { kind: 'public', ...context }).find((finding) => finding.rule === rule);
}

describe('platforms', () => {
  it.each([
    ['R04', '麻烦您追评一下', 'qianniu', 'block'],
    ['R04', '麻烦您追评一下', 'doudian', 'warn'],
    ['R04', '麻烦您追评一下', 'pinduoduo', 'block'],
    ['R05', '请不要给差评', 'doudian', 'warn'],
    ['R05', '请不要给差评', 'qianniu', 'block'],
    ['R05', '求五星好评', 'doudian', 'block'],
    ['R12', '新品8折快来抢', 'qianniu', 'block'],
    ['R12', '新品8折快来抢', 'doudian', 'warn'],
    ['R17', '别人都没问题', 'doudian', 'block'],
    ['R17', '别人都没问题', 'jingdong', 'warn'],
    ['R24', '给您打了三次电话', 'doudian', 'block'],
    ['R24', '给您打了三次电话', 'qianniu', 'warn'],
  ])('%s in %j on %s is %s', (rule, text, platform, severity) => {
    expect(found(rule, text, { platform })?.severity).toBe(severity);
  });

  it.each(['R04', 'R12', 'R17', 'R24'])('%s is at its gravest where the platform is not known', (rule) => {
    const text = '麻烦您追评一下。新品8折快来抢。别人都没问题。给您打了三次电话。';
    for (const platform of [undefined, null, 'taught-9', '__proto__', 'constructor'])
      expect(found(rule, text, platform === undefined ? {} : { platform })?.severity).toBe('block');
  });
});

describe('kinds', () => {
  it.each<[string, string, ReplyKind[]]>([
    ['R03', '请修改评价', ['public', 'private', 'sms']],
    ['R16', '神经病', ['public', 'private', 'sms', 'appeal']],
    ['R23', '这是敲诈勒索', ['public', 'private', 'sms']],
    ['R27', '大促来袭', ['sms']],
    ['R30', '给您退80元', ['public']],
    ['R34', '抱歉', ['public']],
    ['R28', '今天内一定给您处理好', ['public', 'sms']],
  ])('%s holds in %j for %j', (rule, text, kinds) => {
    for (const kind of ['public', 'private', 'sms', 'appeal'] as const)
      expect(found(rule, text, { kind }) !== undefined, kind).toBe(kinds.includes(kind));
  });

  it('an accusation blocks in public and warns in the order chat', () => {
    expect(found('R23', '这是敲诈勒索')?.severity).toBe('block');
    expect(found('R23', '这是敲诈勒索', { kind: 'private' })?.severity).toBe('warn');
  });
});

describe('who may release', () => {
  const asked = '改一下评价';
  it('what is B* blocks the agent and warns the supervisor', () => {
    expect(found('R03', asked, { platform: 'doudian', role: 'agent' })).toMatchObject({
      severity: 'block',
      supervised: true,
    });
    expect(found('R03', asked, { platform: 'doudian', role: 'supervisor' })).toMatchObject({
      severity: 'warn',
      supervised: true,
    });
  });

  it('with a benefit, or elsewhere, it blocks everybody', () => {
    const given = { platform: 'doudian', role: 'supervisor' } as const;
    expect(found('R03', '改一下评价给您退款', given)).toMatchObject({ severity: 'block' });
    expect(found('R03', asked, { platform: 'qianniu', role: 'supervisor' })).toMatchObject({
      severity: 'block',
    });
  });

  it('a plain block is not released by any role', () => {
    for (const role of ['agent', 'supervisor', 'legal', 'operations'] as const)
      expect(found('R09', '加微信 abc123', { role })).toMatchObject({ severity: 'block' });
  });
});

describe('what the shop tightened', () => {
  it('is graver, never milder', () => {
    expect(found('R30', '给您退80元', { severities: { R30: 'block' } })?.severity).toBe('block');
    expect(found('R09', '加微信 abc123', { severities: { R09: 'warn' } })?.severity).toBe('block');
    for (const own of SEVERITIES)
      for (const shop of SEVERITIES)
        expect(SEVERITIES.indexOf(graver(own, shop))).toBeGreaterThanOrEqual(SEVERITIES.indexOf(own));
  });

  it('to a supervised block is released by the supervisor, to a block by nobody', () => {
    const given = (severity: 'supervised' | 'block', role: 'agent' | 'supervisor') =>
      found('R30', '给您退80元', { severities: { R30: severity }, role })?.severity;
    expect(given('supervised', 'agent')).toBe('block');
    expect(given('supervised', 'supervisor')).toBe('warn');
    expect(given('block', 'supervisor')).toBe('block');
  });

  it.each([{ R41: 'block' }, { R00: 'warn' }, { R01: 'off' }, { __proto: 'block' }])(
    'cannot be %j',
    (map) => {
      expect(severityMapSchema.safeParse(map).success).toBe(false);
    },
  );
});

describe('what the case knows', () => {
  const facts = factsOf({ amounts: [8_000, 500], limit: 8_500 });
  it('an amount of the offer warns in public, any other blocks', () => {
    expect(found('R30', '给您退80元', { facts })?.severity).toBe('warn');
    expect(found('R30', '给您退90元', { facts })?.severity).toBe('block');
  });

  it.each(['给您退八十元', '给您退捌拾元', '给您退８０元', '退您八十', '给您退五元'])(
    'an amount of the offer in other signs warns: %s',
    (text) => expect(found('R30', text, { facts })?.severity).toBe('warn'),
  );

  it.each([
    '给您退九十元',
    '给您退玖拾元',
    '给您退９０元',
    '退您三百五',
    '给您退九 十 元',
    '一千零八十元退您',
  ])('any other blocks in other signs too: %s', (text) =>
    expect(found('R30', text, { facts })?.severity).toBe('block'),
  );

  it.each([
    ...['给您退八十六元', '给您退两百块钱', '全额退款再加一百元', '退您壹万元', '退您8千', '退您1w'],
    ...['给您发个200元的红包', '补偿券200元已到账', '两百元券送您', '我们愿意承担200元', '200块打到您账上'],
  ])('more than the limit in words waits for the supervisor: %s', (text) => {
    for (const kind of ['public', 'private'] as const)
      expect(found('R31', text, { facts, kind })).toMatchObject({ severity: 'block', supervised: true });
  });

  it.each([
    '给您退八十五元',
    '给您退五十块钱',
    '千万别急，退您五元',
    '送您一百个圆形贴纸',
    '退款一元素材',
    '您实付的299元',
    '5元券给您',
    '送您8千克',
  ])('within the limit, or no amount at all: %s', (text) =>
    expect(found('R31', text, { facts })).toBeUndefined(),
  );

  it('more than the limit waits for the supervisor', () => {
    expect(found('R31', '给您退85元', { facts })).toBeUndefined();
    expect(found('R31', '给您退86元', { facts })).toMatchObject({ severity: 'block', supervised: true });
    expect(found('R31', '给您退86元', { facts, role: 'supervisor' })?.severity).toBe('warn');
  });

  it('a colour is compared only where the specification is known', () => {
    expect(found('R37', '您买的红色款', { facts: factsOf({ sku: '蓝色' }) })?.severity).toBe('block');
    expect(found('R37', '您买的红色款', { facts: factsOf({ sku: null }) })).toBeUndefined();
    expect(found('R37', '您买的红色款')).toBeUndefined();
  });

  it('a time that has passed is no longer a promise to be kept', () => {
    const text = '我们会在今天14:00前在订单消息里给您答复。';
    const at = (time: string) => found('R28', text, { now: parseChinaTime(`2026-11-22 ${time}`) ?? 0 });
    expect(at('13:59')).toBeUndefined();
    expect(at('14:00')).toMatchObject({ text: '今天14:00前' });
    expect(at('15:10')).toBeDefined();
  });
});

describe('words of which each ideograph stands apart', () => {
  it.each([
    ...[
      '加😊微😊信😊abc123',
      '加，微，信，abc123',
      '加。微。信。abc123',
      '加\ud800微\ud800信',
      '加\ue000微\ue000信',
    ],
    ...['麻烦改😊一😊下😊评😊价😊', '改、一、下、评、价', '好！评！返！现！10元'],
  ])('are read as one: %s', (text) =>
    expect(lint(text, { kind: 'public' }).some(({ severity }) => severity === 'block')).toBe(true),
  );

  it.each([
    '已整改😊评价我们看到了，抱歉',
    '红、黄、蓝、绿四色都有',
    '好，行，谢谢您',
    '对，改，评估后告诉您',
  ])('a sign between words ends a clause: %s', (text) =>
    expect(lint(text, { kind: 'public' }).filter(({ severity }) => severity === 'block')).toEqual([]),
  );
});
