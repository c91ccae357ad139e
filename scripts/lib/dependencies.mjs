import { existsSync, readFileSync } from 'node:fs';
import { inProject } from './paths.mjs';
import { run } from './run.mjs';
import { say, setupError } from './say.mjs';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * Whether node_modules holds what package-lock.json asks for. Compares versions, not file times: a checkout touches
 * times, and `npm ci` under a colleague's running build is expensive. Optional packages of other systems may be absent.
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

/** Runs `npm ci` when node_modules is missing or not what the lock file says. */
export async function ensureDependencies() {
  if (dependenciesAreCurrent()) return;
  say('正在安装依赖', 'installing dependencies');
  // Started by npm, its own script path is known; Windows' npm.cmd needs a shell otherwise.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args])
    : await run('npm', args, { shell: process.platform === 'win32' });
  if (code !== 0) {
    throw setupError(
      '依赖安装失败。请检查网络或 npm 镜像设置（npm config get registry）后重试：npm ci',
      'npm ci failed. Check the network or the registry setting (npm config get registry), then try: npm ci',
    );
  }
}
