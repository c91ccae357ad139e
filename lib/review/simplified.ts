import { SIMPLIFIED, TRADITIONAL } from './traditional';

const SIMPLE = new Map(Array.from(TRADITIONAL, (char, at) => [char, SIMPLIFIED.charAt(at)]));

/** Simplified, unit for unit: places stay what they were. All traditional characters of the table take one unit. */
export function simplified(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at++) result += SIMPLE.get(text.charAt(at)) ?? text.charAt(at);
  return result;
}
