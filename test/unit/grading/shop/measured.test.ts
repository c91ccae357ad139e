import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/grading/contract';
import { gradeByKeywords } from '@/lib/grading/keywords/grade';
import { gradeOf } from '@/lib/grading/policy';
import { withShop } from '@/lib/grading/shop/apply';
import { EMPTY_LAYER } from '@/lib/grading/shop/layer';
import { learn } from '@/lib/grading/shop/learn';

interface Labelled {
  cat: string;
  text: string;
  primary: Finding['primary'];
  risk: Finding['risks'];
  malice: Finding['malice'];
}

// Real reviews lie beside the repository and are not part of it: without them there is nothing to measure.
const FOLDER = new URL('../../../../../shared/data/reviews/', import.meta.url);
const FILES = ['labelled.jsonl', 'labelled-enriched.jsonl'].map((name) => new URL(name, FOLDER));
const grader = withShop(gradeByKeywords);
const input = ({ text }: Labelled) => ({ text, append: null, stars: null });

describe.skipIf(!FILES.every((file) => existsSync(file)))('thirty corrections of a shop of one trade', () => {
  const rows = FILES.flatMap((file) =>
    existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [],
  )
    .map((line) => JSON.parse(line) as Labelled)
    .map((row) => ({
      ...row,
      said: gradeOf(gradeByKeywords(input(row))),
      truth: gradeOf({ risks: row.risk, malice: row.malice, primary: row.primary }),
    }));
  const shops = [...new Set(rows.map(({ cat }) => cat))].filter(
    (cat) => rows.filter((row) => row.cat === cat).length > 400,
  );

  it('are kept to the last, and break fewer than one in two hundred of the other reviews', () => {
    let right = 0;
    let broken = 0;
    for (const shop of shops) {
      const ofShop = rows.filter(({ cat }) => cat === shop);
      const corrected = ofShop.filter(({ said, truth }) => said !== truth).slice(0, 30);
      const layer = corrected.reduce(
        (before, row, i) =>
          learn(before, {
            text: row.text,
            from: row.said,
            to: row.truth,
            at: i,
            of: i.toString(36),
            reasons: gradeByKeywords(input(row)).reasons,
          }),
        EMPTY_LAYER,
      );
      const kept = corrected.filter((row) => gradeOf(grader(input(row), layer)) === row.truth);
      expect(kept.length).toBeGreaterThanOrEqual(29);
      for (const row of ofShop) {
        if (corrected.includes(row) || row.said !== row.truth) continue;
        right++;
        if (gradeOf(grader(input(row), layer)) !== row.truth) broken++;
      }
    }
    expect(right).toBeGreaterThan(1_000);
    expect(broken / right).toBeLessThan(0.005);
  });
});
