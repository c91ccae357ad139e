import type { Grade } from '@/lib/grading/contract';
import { authenticity } from './authenticity';
import type { PhraseBank } from './bank';
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
import { wrongItem } from './wrong-item';

export const BANKS: Record<Grade, PhraseBank> = {
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
