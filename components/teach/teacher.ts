import { i18n } from '#i18n';
import { sendMessage } from '@/lib/messages';
import type { Reading } from '@/lib/teaching/check';
import { fileOf, lackingIn } from '@/lib/teaching/generalise';
import { withoutField } from '@/lib/teaching/lesson';
import { maySkip, PICKS, STEPS, type Step, stepAfter, stepBefore } from '@/lib/teaching/steps';
import { Bar, type BarActs } from './bar';
import type { Lead, Pupil } from './pupil';
import { wordFault, wordMiss } from './words';

/** How often the page is read anew while the lesson runs: it may turn over, or draw its rows again. ms */
const REFRESH = 1_000;
/** Longer lists are read at each step only. */
const OFTEN = 200;

/** Leads one lesson in one tab: which step it is, what was learnt, and the bar that says so. */
export class Teacher implements Lead, BarActs {
  readonly #end = new AbortController();
  readonly #bar: Bar;
  readonly #pupils = new Set<Pupil>();
  #step: Step = 'row';
  /** The document in which the row was picked; all else is picked there. */
  #learner: Pupil | null = null;
  #note = '';
  #reading: Reading | null = null;

  constructor(document: Document) {
    this.#bar = new Bar(document, this, this.#end.signal);
    this.#show();
    const timer = setInterval(() => this.#look(), REFRESH);
    this.#end.signal.addEventListener('abort', () => clearInterval(timer));
  }

  get ended(): boolean {
    return this.#end.signal.aborted;
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  get own(): readonly Element[] {
    return [this.#bar.host];
  }

  join(pupil: Pupil): void {
    this.#pupils.add(pupil);
  }

  step(): Step {
    return this.#step;
  }

  pointed(pupil: Pupil): void {
    for (const other of this.#pupils) if (other !== pupil) other.rest();
  }

  picked(pupil: Pupil, element: HTMLElement): void {
    if (this.#step !== 'row' && pupil !== this.#learner) this.#say(i18n.t('teach.otherFrame'));
    else if (!pupil.learn(this.#step, element)) this.missed();
    else {
      this.#learner = pupil;
      this.#go(stepAfter(this.#step, pupil.lesson));
    }
  }

  missed(): void {
    this.#say(wordMiss(this.#step));
  }

  key(pupil: Pupil, event: KeyboardEvent): boolean {
    // In the page's own form the keys are the page's: Escape may close it.
    if (this.#step === 'box' || this.#step === 'save') return false;
    if (event.key === 'Escape') {
      this.cancel();
      return true;
    }
    if (event.key.startsWith('Arrow')) return pupil.move(event.key);
    const { target } = pupil;
    if (event.key !== 'Enter' || target === null) return false;
    this.picked(pupil, target);
    return true;
  }

  back(): void {
    const before = stepBefore(this.#step, this.#learner?.lesson ?? null);
    if (this.#learner !== null) {
      if (before === 'row') this.#learner.lesson = null;
      else this.#forget(this.#learner, before);
    }
    this.#go(before);
  }

  skip(): void {
    if (this.#learner === null) return;
    this.#forget(this.#learner, this.#step);
    this.#go(stepAfter(this.#step, this.#learner.lesson));
  }

  cancel(): void {
    this.#end.abort();
  }

  save(name: string, shop: string): void {
    void this.#save(name, shop);
  }

  async #save(name: string, shop: string): Promise<void> {
    const pupil = this.#learner;
    if (pupil?.lesson == null) return;
    const file = fileOf(pupil.lesson, pupil.place(name));
    const saved = await sendMessage('taught', { file, shop }).catch(() => null);
    if (saved?.ok !== true) this.#say(i18n.t('teach.notSaved'));
    else this.#bar.done(i18n.t('teach.saved', [file.name.zh]));
  }

  #forget(pupil: Pupil, step: Step): void {
    const { lesson } = pupil;
    if (lesson === null || step === 'row' || step === 'save') return;
    if (step === 'reply') pupil.lesson = { ...lesson, opener: null, box: null };
    else if (step === 'box') pupil.lesson = { ...lesson, box: null };
    else pupil.lesson = withoutField(lesson, step);
  }

  #go(step: Step): void {
    this.#step = step;
    this.#note = '';
    this.#show();
  }

  #say(note: string): void {
    this.#note = note;
    this.#show();
  }

  #look(): void {
    const found = this.#reading?.found ?? 0;
    if (found > OFTEN || this.#learner === null) return;
    const reading = this.#learner.reading();
    for (const pupil of this.#pupils) pupil.draw();
    if (JSON.stringify(reading) === JSON.stringify(this.#reading)) return;
    this.#show();
  }

  #show(): void {
    const lesson = this.#learner?.lesson ?? null;
    const reading = this.#learner?.reading() ?? null;
    this.#reading = reading;
    const faults = reading?.faults ?? [];
    const lacking = lesson === null ? [] : lackingIn(lesson);
    this.#bar.show({
      step: this.#step,
      number: Math.min(STEPS.indexOf(this.#step) + 1, PICKS),
      note: this.#note,
      skips: maySkip(this.#step, lesson),
      reading,
      faults: faults.filter(({ blocks }) => blocks || this.#step === 'save').map(wordFault),
      saves: lacking.length === 0 && faults.every(({ blocks }) => !blocks),
    });
    for (const pupil of this.#pupils) pupil.draw();
  }
}
