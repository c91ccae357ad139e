import { spawn } from 'node:child_process';
import { ROOT } from './paths.mjs';

const MINUTE = 60_000;
/** Longest wait a timer takes: for what a person ends. */
export const NEVER = 2 ** 31 - 1;
/** Grace between the polite and the hard end of a command that ran out of time. */
const GRACE_MS = 5_000;

/**
 * Runs a command in the project's folder with its output shown.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, timeoutMs?: number, shell?: boolean, stdin?: 'ignore' | 'inherit', stdout?: 'inherit' | 'stderr' }} [options]
 *   `stdin: 'inherit'` for what reads there, `stdout: 'stderr'` for what must not mix with a result on standard output
 * @returns {Promise<number>} exit code; 124 when it ran out of time, 127 when it could not start
 */
export function run(
  command,
  args,
  { env = {}, timeoutMs = 10 * MINUTE, shell = false, stdin = 'ignore', stdout = 'inherit' } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: [stdin, stdout === 'stderr' ? 2 : 'inherit', 'inherit'],
      shell,
    });
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), GRACE_MS).unref();
    }, timeoutMs);
    child.on('error', (error) => {
      clearTimeout(timer);
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(timedOut ? 124 : (code ?? 1));
    });
  });
}
