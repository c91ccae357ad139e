/** Folder of the project, whatever the current folder is. */
export const ROOT: string;
/** Path inside the project. */
export function inProject(...parts: string[]): string;
/** Path inside `.cache/`, which is made when missing. */
export function inCache(name: string): string;
