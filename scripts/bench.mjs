/** `npm run bench`: builds, measures in a real Chromium, prints the table and keeps it in the README. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { ensureBrowser } from './lib/ensure-browser.mjs';
import { inCache, inProject } from './lib/paths.mjs';
import { consoleScripts, contentScripts, KB, LIMITS, modelFiles, screenSize } from './lib/sizes.mjs';
import { runTool } from './lib/tools.mjs';

const REPORT = inCache('bench.json');
const START = '<!-- bench:start -->';
const END = '<!-- bench:end -->';

await ensureDependencies();
process.env.HAOSHUO_CHROMIUM = await ensureBrowser();
rmSync(REPORT, { force: true });
let code = await runTool('wxt', ['build']);
code ||= await runTool('playwright', ['test', '--config', 'test/bench/playwright.config.ts']);
if (!existsSync(REPORT)) {
  console.error('没有量到任何数据 · nothing was measured');
  process.exit(code || 1);
}

const kB = (bytes) => `${(bytes / KB).toFixed(1)} kB`;

/** Sizes stand in the same table, against what the project promises. */
function sizeFigures() {
  const taps = contentScripts().filter(({ kind }) => kind === 'tap');
  const tap = Math.max(...taps.map(({ size }) => size));
  const against = (what, size, limit, parts) => ({
    what: `体积（gzip）：${what}`,
    measured: kB(size),
    beside: `上限：${kB(limit)}${parts}`,
    ratio: `${(size / limit).toFixed(2)}×`,
  });
  const consoles = consoleScripts().map(({ id, size, engine, own }) =>
    against(`${id} 后台页面里的脚本`, size, LIMITS.console, `；引擎 ${kB(engine)}，自己的 ${kB(own)}`),
  );
  const panel = kB(screenSize('sidepanel.html'));
  return [
    against('页面世界里的读取脚本（最大的一个）', tap, LIMITS.tap, ''),
    ...consoles,
    ...modelFiles().map(({ size, limit }) => against('分级模型', size, limit, '')),
    { what: '体积（gzip）：侧栏全部脚本与样式', measured: panel, beside: '–', ratio: '–' },
  ];
}

const figures = [...JSON.parse(readFileSync(REPORT, 'utf8')), ...sizeFigures()];
const rows = figures.map(
  ({ what, measured, beside, ratio }) => `| ${what} | ${measured} | ${beside} | ${ratio} |`,
);
const table = ['| 项目 | 测得 | 对照（同一次运行） | 比值 |', '| --- | --- | --- | --- |', ...rows].join(
  '\n',
);
console.log(`\n${table}\n`);

const readme = inProject('README.md');
const text = readFileSync(readme, 'utf8');
const [before, after] = [text.indexOf(START), text.indexOf(END)];
if (before === -1 || after < before)
  throw new Error(`README.md has no place for the table: ${START} … ${END}`);
writeFileSync(readme, `${text.slice(0, before + START.length)}\n${table}\n${text.slice(after)}`);
process.exitCode = code;
