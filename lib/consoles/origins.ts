import type { ConsoleId } from '@/lib/review/schema';

/** Which console lives at which origin. The host permissions of the manifest are made from this list. */
const CONSOLE_ORIGINS: Record<ConsoleId, readonly string[]> = {
  pinduoduo: ['https://mms.pinduoduo.com'],
};

export function consoleOfOrigin(origin: string): ConsoleId | null {
  for (const [id, origins] of Object.entries(CONSOLE_ORIGINS)) if (origins.includes(origin)) return id;
  return null;
}

/** Match patterns of every console, for the manifest and for finding its tabs. */
export function consolePatterns(): string[] {
  return Object.values(CONSOLE_ORIGINS).flatMap((origins) => origins.map((origin) => `${origin}/*`));
}
