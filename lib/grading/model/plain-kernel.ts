import type { MachineMaker } from './kernel';

const clamp = (x: number): number => Math.max(-32_768, Math.min(32_767, x));

/**
 * The kernel in plain JavaScript, number for number what the compiled one does: for browsers that refuse the compiled
 * one, and to test it against. Some ten times slower.
 */
export const plainMachine: MachineMaker = (bytes) => {
  const buffer = new ArrayBuffer(bytes);
  const byte = new Int8Array(buffer);
  const short = new Int16Array(buffer);
  const int = new Int32Array(buffer);
  const word = new Uint32Array(buffer);
  const float = new Float32Array(buffer);
  const s = (at: number): number => short[at >> 1] ?? 0;
  const f = (at: number): number => float[at >> 2] ?? 0;
  const blame = (
    value: (place: number, i: number) => number,
    isMost: (x: number, i: number) => boolean,
    places: number,
    filters: number,
    most: number,
    sum: number,
    root: number,
    into: number,
  ): void => {
    const { fround } = Math;
    for (let place = 0; place < places; place++) {
      const lanes = new Float32Array(4);
      for (let i = 0; i < filters; i++) {
        const x = value(place, i);
        const top = isMost(x, i) ? f(most + i * 4) : 0;
        const w = fround(top + fround(fround(root) * f(sum + i * 4)));
        lanes[i & 3] = (lanes[i & 3] ?? 0) + fround(x * w);
      }
      const [a = 0, b = 0, c = 0, d = 0] = lanes;
      const at = (into >> 2) + place;
      float[at] = (float[at] ?? 0) + fround(fround(a + b) + fround(c + d));
    }
  };
  return {
    buffer,
    kernel: {
      first(tokens, places, rows, filters, bias, out) {
        for (let place = 0; place < places; place++) {
          const token = (k: number): number => rows + (word[(tokens >> 2) + place * 2 + k] ?? 0);
          for (let i = 0; i < filters; i++) {
            let sum = s(bias + i * 2);
            for (let k = 0; k < 6; k++) sum = clamp(sum + s(token(k) + ((k >> 1) * filters + i) * 2));
            short[(out >> 1) + place * filters + i] = Math.max(0, sum);
          }
        }
      },
      halve(h, places, filters, pooled, largest, sums) {
        const half = (places + 1) >> 1;
        for (let i = 0; i < filters; i++) {
          let most = 0;
          let sum = 0;
          byte[pooled + i] = 0;
          byte[pooled + (half + 1) * filters + i] = 0;
          for (let place = 0; place < places; place += 2) {
            const x = s(h + (place * filters + i) * 2);
            const y = place + 1 < places ? s(h + ((place + 1) * filters + i) * 2) : 0;
            sum += x + y;
            most = Math.max(most, x, y);
            byte[pooled + ((place >> 1) + 1) * filters + i] = Math.min(127, Math.max(x, y) >> 4);
          }
          int[(largest >> 2) + i] = most;
          int[(sums >> 2) + i] = sum;
        }
      },
      second(pooled, places, rowBytes, weights, length, filters, out) {
        for (let place = 0; place < places; place++)
          for (let k = 0; k < filters; k++) {
            let sum = 0;
            for (let i = 0; i < length; i++)
              sum += (byte[pooled + place * rowBytes + i] ?? 0) * (byte[weights + k * length + i] ?? 0);
            int[(out >> 2) + place * filters + k] = sum;
          }
      },
      pool(h, places, filters, scales, bias, largest, sums) {
        const { fround } = Math;
        for (let i = 0; i < filters; i++) {
          let most = 0;
          let sum = 0;
          for (let place = 0; place < places; place++) {
            const at = (h >> 2) + place * filters + i;
            const scaled = fround(f(scales + i * 4) * fround(int[at] ?? 0));
            const x = Math.max(0, fround(f(bias + i * 4) + scaled));
            float[at] = x;
            most = Math.max(most, x);
            sum = fround(sum + x);
          }
          float[(largest >> 2) + i] = most;
          float[(sums >> 2) + i] = sum;
        }
      },
      decide(z, length, weights, outputs, out) {
        const { fround } = Math;
        for (let k = 0; k < outputs; k++) {
          const part = (from: number): number => {
            let sum = 0;
            for (let i = from; i < length; i += 2)
              sum = fround(sum + fround(f(z + i * 4) * f(weights + (i * outputs + k) * 4)));
            return sum;
          };
          float[(out >> 2) + k] = fround(part(0) + part(1));
        }
      },
      blameFirst(h, places, filters, largest, most, sum, root, into) {
        const value = (place: number, i: number): number => s(h + (place * filters + i) * 2);
        const isMost = (x: number, i: number): boolean => x === int[(largest >> 2) + i];
        blame(value, isMost, places, filters, most, sum, root, into);
      },
      blameSecond(h, places, filters, largest, most, sum, root, into) {
        const value = (place: number, i: number): number => f(h + (place * filters + i) * 4);
        const isMost = (x: number, i: number): boolean => x === f(largest + i * 4);
        blame(value, isMost, places, filters, most, sum, root, into);
      },
    },
  };
};
