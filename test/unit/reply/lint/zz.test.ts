import { it } from 'vitest';
import { RULES } from '@/lib/reply/lint/rules';
import { HELD } from '../../../fixtures/lint';
import { measure } from './measure';
it('x', () => {
  const t = measure(HELD, RULES.map((r) => r.id));
  let r = 0, m = 0, w = 0;
  const out: string[] = [];
  for (const [id, { right, missed, wrong }] of t) {
    r += right; m += missed.length; w += wrong.length;
    for (const s of missed) out.push(`MISS ${id} | ${s.text.slice(0, 60)}`);
    for (const s of wrong) out.push(`WRONG ${id} | ${s.text.slice(0, 60)}`);
  }
  console.log(out.join('\n'));
  console.log('TOTAL', HELD.length, 'P', r / (r + w), 'R', r / (r + m), r, m, w);
});
