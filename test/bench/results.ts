import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FILE = resolve('.cache/bench.json');

/** One line of the table in the README. */
export interface Figure {
  what: string;
  measured: string;
  beside: string;
  ratio: string;
}

export function addFigures(...figures: Figure[]): void {
  let known: Figure[] = [];
  try {
    known = JSON.parse(readFileSync(FILE, 'utf8'));
  } catch {
    mkdirSync(resolve('.cache'), { recursive: true });
  }
  const names = new Set(figures.map((figure) => figure.what));
  writeFileSync(
    FILE,
    JSON.stringify([...known.filter((figure) => !names.has(figure.what)), ...figures], null, 1),
  );
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which this share (0–1) of the others lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}

export const ms = (value: number): string =>
  value < 10 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`;
export const times = (a: number, b: number): string => `${(a / b).toFixed(2)}×`;
