import { bareOf } from '../file/template';
import { matches } from './find';
import { shownText } from './words';

/**
 * One look at the parts of a review, apart from elements whose words are not the page's own (the buyer may write a label
 * too). What was found is kept, because many readers ask for the same; so a look is for one reading and no longer.
 */
export class Look {
  readonly #elements = new Map<string, readonly HTMLElement[]>();
  readonly #shown = new Map<Element, string>();
  readonly #bare = new Map<Element, string>();
  readonly #kept = new Map<unknown, unknown>();

  constructor(
    readonly parts: readonly HTMLElement[],
    readonly except: readonly Element[] = [],
  ) {}

  /** The same parts, with others left out. */
  without(except: readonly Element[]): Look {
    const same = except.length === this.except.length && except.every((one, at) => one === this.except[at]);
    return same ? this : new Look(this.parts, except);
  }

  /** What the selector matches in the parts, themselves included; without a selector the parts. */
  all(css: string | undefined): readonly HTMLElement[] {
    const known = this.#elements.get(css ?? '');
    if (known !== undefined) return known;
    const found = (css === undefined ? this.parts : matches(this.parts, css)).filter(
      (element) => !this.except.some((one) => one !== element && one.contains(element)),
    );
    this.#elements.set(css ?? '', found);
    return found;
  }

  /** See {@link shownText}. */
  shown(element: HTMLElement): string {
    const known = this.#shown.get(element);
    if (known !== undefined) return known;
    const text = shownText(element, this.except);
    this.#shown.set(element, text);
    return text;
  }

  /** See {@link bareOf}. */
  bare(element: HTMLElement): string {
    const known = this.#bare.get(element);
    if (known !== undefined) return known;
    const whole = !this.except.some((one) => element.contains(one));
    const text = bareOf(whole ? (element.textContent ?? '') : this.shown(element));
    this.#bare.set(element, text);
    return text;
  }

  /** What `find` finds, asked once for each key. */
  once<T>(key: object, find: () => T): T {
    if (!this.#kept.has(key)) this.#kept.set(key, find());
    return this.#kept.get(key) as T;
  }
}
