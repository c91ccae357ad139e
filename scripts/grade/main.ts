import { type LoadedGrader, loadGrader } from '../lib/grader';
import { bytesOf, UnreadableFile } from '../lib/jsonl/bytes';
import { type Line, linesOf } from '../lib/jsonl/lines';
import { Output } from '../lib/jsonl/output';
import { answerLine } from './answer';
import { readLine } from './line';

const HELP = `用法 · usage: npm run -s grade -- FILE.jsonl        （- = 标准输入 · standard input; .gz 也可 · gzip too）

每行一条评价 · one review a line:  {"id": "文字或数字", "text": "文字或 null", "stars": 1–5（可不写 · optional）}
每条评价输出一行 JSON，次序不变 · writes one line of JSON for each, in the same order:
  {"id","sentiment","causes","primary","risk","malice","sarcasm","confidence",
   "reasons":[{"label","start","end","text"}],"grade","handler","dueMinutes"}
start/end 是原文的 UTF-16 位置；没有可处理的内容时 grade、handler、dueMinutes 为 null；dueMinutes 是首次回复的分钟数，按默认规则。
  start and end are UTF-16 units of the text; grade, handler and dueMinutes are null where there is nothing to work on;
  dueMinutes counts to the first reply, by the default rules; confidence is null for a grader that has none.
读不懂的行在原位输出 · a bad line is answered in its place:  {"line": 行号, "error": "…"}
退出码 · exit code: 0 全部判完 all graded; 1 有读不懂的行 some lines were bad; 2 用法不对或文件读不了 wrong usage, unreadable file.
npm run 自己先打印两行以 > 开头的字；-s 不打印 · npm run prints two lines of its own that begin with >; -s keeps it quiet.
`;

/** `npm run grade`. @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
  const [path, ...more] = args;
  if (path === '--help' || path === '-h') {
    process.stdout.write(HELP);
    return 0;
  }
  if (path === undefined || more.length > 0 || /^-./.test(path)) {
    process.stderr.write(HELP);
    return 2;
  }
  try {
    const bad = await gradeAll(path, await loadGrader());
    return bad > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    console.error(error.message);
    return 2;
  }
}

/** @returns how many lines were bad */
async function gradeAll(path: string, grader: LoadedGrader): Promise<number> {
  if (grader.note !== null) console.error(grader.note);
  const output = new Output(process.stdout);
  let good = 0;
  let bad = 0;
  for await (const line of linesOf(bytesOf(path))) {
    const answer = answerTo(line, grader);
    if (answer.good) good++;
    else bad++;
    if (!(await output.line(answer.text))) break;
  }
  if (bad > 0) {
    console.error(`判了 ${good} 条，${bad} 行有误 · graded ${good}, ${bad} bad lines (${grader.by})`);
  }
  return bad;
}

function answerTo(line: Line, { grade }: LoadedGrader): { good: boolean; text: string } {
  try {
    if ('error' in line) throw new Error(line.error);
    const review = readLine(line.text);
    const finding = grade({ text: review.text, append: null, stars: review.stars });
    return { good: true, text: answerLine(review, finding) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { good: false, text: JSON.stringify({ line: line.number, error: why }) };
  }
}
