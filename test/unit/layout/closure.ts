import { importsOf, isOurs } from './imports';
import type { Source } from './sources';

/** What a script that runs in a console's page must not carry: it is paid for on every page load. */
const TOO_HEAVY =
  /^(zod|dexie|dexie-react-hooks|react|react-dom|zustand)(\/|$)|^lib\/(store|settings|alerts)(\/|$)/;

/** Files whose code ends up in a console's page. */
function runsInPage(path: string): boolean {
  // A console's file is checked where it is imported or saved; scripts in a page use the types alone.
  if (/^lib\/consoles\/file\/(?:schema|check|faults)\.ts$/.test(path)) return false;
  return /^entrypoints\/[^/]+\.content(\.tsx?$|\/)/.test(path) || /^lib\/(consoles|insertion)\//.test(path);
}

/**
 * Chains of run-time imports that lead from code in the page to something too heavy for it.
 *
 * @param sources all files of lib, components and entrypoints
 * @returns `a → b → zod` for each forbidden target that is reached
 */
export function heavyChains(sources: readonly Source[]): string[] {
  const byModule = new Map(sources.map((source) => [moduleName(source.path), source]));
  const found = new Set<string>();
  for (const start of sources.filter((source) => runsInPage(source.path))) {
    const seen = new Set<string>();
    const walk = (source: Source, chain: readonly string[]): void => {
      if (seen.has(source.path)) return;
      seen.add(source.path);
      for (const { target, atRunTime } of importsOf(source)) {
        if (!atRunTime) continue;
        if (TOO_HEAVY.test(target)) found.add([...chain, source.path, target].join(' → '));
        const next = isOurs(target) ? byModule.get(moduleName(target)) : undefined;
        if (next !== undefined) walk(next, [...chain, source.path]);
      }
    };
    walk(start, []);
  }
  return [...found];
}

const moduleName = (path: string): string => path.replace(/(\/index)?\.tsx?$/, '').replace(/\/index$/, '');
