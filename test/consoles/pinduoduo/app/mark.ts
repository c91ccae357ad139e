import { config } from './config.ts';

const BEAST_STEM = /^[A-Z]{2,4}_/;

function hash(stem: string): string {
  let sum = 17;
  for (const sign of stem + config.beast) sum = (Math.imul(sum, 33) + sign.charCodeAt(0)) >>> 0;
  return sum.toString(36).slice(0, 5);
}

function named(stem: string): string {
  return BEAST_STEM.test(stem) ? `${stem}_${config.beast}` : `${stem}__${hash(stem)}`;
}

/** Class of an element: its style here, plus the names of the real page. */
export function names(style: string, ...stems: string[]): string {
  if (config.layout === 'redesigned') return style;
  return [style, ...stems.map(named)].join(' ').trim();
}

/** Test id and class of a Beast part. The redesigned page has neither. */
export function beast(
  part: string,
  style: string,
  ...stems: string[]
): { className: string; 'data-testid'?: string } {
  const className = names(style, ...stems);
  return config.layout === 'beast' ? { 'data-testid': `beast-core-${part}`, className } : { className };
}

/** Tracking attribute of the real page. */
export function impression(id: string): Record<string, string> {
  return config.layout === 'redesigned' ? {} : { 'data-tracking-impr-viewid': id };
}

export function clickId(id: string): Record<string, string> {
  return config.layout === 'redesigned' ? {} : { 'data-tracking-click-viewid': id };
}
