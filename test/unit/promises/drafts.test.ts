import { expect, it } from 'vitest';
import { GRADES } from '@/lib/grading/contract';
import { promisesIn } from '@/lib/promises/recognise';
import { combine, drafted } from '@/lib/reply/combine';
import { drawerOf } from '@/lib/reply/draw';
import { materialOf } from '@/lib/reply/material';
import { STRUCTURES } from '@/lib/reply/structures';
import { TONES } from '@/lib/reply/tones';
import { input, NOW } from '../reply/sample';

const DUE = new Date('2026-11-22T14:00:00+08:00').getTime();

it('every draft of ours tells when it answers, and the ledger hears it', () => {
  const deaf: string[] = [];
  let heard = 0;
  for (const grade of GRADES)
    for (const tone of TONES) {
      const asked = input(grade, 'x');
      const material = materialOf(asked, tone);
      for (const structure of STRUCTURES) {
        if (!(material.structures?.includes(structure.name) ?? true)) continue;
        const draw = drawerOf(`${grade}${tone}${structure.name}`);
        for (let n = 0; n < 12; n++) {
          const combination = combine(structure, material, draw, n % 2 === 0);
          if (combination === null) continue;
          const facts = { problem: '杯盖漏水', it: '保温杯', time: '今天14:00前', second: '物流太慢' };
          const { text } = drafted(combination, tone, facts);
          const found = promisesIn(text, { now: NOW, origin: 'public' });
          if (found.some(({ dueAt }) => dueAt === DUE)) heard += 1;
          else deaf.push(text);
        }
      }
    }
  expect(deaf).toEqual([]);
  expect(heard).toBeGreaterThan(3_000);
});
