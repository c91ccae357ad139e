import { spawnSync } from 'node:child_process';
import { run } from './run.mjs';

/** Whether packages of the system can be installed from here without asking a person. */
export function canApt() {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    spawnSync('apt-get', ['--version']).status === 0
  );
}

/** `apt-get update`, then install. @returns {Promise<boolean>} whether it went through */
export async function aptInstall(...packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  return (
    (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env })) === 0
  );
}
