import { writeFile } from 'node:fs/promises';
import { inProject } from '../lib/paths.mjs';
import { traditionalPairs } from './pairs';

/** Writes lib/review/traditional.ts anew: `node scripts/typescript.mjs scripts/traditional/main.ts`. */
export async function main(): Promise<number> {
  const pairs = traditionalPairs();
  const line = (side: 0 | 1): string => pairs.map((pair) => pair[side]).join('');
  const text = `/** Made by scripts/traditional from OpenCC's dictionary (Apache-2.0): ${pairs.length} characters, in the order of Unicode. */
export const TRADITIONAL =
  '${line(0)}';
/** What each of them is read as, in the same order. */
export const SIMPLIFIED =
  '${line(1)}';
`;
  await writeFile(inProject('lib/review/traditional.ts'), text);
  console.log(`lib/review/traditional.ts: ${pairs.length}`);
  return 0;
}
