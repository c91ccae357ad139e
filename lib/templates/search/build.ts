import type { Template } from '../contract';
import { GRADE_WORDS } from '../words';
import { Alphabet, fold } from './alphabet';
import type { Readings } from './readings';

/** One template as it is searched. Folded texts have the places of the template's own. */
export interface Entry {
  template: Template;
  title: string;
  text: string;
  causes: string;
  titleCodes: Uint16Array;
  textCodes: Uint16Array;
  causeCodes: Uint16Array;
}

export interface TemplateIndex {
  entries: readonly Entry[];
  alphabet: Alphabet;
}

/** Templates between two steps: a few ms of work. */
const STEP = 100;

/**
 * An index of templates. It stops after each {@link STEP} and tells how many are done, so that whoever builds it may
 * breathe, or drop it. Nothing is parsed: a template is searched as it is written. Readings null: without pinyin.
 */
export function* buildTemplateIndex(
  templates: readonly Template[],
  readings: Readings | null,
): Generator<number, TemplateIndex> {
  const alphabet = new Alphabet(readings);
  const entries: Entry[] = [];
  for (const [i, template] of templates.entries()) {
    if (i % STEP === 0 && i > 0) yield i;
    entries.push(entryOf(template, alphabet));
  }
  return { entries, alphabet };
}

/** The same at once, for a few hundred. */
export function templateIndex(templates: readonly Template[], readings: Readings | null): TemplateIndex {
  const building = buildTemplateIndex(templates, readings);
  for (;;) {
    const step = building.next();
    if (step.done === true) return step.value;
  }
}

function entryOf(template: Template, alphabet: Alphabet): Entry {
  const title = fold(template.title);
  const text = fold(template.text);
  const causes = template.grades.flatMap((grade) => GRADE_WORDS[grade]).join(' ');
  return {
    template,
    title,
    text,
    causes,
    titleCodes: alphabet.encode(title),
    textCodes: alphabet.encode(text),
    causeCodes: alphabet.encode(causes),
  };
}
