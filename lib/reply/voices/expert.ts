import type { Voice } from './voice';

/** 专业: facts, responsibility and sequence, without officialese. */
export const expert: Voice = {
  named: [
    '您反馈的{problem}已登记，{ours}，向您致歉。',
    '就{problem}向您致歉，{ours}。',
    '关于{problem}，我们已列为待核查事项，{felt}，抱歉。',
    '{problem}本应避免，{ours}，抱歉。',
    '您说明的{problem}我们已记录，{ours}，致歉。',
    '{problem}已转相关同事，{felt}，向您致歉。',
  ],
  unnamed: [
    '{ours}，向您致歉。',
    '{felt}，我们对此致歉。',
    '在这一环节，{ours}，抱歉。',
    '{felt}，{ours}，在此向您道歉。',
    '这次没有达到应有的标准，{felt}，抱歉。',
  ],
  felt: [
    '{problem}直接影响您的体验，{felt}，我们理解。',
    '我们理解，{problem}{felt}，需要一个清楚的说明。',
    '{problem}并非小事，{felt}，理应给您明确的答复。',
    '从您的描述看，{problem}{felt}，这一点我们理解。',
    '您对{problem}不满，我们完全理解，{felt}。',
  ],
  owned: [
    '{problem}，{ours}，由我们负责跟进。',
    '就您描述的情况，{problem}{ours}。',
    '{problem}的责任我们不推脱，{ours}。',
    '{problem}暴露了短板，{ours}。',
    '先明确责任：{problem}{ours}。',
  ],
  thanks: [
    '感谢您对{problem}的具体反馈，{ours}。',
    '您关于{problem}的反馈已收到，谢谢，这一点{ours}。',
    '感谢您说明{problem}，这对核查有帮助。',
    '谢谢您把{problem}描述清楚，方便我们对照核查。',
    '感谢反馈{problem}，{ours}，内容已转相关同事。',
  ],
  solve: [
    '处理进度：{check}；{talk}。{time}在订单消息里给您明确答复。',
    '目前{check}，{talk}，核实后{time}在订单消息里答复您。',
    '{check}，{talk}。核查结论{time}发到订单消息里。',
    '{path}；{check}，{talk}，{time}给您明确说法。',
    '本单已进入核查：{check}。{talk}，{time}由专人在订单消息里回复。',
    '{check}。结论与依据{time}在订单消息里说明，{talk}。',
  ],
  facts: [
    '{problem}一事，{check}，{talk}，结论{time}发到订单消息里。',
    '关于{problem}，{check}；{talk}，{time}在订单消息里答复您。',
    '{problem}已进入核查流程，{check}。{talk}，{time}在订单消息里反馈结论。',
    '针对{problem}，目前{check}；{path}，{time}答复您，{talk}。',
    '您反馈的{problem}，{check}，核查结论{time}在订单消息里说明，{talk}。',
  ],
  steps: [
    '核查安排：先核实原因，{check}；再确定办法，{talk}，{time}在订单消息里答复您。',
    '处理分两步：其一，{check}；其二，{talk}，{time}在订单消息里给您结论。',
    '当前{check}；核实完成后，{talk}，{time}在订单消息里说明。',
    '原因由专人核实，{check}；办法与您确认，{talk}，{time}在订单消息里答复。',
    '流程上，{check}，随后与您对接，{talk}，{time}在订单消息里给您反馈。',
  ],
  smile: [
    '{better}，感谢您的反馈。',
    '您的反馈已转给相关岗位，{better}。',
    '{better}，以减少同类情况。',
    '后续{better}，欢迎您继续监督。',
    '{better}，如有补充可随时留言。',
    '感谢说明，{better}。',
  ],
  regret: [
    '{felt}，我们再次致歉。',
    '对这次的疏漏，向您致歉；{better}。',
    '{better}，并就这次的经历向您致歉。',
    '{felt}，抱歉，我们会负责到底。',
    '以上如有遗漏欢迎补充，{felt}，抱歉。',
  ],
  also: ['{second}一并纳入核查。', '另外，{second}同步核实。', '您同时反馈的{second}也在核查范围内。'],
};
