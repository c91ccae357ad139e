/** `npm test`: installs what is missing, then every check there is; goes on after a failure so that all is reported. */
import { ensureDependencies } from './lib/dependencies.mjs';
import { ensureBrowser } from './lib/ensure-browser.mjs';
import { ensureFonts } from './lib/fonts.mjs';
import { inCache, inProject } from './lib/paths.mjs';
import { SetupError } from './lib/say.mjs';
import { closingLine, playwrightCounts, runStep, total, vitestCounts } from './lib/steps.mjs';
import { runTool } from './lib/tools.mjs';

const unitReport = inCache('vitest.json');
/** The path is repeated in playwright.config.ts. */
const e2eReport = inCache('playwright.json');

/** Some thirteen minutes on two cores; a machine that is twice as slow gets to the end too. ms */
const E2E_MS = 40 * 60_000;

/** Steps with an installation in them are steps too: what cannot be installed is a failed check, not a lost run. */
const STEPS = [
  { name: '依赖 · dependencies', run: () => done(ensureDependencies()) },
  { name: '格式与规则 · lint', run: () => runTool('biome', ['ci', '.']) },
  { name: 'wxt prepare', run: () => runTool('wxt', ['prepare']) },
  { name: '类型 · types', run: () => runTool('tsc', ['--noEmit']) },
  { name: '无用代码 · dead code', run: () => runTool('knip', []) },
  {
    name: '单元测试 · unit tests',
    run: () =>
      runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]),
    report: { path: unitReport, read: vitestCounts },
  },
  { name: '构建 · build', run: () => runTool('wxt', ['build']) },
  { name: '体积 · sizes', run: () => runTool('node', [inProject('scripts', 'sizes.mjs')]) },
  {
    name: '浏览器与字体 · browser and fonts',
    run: () =>
      done(
        ensureBrowser().then(async (browser) => {
          process.env.HAOSHUO_CHROMIUM = browser;
          await ensureFonts();
        }),
      ),
  },
  {
    name: '端到端测试 · end-to-end tests',
    run: () => runTool('playwright', ['test'], { timeoutMs: E2E_MS }),
    report: { path: e2eReport, read: playwrightCounts },
  },
];

function done(promise) {
  return promise.then(
    () => 0,
    (error) => {
      console.error(error instanceof SetupError ? `✗ ${error.message}` : error);
      return 1;
    },
  );
}

const results = [];
for (const step of STEPS) {
  const result = await runStep(step);
  results.push(result);
  // Without dependencies every other step would only repeat that they are missing.
  if (step === STEPS[0] && !result.ok) break;
}

console.log('\n━━ 汇总 · summary');
for (const { name, ok, tests, seconds } of results) {
  const detail = tests === null ? '' : `  (${closingLine(tests)})`;
  console.log(`${ok ? '✓' : '✗'} ${name}  ${seconds.toFixed(1)} s${detail}`);
}
const counts = total(results);
process.exitCode = counts.failed > 0 ? 1 : 0;
console.log(`\n${closingLine(counts)}`);
