import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Text } from './texts.ts';

const FILE = path.resolve(import.meta.dirname, '../../../../../shared/data/reviews/labelled.jsonl');

/** The seller console of one shop cannot show take-away meals or reviews that speak of another platform. */
const ELSEWHERE = /京东|当当|美团|百度|淘宝|天猫|亚马逊|苏宁|国美|JD/i;

function isText(value: unknown): value is { cat: string; text: string; sentiment: Text['sentiment'] } {
  if (typeof value !== 'object' || value === null) return false;
  const line = value as Record<string, unknown>;
  const known =
    line.sentiment === 'negative' || line.sentiment === 'neutral' || line.sentiment === 'positive';
  return known && typeof line.cat === 'string' && typeof line.text === 'string';
}

/** The real review texts beside the repository; null where that folder is missing. */
export function realTexts(): readonly Text[] | null {
  if (!existsSync(FILE)) return null;
  const lines = readFileSync(FILE, 'utf8').split('\n').filter(Boolean);
  return lines
    .map((line): unknown => JSON.parse(line))
    .filter(isText)
    .filter((line) => line.cat !== '外卖' && !ELSEWHERE.test(line.text))
    .map((line) => ({ category: line.cat, text: line.text, sentiment: line.sentiment }));
}
