import { readFileSync } from 'node:fs';
import { fieldsOf } from '@/lib/grading/keywords/fields';
import { FLAGS } from '@/lib/grading/model/shape';
export async function main(args: readonly string[]): Promise<number> {
  for (const set of ['tune', 'test']) {
    const rows: any[] = JSON.parse(readFileSync(`/tmp/r/out-${set}-2.json`, 'utf8'));
    for (let k = 10; k < 18; k++) {
      const label = FLAGS[k]!;
      const said = rows.map((r) => fieldsOf({ text: r.t, append: null }).some((f) => f.hits.some((h) => h.entry.label === label && !h.denied)));
      const y = rows.map((r) => r.y.f[k] === 1);
      const line = (name: string, a: boolean[]) => { let tp = 0, c = 0, n = 0; a.forEach((v, i) => { tp += +(v && y[i]!); c += +v; n += +y[i]!; }); return `${name} P${(tp / Math.max(1, c)).toFixed(2)} R${(tp / Math.max(1, n)).toFixed(2)}`; };
      const out = [line('rule', said)];
      for (const t of [-3, -2, -1, 0, 1]) out.push(line(`m${t}`, rows.map((r) => r.o[k] > t)));
      for (const t of [-2, -1, 0, 1]) out.push(line(`rule|m${t}`, rows.map((r, i) => said[i]! || r.o[k] > t)));
      out.push(line('rule&m-4|m0', rows.map((r, i) => (said[i]! && r.o[k] > -4) || r.o[k] > 0)));
      console.log(set, label, y.filter(Boolean).length, out.join('  '));
    }
  }
  return 0;
}
