import type { Reader } from '@/lib/consoles/file/schema';
import { matches } from '@/lib/consoles/rows/find';
import { partsOf } from '@/lib/consoles/rows/roots';
import { childrenOf } from './dom';
import type { Rows } from './rows';
import { selectorsWithin } from './within';

/** Scales are of five; a few draw ten halves, which nobody could count as stars. */
const SCALE = 5;
const TELLING =
  /^(?:class|fill|src|href|xlink:href|data-[\w-]+|aria-checked|aria-selected|aria-pressed|name|type)$/;

/**
 * Readers that count the filled ones of five icons. What tells filled from empty is learnt from the rows themselves:
 * the first icon is filled in every row, and where the last one differs from it, it is empty.
 */
export function filledIcons(rows: Rows, container: HTMLElement): Reader[] {
  return scalesIn(container).flatMap((scale) =>
    selectorsWithin(rows, scale).flatMap((css): Reader[] => {
      const sets = rows.all.flatMap((row) => {
        const [found] = matches(partsOf(row, rows.shadow), css);
        const icons = found === undefined ? [] : childrenOf(found);
        return icons.length === SCALE ? [icons.map(signsOf)] : [];
      });
      return countersOf(sets).map((counter) => ({
        css: `${css} > ${counter}`,
        take: 'count',
        fixture: null,
      }));
    }),
  );
}

/** Elements with just five children of one kind, the element itself included. */
function scalesIn(container: HTMLElement): HTMLElement[] {
  return [container, ...container.querySelectorAll<HTMLElement>('*')].slice(0, 40).filter((one) => {
    const icons = childrenOf(one);
    return icons.length === SCALE && icons.every((icon) => icon.localName === icons[0]?.localName);
  });
}

/** What can be said of an icon and of what is in it, as selectors. */
function signsOf(icon: Element): Set<string> {
  const tag = CSS.escape(icon.localName);
  const own = signs(icon).map((sign) => tag + sign);
  const inner = [...icon.querySelectorAll('*')]
    .slice(0, 20)
    .flatMap((element) =>
      signs(element).map((sign) => `${tag}:has(${CSS.escape(element.localName)}${sign})`),
    );
  return new Set([...own, ...inner]);
}

function signs(element: Element): string[] {
  return [...element.attributes].flatMap(({ name, value }) => {
    if (!TELLING.test(name) || value.length > 80) return [];
    if (name === 'class') return [...element.classList].map((one) => `.${CSS.escape(one)}`);
    return [`[${CSS.escape(name)}="${CSS.escape(value)}"]`];
  });
}

/** What the filled ones have and the empty ones have not, or the other way round. */
function countersOf(sets: readonly Set<string>[][]): string[] {
  const first = sets.flatMap(([icon]) => icon ?? []);
  const [sample] = first;
  if (sample === undefined) return [];
  const filled = [...sample].filter((sign) => first.every((icon) => icon.has(sign)));
  const differs = (icon: Set<string> | undefined): icon is Set<string> =>
    icon !== undefined && !same(icon, sample);
  const empty = sets.map((icons) => icons.at(-1)).filter(differs);
  const [one] = empty;
  if (one === undefined) return [];
  const tag = /^[^.[:]+/.exec([...sample, ...one][0] ?? '')?.[0] ?? '*';
  const only = filled.filter((sign) => empty.every((icon) => !icon.has(sign)));
  const marked = [...one].filter(
    (sign) => empty.every((icon) => icon.has(sign)) && !first.some((icon) => icon.has(sign)),
  );
  return [...only, ...marked.map((sign) => `${tag}:not(${sign.slice(tag.length)})`)].slice(0, 3);
}

function same(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((sign) => b.has(sign));
}
