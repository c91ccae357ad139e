/** Whether a text is a console file that may be used: the format, and everything the format alone cannot see. */
import { type Fault, faultsOf } from './faults';
import { hostOf, isSafeOrigin, overlap, ownedDomain } from './hosts';
import { type ConsoleFile, consoleFileSchema } from './schema';

/** The largest shipped file is a tenth of it. Bytes. */
export const MAX_FILE_BYTES = 200_000;
/** More help nobody at once. */
const MAX_FAULTS = 20;
/** A file made by hand for a console that is not shipped. */
const TAUGHT = 'taught-';

export type Checked = { ok: true; file: ConsoleFile } | { ok: false; faults: Fault[] };

/** A string or key of the file and where it stands. */
interface Word {
  path: string;
  key: string;
  text: string;
}

/**
 * Checks a text as a console file. Needs the browser's `document`: whether a selector is one is asked of it.
 * `shipped`: the files of this release. A file for one of them may speak for its addresses only, and may not claim a
 * better proof; every other file must be a taught one and keep away from theirs.
 */
export function checkConsoleFile(text: string, shipped: readonly ConsoleFile[]): Checked {
  if (new Blob([text]).size > MAX_FILE_BYTES) return bad([fault('', 'size')]);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return bad([fault('', 'json')]);
  }
  const words = [...wordsOf(value)];
  const scripts = words.filter(({ text }) => holdsScript(text)).map(({ path }) => fault(path, 'script'));
  const parsed = consoleFileSchema.safeParse(value);
  if (!parsed.success) return bad([...scripts, ...faultsOf(parsed.error.issues, value)]);
  const file = parsed.data;
  const ours = shipped.find(({ id }) => id === file.id) ?? null;
  const faults = [
    ...scripts,
    ...identity(file, ours, shipped),
    ...addresses(file, ours),
    ...words.flatMap((word) => selectorFault(word) ?? templateFault(word) ?? []),
  ];
  return faults.length === 0 ? { ok: true, file } : bad(faults);
}

function bad(faults: Fault[]): Checked {
  return { ok: false, faults: faults.slice(0, MAX_FAULTS) };
}

function fault(path: string, code: Fault['code'], expected = ''): Fault {
  return { path, code, expected };
}

/** Every string and every key. The size of the text bounds both depth and number. */
function* wordsOf(root: unknown): Generator<Word> {
  const waiting: { path: string; key: string; value: unknown }[] = [{ path: '', key: '', value: root }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path, key, value } = next;
    if (typeof value === 'string') yield { path, key, text: value };
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, inner] of Object.entries(value)) {
      const at = path === '' ? name : `${path}.${name}`;
      yield { path: at, key: '', text: name };
      waiting.push({ path: at, key: /^\d+$/.test(name) ? key : name, value: inner });
    }
  }
}

/** As a browser would read it: white space and control signs within a scheme do not hide it. */
function holdsScript(text: string): boolean {
  const bare = [...text]
    .filter((sign) => sign > ' ')
    .join('')
    .toLowerCase();
  return /(?:javascript|vbscript|data):/.test(bare) || text === '__proto__';
}

function identity(file: ConsoleFile, ours: ConsoleFile | null, shipped: readonly ConsoleFile[]): Fault[] {
  const faults: Fault[] = [];
  if (ours === null && !file.id.startsWith(TAUGHT)) faults.push(fault('id', 'id', `${TAUGHT}…`));
  if (ours === null && file.proof !== 'taught') faults.push(fault('proof', 'proof', 'taught'));
  // The user's own confirmation is what opens filling where only shapes are known: no file gives it to itself.
  if (ours !== null && file.proof !== ours.proof) faults.push(fault('proof', 'proof', ours.proof));
  const others = shipped.flatMap(({ origins }) => origins);
  const own = file.origins.map((origin) => ownedDomain(hostOf(origin)));
  for (const list of ['origins', 'frames'] as const)
    file[list].forEach((origin, at) => {
      const path = `${list}.${at}`;
      if (!isSafeOrigin(origin)) faults.push(fault(path, 'origin'));
      else if (ours !== null) {
        if (!ours[list].includes(origin)) faults.push(fault(path, 'foreign', ours[list].join(' ')));
      } else if (others.some((other) => overlap(origin, other)) || !own.includes(ownedDomain(hostOf(origin))))
        faults.push(fault(path, 'foreign', own.join(' ')));
    });
  return faults;
}

/** Every address and host belongs to the owner of the console's pages, or stands in the shipped file too. */
function addresses(file: ConsoleFile, ours: ConsoleFile | null): Fault[] {
  const allowed = new Set(
    [...file.origins.map(hostOf), ...(ours === null ? [] : hostsOf(ours).map(({ host }) => host))].map(
      ownedDomain,
    ),
  );
  return hostsOf(file)
    .filter(({ host }) => !allowed.has(ownedDomain(host)))
    .map(({ path }) => fault(path, 'host', [...allowed].join(' ')));
}

/** `host` is '' where an address cannot be read: that is nobody's. */
function hostsOf(file: ConsoleFile): { path: string; host: string }[] {
  const found: { path: string; host: string }[] = [];
  for (const [name, link] of Object.entries(file.links))
    if (link !== null) found.push({ path: `links.${name}`, host: hostIn(link) });
  file.answers?.taps.forEach((tap, i) => {
    tap.hosts.forEach((host, k) => {
      found.push({ path: `answers.taps.${i}.hosts.${k}`, host });
    });
  });
  file.orders?.pages.forEach((page, i) => {
    if (!page.startsWith('/')) found.push({ path: `orders.pages.${i}`, host: hostIn(page) });
  });
  return found;
}

/** A placeholder never stands in the host, and a user name or a port never in a link. */
function hostIn(address: string): string {
  const host = /^https:\/\/([a-z0-9.-]+)(?=[/?#]|$)/.exec(address)?.[1] ?? '';
  return URL.canParse(address) ? host : '';
}

function selectorFault({ path, key, text }: Word): Fault | null {
  if (key !== 'css') return null;
  if (nestsHas(text)) return fault(path, 'has');
  try {
    document.createDocumentFragment().querySelector(text);
    return null;
  } catch {
    return fault(path, 'selector');
  }
}

/** `:has()` within `:has()`: browsers differ, and the page pays for it at every change. */
function nestsHas(css: string): boolean {
  let depth = 0;
  const open: number[] = [];
  for (const { 0: token } of css.matchAll(/:has\(|\(|\)/gi)) {
    if (token === ')') {
      if (open.at(-1) === depth) open.pop();
      depth--;
      continue;
    }
    depth++;
    if (token === '(') continue;
    if (open.length > 0) return true;
    open.push(depth);
  }
  return false;
}

const KNOWN = /^\{(?:order|id|n|stars|money|time|word|rest)\}$/;

/**
 * One placeholder a label: several that may take the same signs would try every way to share them. The rest of a text has
 * nothing behind it: that would be looked for from every place of a long text anew. Rules of `template.ts`; whatever else
 * looks like an expression there is taken to the letter.
 */
function templateFault({ path, key, text }: Word): Fault | null {
  if (key !== 'label' && !/^labels\.[^.]+\.\d+$/.test(path)) return null;
  // It would be found in every text.
  if (/^[\s:：]*$/.test(text)) return fault(path, 'short', '1');
  const placeholders = text.match(/\{[a-z]+\}/g) ?? [];
  const wild = /\{rest\}[\s:：]*[^\s:：]/.test(text);
  return wild || placeholders.length > 1 || placeholders.some((one) => !KNOWN.test(one))
    ? fault(path, 'placeholder')
    : null;
}
