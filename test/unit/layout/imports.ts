import { posix } from 'node:path';
import { parseSync } from 'vite';
import type { Source } from './sources';

/** One import or re-export. `target` is a path from the root (`lib/review/schema`) or a package (`zod`). */
export interface Import {
  target: string;
  /** False when the compiler erases it: `import type`, `import { type A }`. */
  atRunTime: boolean;
}

export function parse(source: Source): ReturnType<typeof parseSync> {
  const parsed = parseSync(source.path, source.text, { lang: source.path.endsWith('x') ? 'tsx' : 'ts' });
  const [error] = parsed.errors;
  if (error !== undefined) throw new Error(`${source.path}: ${error.message}`);
  return parsed;
}

/** Every module that a file names, static or dynamic, with the project's aliases resolved. */
export function importsOf(source: Source): Import[] {
  const { module } = parse(source);
  const named = module.staticImports.map(({ moduleRequest, entries }) => ({
    target: moduleRequest.value,
    // `import 'x'` has no entry and runs.
    atRunTime: entries.length === 0 || entries.some((entry) => !entry.isType),
  }));
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest === null ? [] : [{ target: moduleRequest.value, atRunTime: !isType }],
    ),
  );
  const dynamic = module.dynamicImports.map(({ moduleRequest }) => ({
    target: source.text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
    atRunTime: true,
  }));
  return [...named, ...passedOn, ...dynamic].map(({ target, atRunTime }) => ({
    target: resolved(target, source.path),
    atRunTime,
  }));
}

function resolved(target: string, from: string): string {
  if (target.startsWith('@/')) return target.slice(2);
  if (target.startsWith('.')) return posix.join(posix.dirname(from), target);
  return target;
}

/** Whether a target is a file of ours rather than a package. */
export function isOurs(target: string): boolean {
  return /^(lib|components|entrypoints|test|scripts|assets)\//.test(target);
}
