/** A failure that a person can mend: Chinese first, then English. Shown without a stack. */
export class SetupError extends Error {}

/** @param {string} zh what happened and what to do, Chinese @param {string} en the same in English */
export function setupError(zh, en) {
  return new SetupError(`${zh}\n  ${en}`);
}

/** One line about what the scripts do now; not on standard output, which is for results. */
export function say(zh, en) {
  console.error(`▸ ${zh} · ${en}`);
}

/** Prints the failure and leaves with code 1. Unforeseen errors keep their stack. */
export function giveUp(error) {
  console.error(error instanceof SetupError ? `\n✗ ${error.message}\n` : error);
  process.exit(1);
}
