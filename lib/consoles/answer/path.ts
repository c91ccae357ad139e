import { isFields } from './values';

/** The value at a path (`data.list`, `appends.0.content`); undefined where a step is missing. */
export function at(value: unknown, path: string): unknown {
  let here = value;
  for (const step of path.split('.')) {
    if (Array.isArray(here)) here = /^\d+$/.test(step) ? here[Number(step)] : undefined;
    else if (isFields(here) && Object.hasOwn(here, step)) here = here[step];
    else return undefined;
  }
  return here;
}

/** The first of these paths that holds something (not null, not an empty text). */
export function first(value: unknown, paths: readonly string[] | undefined): unknown {
  for (const path of paths ?? []) {
    const found = at(value, path);
    if (found !== undefined && found !== null && found !== '') return found;
  }
  return undefined;
}
