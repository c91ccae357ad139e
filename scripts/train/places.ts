import type { Example } from './example';

/** Where the reviews of a batch lie among the rows of each convolution: one empty row before, between and after them. */
export interface Places {
  starts1: number[];
  starts2: number[];
  rows1: number;
  rows2: number;
  pads1: number[];
  pads2: number[];
}

export function placesOf(batch: readonly Pick<Example, 'chars'>[]): Places {
  const places: Places = { starts1: [], starts2: [], rows1: 1, rows2: 1, pads1: [0], pads2: [0] };
  for (const { chars } of batch) {
    places.starts1.push(places.rows1);
    places.starts2.push(places.rows2);
    places.rows1 += chars.length;
    places.rows2 += (chars.length + 1) >> 1;
    places.pads1.push(places.rows1++);
    places.pads2.push(places.rows2++);
  }
  return places;
}
