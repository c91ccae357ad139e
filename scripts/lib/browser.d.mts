/** Path of a Chromium that takes an unpacked extension, or null. Throws when HAOSHUO_CHROMIUM does not start. */
export function findBrowser(): string | null;
