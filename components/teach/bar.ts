import { i18n } from '#i18n';
import type { Reading } from '@/lib/teaching/check';
import { PICKS, type Step } from '@/lib/teaching/steps';
import { button, el } from './el';
import { preview } from './preview';
import { barStyle } from './style';

/** What a person can do in the bar. Called for a person's own clicks only: the page can reach our buttons. */
export interface BarActs {
  back(): void;
  skip(): void;
  cancel(): void;
  save(name: string, shop: string): void;
}

/** What the bar says. */
export interface BarState {
  step: Step;
  /** From 1. */
  number: number;
  note: string;
  skips: boolean;
  reading: Reading | null;
  faults: string[];
  saves: boolean;
}

/** The bar over the page: what to click now, and what would be read. */
export class Bar {
  readonly host: HTMLElement;
  readonly #box: HTMLElement;
  readonly #form: { name: string; shop: string };
  #state: BarState | null = null;
  #done = '';

  constructor(
    document: Document,
    private readonly acts: BarActs,
    signal: AbortSignal,
  ) {
    this.#form = { name: document.title.trim().slice(0, 40), shop: '' };
    this.host = document.createElement('haoshuo-teach');
    const root = this.host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [barStyle()];
    this.#box = el('section', { class: 'bar', role: 'region', 'aria-label': i18n.t('teach.title') });
    root.append(this.#box);
    // Keys within the bar are the bar's: the page must not hear them as its shortcuts.
    for (const type of ['keydown', 'keyup', 'keypress', 'input'] as const)
      this.#box.addEventListener(type, (event) => {
        event.stopPropagation();
        if (event instanceof KeyboardEvent && event.isTrusted && type === 'keydown' && event.key === 'Escape')
          acts.cancel();
      });
    document.documentElement.append(this.host);
    signal.addEventListener('abort', () => this.host.remove());
  }

  show(state: BarState): void {
    const moved = this.#state?.step !== state.step;
    const focused = this.#focused();
    this.#state = state;
    this.#draw();
    if (moved && state.step === 'save') this.#box.querySelector('input')?.focus();
    // What is drawn anew keeps the focus, so that the keyboard goes on where it was.
    else if (focused >= 0) this.#controls()[focused]?.focus();
  }

  #controls(): HTMLElement[] {
    return [...this.#box.querySelectorAll<HTMLElement>('button, input')];
  }

  #focused(): number {
    return this.#controls().findIndex((control) => control.matches(':focus'));
  }

  /** The last word: the lesson is over. */
  done(words: string): void {
    this.#done = words;
    this.#draw();
  }

  #draw(): void {
    const state = this.#state;
    if (state === null) return;
    const over = this.#done !== '';
    this.#box.replaceChildren(
      this.#head(state),
      over ? el('p', { class: 'done', role: 'status' }, this.#done) : this.#ask(state),
      ...(over ? [] : [el('p', { class: 'note', role: 'alert' }, state.note)]),
      ...(over || state.step !== 'save' ? [] : [this.#naming(state)]),
      el('ul', { class: 'faults' }, ...state.faults.map((fault) => el('li', {}, fault))),
      ...(state.reading === null ? [] : [preview(state.reading)]),
    );
  }

  #head({ step, number }: BarState): HTMLElement {
    const dots = Array.from({ length: PICKS }, (_, at) =>
      el('i', at < (step === 'save' ? PICKS : number) ? { class: 'on' } : {}),
    );
    const over = this.#done !== '';
    return el(
      'header',
      {},
      el('span', {}, i18n.t('teach.title')),
      el('span', { class: 'dots', 'aria-hidden': 'true' }, ...dots),
      el('span', { class: 'grow' }),
      button(i18n.t('teach.moveBar'), () => this.#box.classList.toggle('top'), 'quiet'),
      button(i18n.t(over ? 'app.close' : 'teach.cancel'), () => this.acts.cancel(), 'quiet'),
    );
  }

  #ask({ step, number, skips }: BarState): HTMLElement {
    const asked = i18n.t(`teach.ask_${step}`);
    const words = step === 'save' ? asked : i18n.t('teach.step', [String(number), String(PICKS), asked]);
    return el(
      'div',
      { class: 'ask' },
      el(
        'div',
        { role: 'status' },
        el('h1', {}, words),
        el('p', { class: 'hint' }, i18n.t(`teach.hint_${step}`)),
      ),
      el('span', { class: 'grow' }),
      button(i18n.t('teach.back'), () => this.acts.back(), '', step === 'row'),
      ...(step === 'save' ? [] : [button(i18n.t('teach.skip'), () => this.acts.skip(), '', !skips)]),
    );
  }

  #naming({ saves }: BarState): HTMLElement {
    const field = (key: 'name' | 'shop'): HTMLElement => {
      const input = el('input', { maxlength: key === 'name' ? '40' : '20', name: key });
      input.value = this.#form[key];
      input.addEventListener('input', () => {
        this.#form[key] = input.value;
      });
      return el('label', {}, i18n.t(`teach.${key}`), input);
    };
    const form = el(
      'form',
      {},
      field('name'),
      field('shop'),
      el('button', { class: 'main' }, i18n.t('teach.save')),
    );
    const save = form.querySelector('button');
    if (save !== null) save.disabled = !saves;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (event.isTrusted) this.acts.save(this.#form.name, this.#form.shop);
    });
    return form;
  }
}
