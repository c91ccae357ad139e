import { config } from './config.ts';

/** The hashes that a page of 2021 really had. */
const OF_2021: Record<string, string> = {
  userName: '3GkQ_',
  userInfo: '1RrFw',
  commentContent: '1fRrC',
  omitContent: 'Vk2yJ',
  productId: '3sFks',
  productName: 'bDrNQ',
};

function hash(stem: string): string {
  let sum = 29;
  for (const sign of stem) sum = (Math.imul(sum, 37) + sign.charCodeAt(0)) >>> 0;
  return sum.toString(36).padStart(5, 'k').slice(-5);
}

function named(stem: string): string {
  const old = config.layout === 'ant' ? OF_2021[stem] : undefined;
  return `${stem.includes('_') ? stem : `style_${stem}`}__${old ?? hash(stem)}`;
}

/** Class of an element: its style here, plus the CSS-module names of the real page; the file's name is `style`. */
export function names(style: string, ...stems: string[]): string {
  return config.layout === 'redesigned' ? style : [style, ...stems.map(named)].join(' ');
}
