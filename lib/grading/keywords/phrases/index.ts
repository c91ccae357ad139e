import type { Group } from '../table';
import { AUTHENTICITY } from './authenticity';
import { LOGISTICS } from './logistics';
import { MALICE_PHRASES } from './malice';
import { MISMATCH } from './mismatch';
import { MOOD_PHRASES } from './moods';
import { PACKAGING } from './packaging';
import { PRICE } from './price';
import { QUALITY } from './quality';
import { RISK_PHRASES } from './risks';
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
  ...RISK_PHRASES,
  ...MALICE_PHRASES,
  ...MOOD_PHRASES,
];
