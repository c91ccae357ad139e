/** `node scripts/with-tools.mjs <tool> …`: installs dependencies when needed, then runs the tool on its Node. */
import { ensureDependencies } from './lib/dependencies.mjs';
import { NEVER } from './lib/run.mjs';
import { giveUp, setupError } from './lib/say.mjs';
import { runTool } from './lib/tools.mjs';

const [tool, ...args] = process.argv.slice(2);

try {
  if (tool === undefined)
    throw setupError('用法：node scripts/with-tools.mjs <工具> …', 'usage: … <tool> [args]');
  await ensureDependencies();
  process.exitCode = await runTool(tool, args, { timeoutMs: NEVER, stdin: 'inherit' });
} catch (error) {
  giveUp(error);
}
