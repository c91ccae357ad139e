/**
 * `node scripts/measure-grading.ts [FILE.jsonl]`: how good the grader is on labelled reviews (default: the natural mix
 * beside the repository). Prints per-label precision, recall and F1, and what the mood and the primary cause reach.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { Finding, Grader } from '../lib/grading/contract';

interface Labelled {
  text: string;
  sentiment: string;
  causes: string[];
  primary: string | null;
  risk: string[];
  malice: string[];
  sarcasm: boolean;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const file =
  process.argv[2] ?? fileURLToPath(new URL('../../shared/data/reviews/labelled.jsonl', import.meta.url));

const percent = (part: number, whole: number) =>
  whole === 0 ? '   –' : (part / whole).toFixed(2).padStart(4);

function scoresOf(label: string, truth: Set<string>[], said: Set<string>[]) {
  let hit = 0;
  let missed = 0;
  let wrong = 0;
  truth.forEach((labels, i) => {
    const claimed = said[i]?.has(label) ?? false;
    if (labels.has(label)) claimed ? hit++ : missed++;
    else if (claimed) wrong++;
  });
  return { hit, missed, wrong, f1: hit === 0 ? 0 : (2 * hit) / (2 * hit + missed + wrong) };
}

function print(rows: readonly Labelled[], findings: readonly Finding[], causes: readonly string[]) {
  const truth = rows.map(
    (row) => new Set([...row.causes, ...row.risk, ...row.malice, ...(row.sarcasm ? ['sarcasm'] : [])]),
  );
  const said = findings.map(
    (it) => new Set<string>([...it.causes, ...it.risks, ...it.malice, ...(it.sarcasm ? ['sarcasm'] : [])]),
  );
  const line = (label: string) => {
    const { hit, missed, wrong, f1 } = scoresOf(label, truth, said);
    console.log(
      `${label.padEnd(13)} P ${percent(hit, hit + wrong)}  R ${percent(hit, hit + missed)}  F1 ${f1.toFixed(2)}  n ${hit + missed}`,
    );
    return f1;
  };
  const f1s = causes.map(line);
  console.log(`macro-F1 over the causes ${(f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length).toFixed(3)}`);
  for (const label of [
    'safety',
    'legal',
    'abuse',
    'advert',
    'extortion',
    'competitor',
    'irrelevant',
    'sarcasm',
  ])
    line(label);
  const right = (is: (row: Labelled, finding: Finding) => boolean) =>
    percent(rows.filter((row, i) => findings[i] && is(row, findings[i])).length, rows.length);
  console.log(
    `sentiment ${right((row, it) => row.sentiment === it.sentiment)}  primary ${right((row, it) => row.primary === it.primary)}`,
  );
}

/** Every text taken as a five-star review: which of them would open a "hidden bad" case, and rightly? */
function printHidden(rows: readonly Labelled[], grade: Grader) {
  const opened = rows.filter(({ text }) => {
    const finding = grade({ text, append: null, stars: 5 });
    return finding.sentiment === 'negative' && (finding.primary !== null || finding.risks.length > 0);
  });
  const count = (mood: string, of: readonly Labelled[]) =>
    of.filter(({ sentiment }) => sentiment === mood).length;
  for (const mood of ['negative', 'neutral', 'positive']) {
    console.log(`as 5 stars, ${mood}: ${count(mood, opened)} of ${count(mood, rows)} open a hidden case`);
  }
}

if (!existsSync(file)) {
  console.warn(`No labelled reviews at ${file}: nothing to measure.`);
} else {
  const resolve = { alias: { '@': root } };
  const { module } = await runnerImport<{ grade: Grader }>(`${root}lib/grading/index.ts`, { resolve });
  const { module: contract } = await runnerImport<{ CAUSES: string[] }>(`${root}lib/grading/contract.ts`, {
    resolve,
  });
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled);
  const run = () => rows.map(({ text }) => module.grade({ text, append: null, stars: null }));
  const findings = run();
  const began = performance.now();
  for (let round = 0; round < 5; round++) run();
  const seconds = (performance.now() - began) / 5000;
  print(rows, findings, contract.CAUSES);
  printHidden(rows, module.grade);
  console.log(`${Math.round(rows.length / seconds)} reviews a second, after one warming run`);
}
