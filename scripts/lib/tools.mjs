import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { inProject } from './paths.mjs';
import { run } from './run.mjs';
import { setupError } from './say.mjs';

/** Lowest major version that WXT and Vitest run on. */
const NODE_MAJOR = 22;

/** Commands of ours whose package has another name. */
const PACKAGE_OF = { biome: '@biomejs/biome', tsc: 'typescript', playwright: '@playwright/test' };

/** The Node that runs the tools: the one from npm, else this process's when it is new enough. */
export function toolNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = inProject('node_modules', 'node', 'bin', name);
  if (existsSync(own) && spawnSync(own, ['--version']).status === 0) return own;
  if (Number(process.versions.node.split('.')[0]) >= NODE_MAJOR) return process.execPath;
  throw setupError(
    `需要 Node ${NODE_MAJOR} 或更高版本来运行构建工具，而 npm 未能装上自带的版本。请升级 Node 后重试。`,
    `The tools need Node ≥ ${NODE_MAJOR} and the copy from npm did not install. Please update Node and retry.`,
  );
}

/** Environment in which the tools' own children find the same Node and node_modules/.bin first. */
function toolEnv(node = toolNode()) {
  const path = [dirname(node), inProject('node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  return { PATH: path };
}

/** JavaScript file behind a command of node_modules, or null when the command is not ours. No shell, any system. */
function scriptOf(tool) {
  const folder = inProject('node_modules', PACKAGE_OF[tool] ?? tool);
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return null;
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const script = typeof bin === 'string' ? bin : bin?.[tool];
  return script === undefined ? null : join(folder, script);
}

/** Runs `tool args…` of node_modules (or any command on PATH) on the tools' Node. @returns exit code */
export async function runTool(tool, args, { env = {}, ...rest } = {}) {
  const node = toolNode();
  const options = { env: { ...toolEnv(node), ...env }, ...rest };
  const script = tool === 'node' ? null : scriptOf(tool);
  if (tool === 'node') return run(node, args, options);
  return script === null ? run(tool, args, options) : run(node, [script, ...args], options);
}

/** Writes `.wxt/`, which the types and the path aliases come from. */
export async function ensureWxtTypes() {
  const code = await runTool('wxt', ['prepare']);
  if (code !== 0) throw setupError('wxt prepare 失败，见上方输出。', 'wxt prepare failed, see above.');
}
