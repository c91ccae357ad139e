import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { inProject, ROOT } from './paths.mjs';
import { run } from './run.mjs';
import { say, setupError } from './say.mjs';
import { toolNode } from './tools.mjs';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * Whether node_modules holds what package-lock.json asks for. Compares versions, not file times: a checkout touches
 * times only. Optional packages of other systems may be absent.
 */
function dependenciesAreCurrent() {
  const installedPath = inProject('node_modules', '.package-lock.json');
  if (!existsSync(installedPath)) return false;
  const wanted = Object.entries(readJson(inProject('package-lock.json')).packages);
  const installed = readJson(installedPath).packages;
  return wanted.every(
    ([name, entry]) => name === '' || entry.optional || installed[name]?.version === entry.version,
  );
}

/**
 * Installs what node_modules lacks, in the versions of the lock file. Not `npm ci`: the lock file holds the native parts of
 * Linux only (the registry it was made with had no others), which `npm ci` refuses and `npm install` completes. To be
 * replaced once the lock file lists every system.
 */
export async function ensureDependencies() {
  if (dependenciesAreCurrent()) return;
  say('正在安装依赖', 'installing dependencies');
  const locked = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  // Older npm leaves out native parts that the lock file does not name (npm/cli#4828); without the lock it finds them.
  const installed =
    ((await npm(locked)) && nativePartsLoad()) ||
    ((await npm([...locked, '--no-package-lock'])) && nativePartsLoad());
  if (!installed) {
    throw setupError(
      '依赖安装失败。请检查网络或 npm 镜像设置（npm config get registry）后重试：npm install --no-save',
      'Installation failed. Check the network or the registry (npm config get registry), then: npm install --no-save',
    );
  }
}

/** Whether the compiled parts for this system came along: the bundler's, the style compiler's and the linter's. */
function nativePartsLoad() {
  const script = "await import('rolldown'); await import('@tailwindcss/oxide')";
  const node = toolNode();
  const loads = spawnSync(node, ['--input-type=module', '-e', script], { cwd: ROOT });
  const lints = spawnSync(node, [
    inProject('node_modules', '@biomejs', 'biome', 'bin', 'biome'),
    '--version',
  ]);
  return loads.status === 0 && lints.status === 0;
}

/** Started by npm (not by yarn or another, whose script stands there too), npm's own script path is known; Windows' npm.cmd needs a shell otherwise. */
async function npm(args) {
  const script = process.env.npm_execpath;
  const code = script?.endsWith('npm-cli.js')
    ? await run(process.execPath, [script, ...args], { stdout: 'stderr' })
    : await run('npm', args, { shell: process.platform === 'win32', stdout: 'stderr' });
  return code === 0;
}
