import { describe, expect, it } from 'vitest';
import { GRADES } from '@/lib/grading/contract';
import { combine, drafted } from '@/lib/reply/combine';
import { drawerOf } from '@/lib/reply/draw';
import { lint } from '@/lib/reply/lint';
import { materialOf } from '@/lib/reply/material';
import { problemsOf } from '@/lib/reply/problem';
import { STRUCTURES } from '@/lib/reply/structures';
import { TONES } from '@/lib/reply/tones';
import { finding, input, NOW } from './sample';

const PLATFORMS = ['qianniu', 'doudian', 'pinduoduo', 'my-shop', null];
const OCCASIONS = {
  first: {},
  added: { append: '后来又坏了' },
  again: { append: '后来又坏了', said: { text: '我们会处理' } },
  more: { said: { text: '我们会处理' } },
  better: { append: '后来好了', finding: finding(null, '', { turn: 'better' }) },
};
/** What belongs into the order chat, what a platform forbids, and what sounds like a machine. */
const NEVER =
  /评价|好评|差评|星级|\d元|红包|优惠券|退款给|给您退|退换|换一件|补发|运费我们|赔偿|补偿|照片|视频|截图|一定|保证|绝对|第一|敬请谅解|不便之处|[!！{}*#~～]|\p{Extended_Pictographic}/u;

/** Draws at random what the composer may draw: a phrase that offends is found here, and not skipped in silence there. */
describe.each(GRADES)('phrases for %s', (grade) => {
  it.each(Object.keys(OCCASIONS) as (keyof typeof OCCASIONS)[])(
    'pass every platform in every tone and structure: %s',
    (occasion) => {
      for (const tone of TONES)
        for (const platform of PLATFORMS) {
          const asked = input(grade, 'x', OCCASIONS[occasion]);
          const context = { ...asked.context, platform };
          const material = materialOf({ ...asked, context }, tone);
          const { problem } = problemsOf(grade, asked.finding);
          for (const structure of STRUCTURES.filter(
            ({ name }) => material.structures?.includes(name) ?? true,
          )) {
            const draw = drawerOf(`${grade}${tone}${platform}${structure.name}${occasion}`);
            for (let n = 0; n < 4; n++) {
              const combination = combine(structure, material, draw, n % 2 === 0);
              expect(combination, structure.name).not.toBeNull();
              if (combination === null) continue;
              const facts = { problem, it: '保温杯', time: '今天14:00前', second: '物流太慢' };
              const { text } = drafted(combination, tone, facts);
              expect(lint(text, { ...context, now: NOW }), text).toEqual([]);
              expect(text).not.toMatch(NEVER);
              expect(text).not.toMatch(/。。|，，|，。|；。|。；|。，|，；|：。/);
              expect(text).toContain(problem);
              expect(text).toContain('今天14:00前');
              expect(text).toMatch(/订单消息|订单页/);
              expect(text.length).toBeLessThanOrEqual(tone === 'brief' ? 135 : 190);
            }
          }
        }
    },
    20_000,
  );
});
