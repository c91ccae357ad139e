import { readFileSync, writeFileSync } from 'node:fs';
import { candidate, GRADERS } from '../eval/graders';
import { heldBackOf } from '../eval/held-back';
import { type Report, reportOn } from '../eval/report';
import { type Row, rowOf } from '../lib/measure/rows';
import { inProject } from '../lib/paths.mjs';
import { realReviews, rowsOf } from '../lib/reviews';
import { figures } from './figures';

const PAGE = inProject('docs', 'grading.md');
const START = '<!-- figures:start -->';
const END = '<!-- figures:end -->';

/** `npm run figures`: measures all graders in one run and writes the table of docs/grading.md. */
export async function main(): Promise<number> {
  const [natural, pool] = [realReviews('natural'), realReviews('pool')];
  if (natural === null || pool === null) {
    console.error('没有 ../shared/data/reviews，无法测量 · the reviews to measure on are not there');
    return 1;
  }
  const labelled = await reports(await rowsOf(natural, rowOf));
  const rated = await reports(await heldBackOf(await rowsOf(pool, rowOf)));
  const text = readFileSync(PAGE, 'utf8');
  const [from, to] = [text.indexOf(START), text.indexOf(END)];
  if (from === -1 || to < from) throw new Error(`${PAGE} has no place for the figures`);
  const table = figures(labelled, rated);
  writeFileSync(PAGE, `${text.slice(0, from + START.length)}\n\n${table}\n\n${text.slice(to)}`);
  console.log(table);
  return 0;
}

async function reports(rows: readonly Row[]): Promise<Report[]> {
  const all: Report[] = [];
  for (const name of GRADERS) all.push(reportOn(await candidate(name, rows), rows));
  return all;
}
