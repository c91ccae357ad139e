import { comparable } from '@/lib/review/text';
import type { Template } from '../contract';

/**
 * What taking a template in would do. `same`: it is there already, word for word. `twin`: another with the same text is
 * there. `changed`: it has an id of ours and says something else now.
 */
export type Change = 'new' | 'changed' | 'same' | 'twin';

/** What is there: by id, and by text. */
export class Known {
  private readonly ids = new Map<string, Template>();
  private readonly texts = new Map<string, Template>();

  constructor(templates: readonly Template[]) {
    for (const template of templates) this.add(template);
  }

  add(template: Template): void {
    this.ids.set(template.id, template);
    const key = textKey(template);
    if (!this.texts.has(key)) this.texts.set(key, template);
  }

  /** `of`: the one that is there. */
  changeOf(template: Template): { change: Change; of: Template | null } {
    const old = this.ids.get(template.id);
    if (old !== undefined) return { change: saysTheSame(old, template) ? 'same' : 'changed', of: old };
    const twin = this.texts.get(textKey(template));
    return twin === undefined ? { change: 'new', of: null } : { change: 'twin', of: twin };
  }
}

function textKey({ kind, text }: Template): string {
  return `${kind} ${comparable(text)}`;
}

/** All but version and time. */
export function saysTheSame(a: Template, b: Template): boolean {
  return (
    a.title === b.title &&
    a.text === b.text &&
    a.tone === b.tone &&
    a.kind === b.kind &&
    sameSet(a.grades, b.grades) &&
    sameSet(a.consoles, b.consoles)
  );
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return new Set(a).size === new Set([...a, ...b]).size && new Set(b).size === new Set(a).size;
}
