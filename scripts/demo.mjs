/**
 * `npm run demo`: installs what is missing, builds, and opens a replica of the console in a Chromium that has the extension.
 * `-- --tour` walks through the story in that window, `-- --headless` without one (as happens where there is no display),
 * `-- --docs` draws the pictures of the README again, without real review texts in them.
 */
import { inProject } from './lib/paths.mjs';
import { NEVER } from './lib/run.mjs';
import { giveUp, say, setupError } from './lib/say.mjs';
import { runTool } from './lib/tools.mjs';
import { setup } from './setup.mjs';

const KNOWN = ['--tour', '--headless', '--docs'];
/** How Playwright leaves after Ctrl+C. */
const INTERRUPTED = 130;
const { platform, env, argv } = process;
const hasDisplay = platform === 'darwin' || platform === 'win32' || env.DISPLAY || env.WAYLAND_DISPLAY;

async function demo(args) {
  const strange = args.find((arg) => !KNOWN.includes(arg));
  if (strange) throw setupError(`不认识 ${strange}，可用：${KNOWN.join(' ')}`, `unknown option ${strange}`);
  await setup();
  say('正在构建', 'building');
  if ((await runTool('wxt', ['build'])) !== 0)
    throw setupError('构建失败，见上方输出。', 'The build failed, see above.');
  const docs = args.includes('--docs');
  const headed = Boolean(hasDisplay) && !docs && !args.includes('--headless');
  const mode = headed && !args.includes('--tour') ? 'play' : docs ? 'docs' : 'tour';
  // Ctrl+C is for the browser; this process waits until it is closed.
  process.on('SIGINT', () => {});
  const code = await runTool(
    'node',
    [inProject('scripts', 'demo', 'start.ts'), mode, headed ? 'headed' : 'headless'],
    {
      timeoutMs: NEVER,
    },
  );
  return code === INTERRUPTED ? 0 : code;
}

process.exitCode = await demo(argv.slice(2)).catch(giveUp);
