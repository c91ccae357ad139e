import { patternsOf } from './address';
import { SHIPPED } from './registry';

/** Match patterns of every shipped console: the host permissions of the manifest, and how its tabs are found. */
export function consolePatterns(): string[] {
  return SHIPPED.flatMap(({ origins }) => patternsOf(origins));
}
