import { parentOf } from '@/lib/consoles/rows/find';
import { alikeOf, rowsAround } from '@/lib/teaching/alike';
import { check, type Reading } from '@/lib/teaching/check';
import { childrenOf } from '@/lib/teaching/dom';
import { fileOf } from '@/lib/teaching/generalise';
import {
  type Lesson,
  lessonFor,
  rowsOf,
  type TaughtField,
  withBox,
  withField,
  withOpener,
} from '@/lib/teaching/lesson';
import { editableOf } from '@/lib/teaching/reply';
import type { Step } from '@/lib/teaching/steps';
import { Outlines } from './outlines';

/** What a pupil tells the one who leads the lesson. */
export interface Lead {
  /** What is to be picked now. */
  step(): Step;
  pointed(pupil: Pupil): void;
  picked(pupil: Pupil, element: HTMLElement): void;
  /** What was pressed is nothing that could be picked. */
  missed(): void;
  /** Returns whether the key was meant for the lesson. */
  key(pupil: Pupil, event: KeyboardEvent): boolean;
}

const SWALLOWED = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchend', 'dragstart', 'submit'],
];

/**
 * The lesson's end in one document: hears where the person points and clicks, keeps the page from reacting, and does
 * there whatever needs the page's elements. One a frame: elements of another frame are of other classes.
 */
export class Pupil {
  lesson: Lesson | null = null;
  readonly #outlines: Outlines;
  /** Where the person points, or where the arrow keys went. */
  #cursor: Element | null = null;
  /** What a press began the page does not hear, up to its click. */
  #swallowing = false;

  constructor(
    readonly document: Document,
    private readonly lead: Lead,
    /** Elements of ours in this document: they are used as any page is. */
    private readonly own: () => readonly Element[],
    signal: AbortSignal,
  ) {
    this.#outlines = new Outlines(document, signal);
    const view = document.defaultView;
    const options = { capture: true, signal } as const;
    view?.addEventListener('pointermove', (event) => this.#onMove(event), options);
    for (const type of SWALLOWED)
      view?.addEventListener(type, (event) => this.#onPress(event), { ...options, passive: false });
    view?.addEventListener('keydown', (event) => this.#onKey(event), options);
  }

  /** What would be picked now. */
  get target(): HTMLElement | null {
    const at = this.#cursor;
    if (at === null || !at.isConnected) return null;
    if (this.lead.step() === 'row') return rowsAround(at)[0] ?? null;
    if (this.lead.step() === 'box') return editableOf(at);
    for (let one: Element | null = at; one !== null; one = parentOf(one))
      if (one instanceof HTMLElement) return one;
    return null;
  }

  /** Draws what is pointed at, and the rows that are known. */
  draw(): void {
    const { target } = this;
    const step = this.lead.step();
    const picking = step !== 'save';
    this.#outlines.show('target', target === null || !picking ? [] : [target]);
    const alike = step === 'row' && target !== null ? alikeOf(target) : [];
    this.#outlines.show(
      'row',
      this.lesson === null ? alike : picking ? rowsOf(this.lesson, this.document) : [],
    );
  }

  /** Leaves nothing drawn: the pointer is in another document. */
  rest(): void {
    this.#cursor = null;
    this.draw();
  }

  /** Learns what this element is; false when nothing could be learnt from it. */
  learn(step: Step, element: HTMLElement): boolean {
    const learnt = this.#learnt(step, element);
    if (learnt !== null) this.lesson = learnt;
    return learnt !== null;
  }

  #learnt(step: Step, element: HTMLElement): Lesson | null {
    if (step === 'row') return lessonFor(element);
    if (this.lesson === null || step === 'save') return null;
    if (step === 'reply') return withOpener(this.lesson, element);
    if (step === 'box') return withBox(this.lesson, element);
    return this.#withField(this.lesson, step, element);
  }

  /** A field that reads nothing afterwards was not learnt: it was not the order number that was clicked. */
  #withField(lesson: Lesson, field: TaughtField, element: HTMLElement): Lesson | null {
    const learnt = withField(lesson, field, element);
    const name = field === 'product' ? 'productName' : field;
    if (learnt === null) return null;
    const readable = {
      ...learnt,
      fields: { text: lesson.fields.text ?? learnt.fields.text ?? [], ...learnt.fields },
    };
    const reading = this.#check(readable, [name]);
    const read = reading.fields.find(
      (one) => one.field === name || (field === 'stars' && one.field === 'level'),
    );
    return (read?.read ?? 0) > 0 || reading.found > 2_000 ? learnt : null;
  }

  reading(): Reading | null {
    return this.lesson === null ? null : this.#check(this.lesson, null);
  }

  #check(lesson: Lesson, only: readonly string[] | null): Reading {
    const file = fileOf(lesson, this.place(''));
    // While the lesson runs, rows are shown by whatever is known of them.
    const known = only === null ? Object.keys(lesson.fields) : only;
    const required = file.required.filter((field) => known.includes(field));
    const shown = required.length > 0 ? required : (['text'] as const);
    return check({ ...file, required: [...shown] }, this.document, lesson.alike);
  }

  place(name: string): Parameters<typeof fileOf>[1] {
    const view = this.document.defaultView;
    return {
      ...{ url: new URL(this.document.location.href), name, now: Date.now() },
      framed: view !== null && view !== view.top,
    };
  }

  /** Moves by the keyboard: out, in, or to a neighbour. Returns whether there was anywhere to go. */
  move(key: string): boolean {
    const from = this.target ?? this.#cursor ?? this.document.body;
    const siblings = [...(from.parentNode?.children ?? [])];
    const at = siblings.indexOf(from);
    const to =
      key === 'ArrowUp'
        ? parentOf(from)
        : key === 'ArrowDown'
          ? childrenOf(from)[0]
          : siblings[at + (key === 'ArrowRight' ? 1 : -1)];
    if (to === undefined || to === null || to === this.document.documentElement) return false;
    this.#cursor = to;
    to.scrollIntoView({ block: 'nearest' });
    this.draw();
    return true;
  }

  #isOwn(event: Event): boolean {
    const path = event.composedPath();
    return this.own().some((one) => path.includes(one));
  }

  #onMove(event: PointerEvent): void {
    if (!event.isTrusted) return;
    const [at] = event.composedPath();
    this.#cursor = this.#isOwn(event) || !(at instanceof Element) ? null : at;
    this.lead.pointed(this);
    this.draw();
  }

  /** Picks at the press, not at the click after it: a page that draws itself anew in between has other elements then. */
  #onPress(event: Event): void {
    if (!event.isTrusted || this.#isOwn(event)) return;
    const down = event.type === 'pointerdown';
    const step = this.lead.step();
    // The person opens the page's own reply form, and may write in it.
    const free = step === 'box' || step === 'save';
    if (down) this.#swallowing = !free;
    if (this.#swallowing) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    // The click belongs to the press before it, whatever step has come meanwhile.
    if (event.type === 'click') this.#swallowing = false;
    const [at] = event.composedPath();
    if (!down || step === 'save' || !(at instanceof Element)) return;
    if (free && editableOf(at) === null) return;
    this.#cursor = at;
    const { target } = this;
    if (target === null) this.lead.missed();
    else this.lead.picked(this, target);
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || this.#isOwn(event) || !this.lead.key(this, event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
