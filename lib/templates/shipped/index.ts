import { GRADES, type Grade } from '@/lib/grading/contract';
import { TONES } from '@/lib/reply/tones';
import { SHIPPED_PREFIX, type Template, templateKindSchema } from '../contract';
import { any } from './any';
import { authenticity } from './authenticity';
import { legal } from './legal';
import { logistics } from './logistics';
import { malice } from './malice';
import { mismatch } from './mismatch';
import { other } from './other';
import { packaging } from './packaging';
import { price } from './price';
import { quality } from './quality';
import { safety } from './safety';
import { service } from './service';
import { size } from './size';
import type { ShippedTexts } from './texts';
import { wrongItem } from './wrong-item';

const BY_GRADE: Record<Grade, ShippedTexts> = {
  safety,
  legal,
  malice,
  authenticity,
  quality,
  mismatch,
  size,
  wrong_item: wrongItem,
  packaging,
  logistics,
  service,
  price,
  other,
};

/** 2026-11-22: the day the texts were last changed. With them the version goes up. */
const CHANGED = Date.UTC(2026, 10, 22);
const VERSION = 1;

const APART: readonly Grade[] = ['safety', 'legal', 'malice'];
const REST = GRADES.filter((grade) => !APART.includes(grade));

let made: readonly Template[] | null = null;

/** The library that comes with the product. The same array each time. */
export function shippedTemplates(): readonly Template[] {
  made ??= [
    ...GRADES.flatMap((grade) => templatesOf(grade, [grade], BY_GRADE[grade])),
    ...templatesOf('any', REST, any),
  ];
  return made;
}

function templatesOf(name: string, grades: Grade[], texts: ShippedTexts): Template[] {
  return templateKindSchema.options.flatMap((kind) =>
    TONES.flatMap((tone): Template[] => {
      const found = texts[kind][tone];
      if (found === undefined) return [];
      const [title, text] = found;
      const id = `${SHIPPED_PREFIX}${name}-${kind}-${tone}`;
      return [{ id, title, text, grades, consoles: [], tone, kind, version: VERSION, updatedAt: CHANGED }];
    }),
  );
}
