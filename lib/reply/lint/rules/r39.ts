import { LAW_READ_ON, REPLIES, type Rule } from '../rule';

const LEGAL =
  /(?<!\d)(?:12)?315(?!\d|[g克码])|律师|起诉|法院|曝光|消协|消费者协会|工商|市场监管|市监局|媒体|记者|报警/;
const OVER = /负责人|主管|法务|店长|经理|专人|上报|平台(?:客服)?(?:核实|介入|处理)/;

const spoken = (review: string) => ({
  facts: { grade: 'service' as const, review, known: review, sku: null, amounts: null, limit: null },
});

/** Somebody speaks of the regulator, a lawyer, the press: a person with authority answers. */
export const r39: Rule = {
  id: 'R39',
  title: '涉法诉求没有升级',
  kinds: REPLIES,
  severity: 'warn',
  basis: '本店规范：评价提到 12315、律师、曝光须升级给主管或法务',
  source: '风险控制实务',
  asOf: LAW_READ_ON,
  message: '买家提到了 12315、律师或曝光，请说明已由负责人接手。',
  rewrite: '已转负责人，将按规定核实并回复。',
  offending: [
    { text: '抱歉，我们会改进。', given: spoken('再不处理我就打12315') },
    { text: '抱歉给您添麻烦了，请申请售后。', given: spoken('已经找律师了') },
    { text: '抱歉，正在核实。', given: spoken('我要曝光你们') },
    { text: '对不起，给您退货。', given: spoken('准备去消协投诉') },
    { text: '感谢反馈，我们看到了。', given: spoken('法院见') },
  ],
  safe: ['已转负责人，将按规定核实并回复。'],
  find: ({ raw, plain: { text } }, { facts }) =>
    raw.trim() !== '' &&
    facts !== undefined &&
    (facts.grade === 'legal' || LEGAL.test(facts.review)) &&
    !OVER.test(text)
      ? [{ start: raw.length, end: raw.length }]
      : [],
};
