import type { Group } from '../table';
import { ABUSE } from './abuse';
import { ADVERT } from './advert';
import { AUTHENTICITY } from './authenticity';
import { COMPETITOR } from './competitor';
import { EXTORTION } from './extortion';
import { IRRELEVANT } from './irrelevant';
import { LEGAL } from './legal';
import { LOGISTICS } from './logistics';
import { MISMATCH } from './mismatch';
import { MOOD_PHRASES } from './moods';
import { PACKAGING } from './packaging';
import { PRICE } from './price';
import { QUALITY } from './quality';
import { SAFETY } from './safety';
import { SARCASM } from './sarcasm';
import { SERVICE } from './service';
import { SIZE } from './size';
import { WRONG_ITEM } from './wrong-item';

/** Every table of the trade's phrases. */
export const PHRASES: readonly Group[] = [
  ...LOGISTICS,
  ...PACKAGING,
  ...QUALITY,
  ...MISMATCH,
  ...WRONG_ITEM,
  ...SIZE,
  ...AUTHENTICITY,
  ...SERVICE,
  ...PRICE,
  ...SAFETY,
  ...LEGAL,
  ...ABUSE,
  ...ADVERT,
  ...EXTORTION,
  ...COMPETITOR,
  ...IRRELEVANT,
  ...SARCASM,
  ...MOOD_PHRASES,
];
