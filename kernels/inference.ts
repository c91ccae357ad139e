// The network on one text, in fixed point: sums of sixteen bits, products of eight, so that the plain JavaScript beside it gives
// the same numbers. Addresses are byte offsets; `first` is a multiple of 16, `second` of 4, outputs of 4.

/** Rows of three filters each, added: for every place the rows of its two tokens, before, at and after it; then ReLU. */
export function first(tokens: usize, places: i32, rows: usize, filters: i32, bias: usize, out: usize): void {
  const bytes = filters << 1;
  const zero = i16x8.splat(0);
  for (let place = 0; place < places; place++) {
    // Token addresses: character, pair; a place before and a place after the text are there as rows of zeros.
    const t = tokens + (place << 3);
    const a = rows + load<u32>(t), b = rows + load<u32>(t, 4);
    const c = rows + load<u32>(t, 8) + bytes, d = rows + load<u32>(t, 12) + bytes;
    const e = rows + load<u32>(t, 16) + (bytes << 1), f = rows + load<u32>(t, 20) + (bytes << 1);
    const to = out + place * bytes;
    for (let i = 0; i < bytes; i += 16) {
      let s = v128.load(bias + i);
      s = i16x8.add_sat_s(s, v128.load(a + i));
      s = i16x8.add_sat_s(s, v128.load(b + i));
      s = i16x8.add_sat_s(s, v128.load(c + i));
      s = i16x8.add_sat_s(s, v128.load(d + i));
      s = i16x8.add_sat_s(s, v128.load(e + i));
      s = i16x8.add_sat_s(s, v128.load(f + i));
      v128.store(to + i, i16x8.max_s(s, zero));
    }
  }
}

/**
 * Largest and sum over all places of each filter (i32 each), and the larger of each two places in seven bits (steps sixteen
 * times as large), one empty row around. `filters` is a multiple of 16.
 */
export function halve(h: usize, places: i32, filters: i32, pooled: usize, largest: usize, sums: usize): void {
  const bytes = filters << 1;
  const zero = i16x8.splat(0);
  const top = i8x16.splat(127);
  const half = (places + 1) >> 1;
  for (let i = 0; i < filters; i += 16) {
    v128.store(pooled + i, zero);
    v128.store(pooled + (half + 1) * filters + i, zero);
    let most0 = zero, most1 = zero;
    let s0 = i32x4.splat(0), s1 = s0, s2 = s0, s3 = s0;
    for (let place = 0; place < places; place += 2) {
      const at = h + place * bytes + (i << 1);
      let x0 = v128.load(at), x1 = v128.load(at, 16);
      s0 = i32x4.add(s0, i32x4.extend_low_i16x8_s(x0));
      s1 = i32x4.add(s1, i32x4.extend_high_i16x8_s(x0));
      s2 = i32x4.add(s2, i32x4.extend_low_i16x8_s(x1));
      s3 = i32x4.add(s3, i32x4.extend_high_i16x8_s(x1));
      if (place + 1 < places) {
        const y0 = v128.load(at + bytes), y1 = v128.load(at + bytes, 16);
        s0 = i32x4.add(s0, i32x4.extend_low_i16x8_s(y0));
        s1 = i32x4.add(s1, i32x4.extend_high_i16x8_s(y0));
        s2 = i32x4.add(s2, i32x4.extend_low_i16x8_s(y1));
        s3 = i32x4.add(s3, i32x4.extend_high_i16x8_s(y1));
        x0 = i16x8.max_s(x0, y0);
        x1 = i16x8.max_s(x1, y1);
      }
      most0 = i16x8.max_s(most0, x0);
      most1 = i16x8.max_s(most1, x1);
      const small = i8x16.narrow_i16x8_u(i16x8.shr_s(x0, 4), i16x8.shr_s(x1, 4));
      v128.store(pooled + ((place >> 1) + 1) * filters + i, i8x16.min_u(small, top));
    }
    const l = largest + (i << 2), s = sums + (i << 2);
    v128.store(l, i32x4.extend_low_i16x8_s(most0));
    v128.store(l, i32x4.extend_high_i16x8_s(most0), 16);
    v128.store(l, i32x4.extend_low_i16x8_s(most1), 32);
    v128.store(l, i32x4.extend_high_i16x8_s(most1), 48);
    v128.store(s, s0);
    v128.store(s, s1, 16);
    v128.store(s, s2, 32);
    v128.store(s, s3, 48);
  }
}

/**
 * Products of windows of `length` bytes (0 to 127), one row apart, with the rows of `weights` (−127 to 127):
 * out[place][filter] in i32. Within these bounds the relaxed instruction has one result on every processor.
 */
export function second(
  pooled: usize, places: i32, rowBytes: i32, weights: usize, length: i32, filters: i32, out: usize,
): void {
  for (let place = 0; place < places; place += 2) {
    const x0 = pooled + place * rowBytes;
    const x1 = x0 + rowBytes;
    for (let f = 0; f < filters; f += 4) {
      const w0 = weights + f * length, w1 = w0 + length, w2 = w1 + length, w3 = w2 + length;
      let s00 = i32x4.splat(0), s01 = s00, s02 = s00, s03 = s00, s10 = s00, s11 = s00, s12 = s00, s13 = s00;
      for (let i = 0; i < length; i += 16) {
        const a = v128.load(x0 + i), b = v128.load(x1 + i);
        let w = v128.load(w0 + i);
        s00 = i32x4.relaxed_dot_i8x16_i7x16_add_s(w, a, s00);
        s10 = i32x4.relaxed_dot_i8x16_i7x16_add_s(w, b, s10);
        w = v128.load(w1 + i);
        s01 = i32x4.relaxed_dot_i8x16_i7x16_add_s(w, a, s01);
        s11 = i32x4.relaxed_dot_i8x16_i7x16_add_s(w, b, s11);
        w = v128.load(w2 + i);
        s02 = i32x4.relaxed_dot_i8x16_i7x16_add_s(w, a, s02);
        s12 = i32x4.relaxed_dot_i8x16_i7x16_add_s(w, b, s12);
        w = v128.load(w3 + i);
        s03 = i32x4.relaxed_dot_i8x16_i7x16_add_s(w, a, s03);
        s13 = i32x4.relaxed_dot_i8x16_i7x16_add_s(w, b, s13);
      }
      const to = out + (place * filters + f) * 4;
      v128.store(to, across(s00, s01, s02, s03));
      v128.store(to + filters * 4, across(s10, s11, s12, s13));
    }
  }
}

// @ts-ignore: a decorator of this language
@inline
function across(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = i32x4.add(
    i8x16.shuffle(a, b, 0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27),
    i8x16.shuffle(a, b, 4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31),
  );
  const cd = i32x4.add(
    i8x16.shuffle(c, d, 0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27),
    i8x16.shuffle(c, d, 4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31),
  );
  return i32x4.add(
    i8x16.shuffle(ab, cd, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23),
    i8x16.shuffle(ab, cd, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31),
  );
}

/** Scales and shifts each filter of h (i32 to f32, in place), ReLU; its largest value and its sum over the places. */
export function pool(
  h: usize, places: i32, filters: i32, scales: usize, bias: usize, largest: usize, sums: usize,
): void {
  const zero = f32x4.splat(0);
  const row = filters << 2;
  for (let i = 0; i < row; i += 16) {
    const scale = v128.load(scales + i), shift = v128.load(bias + i);
    let most = zero, sum = zero;
    for (let place = 0; place < places; place++) {
      const at = h + place * row + i;
      const x = f32x4.max(zero, f32x4.add(shift, f32x4.mul(scale, f32x4.convert_i32x4_s(v128.load(at)))));
      v128.store(at, x);
      most = f32x4.max(most, x);
      sum = f32x4.add(sum, x);
    }
    v128.store(largest + i, most);
    v128.store(sums + i, sum);
  }
}

/** out[k] = Σ z[i] · weights[i][k], for `outputs` columns. */
export function decide(z: usize, length: i32, weights: usize, outputs: i32, out: usize): void {
  const row = outputs << 2;
  for (let k = 0; k < row; k += 16) {
    let s0 = f32x4.splat(0), s1 = s0;
    let w = weights + k;
    for (let i = 0; i < length; i += 2) {
      s0 = f32x4.add(s0, f32x4.mul(v128.load32_splat(z + (i << 2)), v128.load(w)));
      s1 = f32x4.add(s1, f32x4.mul(v128.load32_splat(z + (i << 2), 4), v128.load(w + row)));
      w += row << 1;
    }
    v128.store(out + k, f32x4.add(s0, s1));
  }
}

/**
 * How much each place spoke for one output: its sum share times the filter's weight for the sum, and where it is the
 * filter's largest value, that times the weight for the largest. `into` (f32 a place) is added to.
 */
export function blameFirst(
  h: usize, places: i32, filters: i32, largest: usize, most: usize, sum: usize, root: f32, into: usize,
): void {
  const bytes = filters << 1;
  const share = f32x4.splat(root);
  for (let place = 0; place < places; place++) {
    let s = f32x4.splat(0);
    for (let i = 0; i < bytes; i += 8) {
      const x = i32x4.extend_low_i16x8_s(v128.load64_zero(h + place * bytes + i));
      const at = i << 1;
      const top = v128.and(i32x4.eq(x, v128.load(largest + at)), v128.load(most + at));
      const w = f32x4.add(top, f32x4.mul(share, v128.load(sum + at)));
      s = f32x4.add(s, f32x4.mul(f32x4.convert_i32x4_s(x), w));
    }
    f32.store(into + (place << 2), f32.load(into + (place << 2)) + added(s));
  }
}

/** The same for the second convolution, whose values are f32 already. */
export function blameSecond(
  h: usize, places: i32, filters: i32, largest: usize, most: usize, sum: usize, root: f32, into: usize,
): void {
  const bytes = filters << 2;
  const share = f32x4.splat(root);
  for (let place = 0; place < places; place++) {
    let s = f32x4.splat(0);
    for (let i = 0; i < bytes; i += 16) {
      const x = v128.load(h + place * bytes + i);
      const top = v128.and(f32x4.eq(x, v128.load(largest + i)), v128.load(most + i));
      const w = f32x4.add(top, f32x4.mul(share, v128.load(sum + i)));
      s = f32x4.add(s, f32x4.mul(x, w));
    }
    f32.store(into + (place << 2), f32.load(into + (place << 2)) + added(s));
  }
}

// @ts-ignore: a decorator of this language
@inline
function added(s: v128): f32 {
  return f32x4.extract_lane(s, 0) + f32x4.extract_lane(s, 1) + (f32x4.extract_lane(s, 2) + f32x4.extract_lane(s, 3));
}
