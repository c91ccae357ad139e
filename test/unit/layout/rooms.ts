import { type Import, importsOf, isOurs } from './imports';
import type { Source } from './sources';

interface Room {
  /** Rooms it may use at run time. */
  uses: readonly string[];
  /** Rooms of which it may know the types only. */
  types?: readonly string[];
  /** Packages it may import; a name covers its subpaths. */
  packages: readonly string[];
}

const PURE = [
  'review',
  'grading',
  'deadlines',
  'desks',
  'compensation',
  'promises',
  'reply',
  'cases',
  'insights',
  'tables',
  'templates',
] as const;
const BROWSER = ['wxt', '#i18n', '@webext-core/messaging'];

/** The room table of the house. A file directly in lib/ is a room of its own. */
const ROOMS: Record<string, Room> = {
  review: { uses: [], packages: ['zod'] },
  grading: { uses: ['review'], packages: ['zod'] },
  deadlines: { uses: ['review'], types: ['grading'], packages: ['@date-fns/tz', 'chinese-days', 'zod'] },
  desks: { uses: ['review', 'grading', 'deadlines'], packages: ['zod'] },
  compensation: { uses: ['review', 'grading'], packages: ['zod'] },
  // What our own words bind us to, by when, and at what price.
  promises: { uses: ['review', 'deadlines'], packages: ['zod'] },
  // By when the buyer gets an answer is a working time, so the calendar belongs to a reply's ground.
  reply: {
    uses: ['review', 'grading', 'compensation', 'deadlines', 'promises'],
    packages: ['fastest-levenshtein', 'zod'],
  },
  cases: {
    uses: ['review', 'grading', 'deadlines', 'desks', 'compensation', 'promises', 'reply'],
    types: ['wire'],
    packages: ['zod'],
  },
  insights: { uses: ['review', 'grading', 'reply', 'cases'], packages: ['zod'] },
  // Files and pasted text as rows, and rows as reviews.
  tables: { uses: ['review'], packages: ['papaparse', 'read-excel-file', 'zod'] },
  // The library of texts: its language, its search, its files (read as tables are). Pinyin is loaded where it is searched.
  templates: {
    uses: ['review', 'grading', 'reply', 'tables'],
    packages: ['liquidjs', 'papaparse', 'pinyin-pro', 'write-excel-file', 'zod'],
  },
  consoles: { uses: ['review', 'consoles/file'], packages: ['lossless-json'] },
  // The format: zod is for who imports or saves a file. A script in a page gets no further than the types, see `heavyChains`.
  'consoles/file': { uses: ['review'], packages: ['zod'] },
  insertion: { uses: [], packages: [] },
  // Runs in the page's process while a person shows a page: what was clicked becomes a console file.
  teaching: { uses: ['review', 'consoles', 'consoles/file', 'insertion'], packages: ['@medv/finder'] },
  // The backup holds the settings too, and what a tab told is kept in the browser's session storage.
  // Runs in the page's process: reads, joins, tells the worker, draws the marks. Never touches the store.
  watch: {
    uses: ['review', 'consoles', 'insertion', 'messages'],
    types: [...PURE, 'consoles/file', 'wire'],
    packages: BROWSER,
  },
  store: { uses: [...PURE, 'settings'], types: ['wire'], packages: ['dexie', 'zod', 'wxt/utils/storage'] },
  alerts: {
    uses: [...PURE, 'store', 'settings', 'time-words'],
    types: ['wire'],
    packages: [...BROWSER, 'zod'],
  },
  // Imported consoles are checked against the format and the shipped ones.
  settings: { uses: [...PURE, 'consoles', 'consoles/file', 'polish', 'wire'], packages: [...BROWSER, 'zod'] },
  // The optional model: what leaves for it, and what of its answer is taken. Its packages are loaded when it is asked.
  polish: {
    uses: ['review', 'reply', 'promises'],
    packages: ['@ai-sdk/openai-compatible', '@browser-ai/core', 'zod'],
  },
  wire: { uses: ['review'], types: PURE, packages: ['zod'] },
  // How long is left, in words: on the screens, in the marks of a page, in notifications and robots' messages.
  'time-words': { uses: ['review', 'deadlines'], packages: ['#i18n'] },
  // The pure grader, with its model and kernel from the extension's own files.
  grader: { uses: ['grading'], packages: BROWSER },
  messages: {
    uses: [],
    types: [...PURE, 'consoles', 'consoles/file', 'insertion', 'wire'],
    packages: BROWSER,
  },
};

/** Name of the room of a path below lib/, or null for a path elsewhere. */
function roomOf(path: string): string | null {
  if (path.startsWith('lib/consoles/file/')) return 'consoles/file';
  return /^lib\/([^/]+?)(?:\.tsx?)?(?:\/|$)/.exec(path)?.[1] ?? null;
}

/** What in this file breaks the room table, one sentence each. */
export function brokenDirections(source: Source): string[] {
  const name = roomOf(source.path);
  if (name === null) return [];
  const room = ROOMS[name];
  if (room === undefined) return [`${source.path}: lib/${name} is not in the room table`];
  return importsOf(source)
    .filter((imported) => !allowed(imported, name, room))
    .map(({ target }) => `${source.path}: lib/${name} may not import ${target}`);
}

function allowed({ target, atRunTime }: Import, name: string, room: Room): boolean {
  if (!isOurs(target))
    return room.packages.some((known) => target === known || target.startsWith(`${known}/`));
  const other = roomOf(target);
  if (other === null) return false;
  return other === name || room.uses.includes(other) || (!atRunTime && (room.types ?? []).includes(other));
}

/** `components/ui` knows nothing of the product, and screens reach the database only through lib/store. */
export function brokenScreens(source: Source): string[] {
  const inUi = source.path.startsWith('components/ui/');
  return importsOf(source)
    .filter(({ target }) =>
      inUi
        ? /^(lib|entrypoints)\//.test(target) || /^components\/(?!ui\/)/.test(target) || target === '#i18n'
        : /^dexie(\/|$)/.test(target),
    )
    .map(({ target }) => `${source.path}: may not import ${target}`);
}

export const isPure = (path: string): boolean => PURE.some((room) => roomOf(path) === room);
