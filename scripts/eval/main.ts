import { parseArgs } from 'node:util';
import { UnreadableFile } from '../lib/jsonl/bytes';
import { rowOf } from '../lib/measure/rows';
import { BadRow, realReviews, rowsOf } from '../lib/reviews';
import { comparison } from './comparison';
import { details } from './details';
import { candidate, GRADERS, type GraderName, NoGrader } from './graders';
import { heldBackOf } from './held-back';
import { type Report, reportOn } from './report';

const HELP = `用法 · usage: npm run eval -- FILE.jsonl [--grader model|keywords|bayes[,…]] [--held-back] [--json]

FILE：每行一条评价，带标注或极性，或两者都有；gzip 也可 · one review a line, with labels or a polarity or both; gzip too
  {"text","stars"?,"sentiment","causes","primary","risk","malice","sarcasm"}   or   {"text","stars"?,"positive"}
--grader     测哪个：model（产品所用，默认）、keywords、bayes；几个用逗号隔开，在一张表里比较
             which one: model (what the product uses), keywords, bayes; several are compared in one table of one run
--held-back  只用留出的十六分之一（见 scripts/lib/reviews.ts），默认文件是极性池
             only the sixteenth that is held back from training; FILE defaults to the polarity pool
--json       机器可读 · for machines
退出码 · exit code: 0; 1 有读不懂的行 a line is bad; 2 用法不对、文件读不了或没有可测的 wrong usage, unreadable file, nothing to measure.
`;

/** What a person can mend about how it was called. */
class WrongUsage extends Error {}

/** `npm run eval`. @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const options = optionsOf(args);
    if (options === null) {
      console.log(HELP);
      return 0;
    }
    await measure(options);
    return 0;
  } catch (error) {
    if (error instanceof BadRow) return failed(error, 1);
    if (error instanceof WrongUsage) return failed(new Error(`${error.message}\n\n${HELP}`), 2);
    if (error instanceof UnreadableFile || error instanceof NoGrader) return failed(error, 2);
    throw error;
  }
}

function failed(error: Error, code: number): number {
  console.error(error.message);
  return code;
}

interface Options {
  path: string;
  names: GraderName[];
  heldBack: boolean;
  json: boolean;
}

/** null: only help was asked for. */
function optionsOf(args: readonly string[]): Options | null {
  const { values, positionals } = parsed(args);
  if (values.help) return null;
  const heldBack = values['held-back'] ?? false;
  const [path = heldBack ? realReviews('pool') : null, ...more] = positionals;
  if (path === null || more.length > 0) throw new WrongUsage('需要一个文件 · one file, please');
  const names = [...new Set((values.grader ?? ['model']).flatMap((list) => list.split(',')))].map((name) => {
    const known = GRADERS.find((grader) => grader === name);
    if (known === undefined) throw new WrongUsage(`不认识 · unknown grader: ${name}`);
    return known;
  });
  return { path, names, heldBack, json: values.json ?? false };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        grader: { type: 'string', multiple: true },
        'held-back': { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}

async function measure({ path, names, heldBack, json }: Options): Promise<void> {
  const all = await rowsOf(path, rowOf);
  const rows = heldBack ? await heldBackOf(all) : all;
  if (rows.length === 0) throw new WrongUsage(`没有可测的评价 · nothing to measure in ${path}`);
  const reports: Report[] = [];
  for (const name of names) reports.push(reportOn(await candidate(name, rows), rows));
  for (const { name, note } of reports) if (note !== null) console.error(`${name}: ${note}`);
  if (json) console.log(JSON.stringify({ file: path, heldBack, reviews: rows.length, reports }, null, 2));
  else console.log(`${path}: ${rows.length} reviews${heldBack ? ', held back' : ''}\n\n${written(reports)}`);
}

function written(reports: readonly Report[]): string {
  const [only, ...others] = reports;
  if (only === undefined || others.length > 0) return comparison(reports);
  return `grader ${only.name} (${only.by})\n\n${details(only)}`;
}
