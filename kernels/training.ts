// Linear algebra of the training, in single precision on one shared memory. Addresses are byte offsets, strides count
// floats. Products and sums are separate instructions: a fused one would round differently from processor to processor.

/** C[m×n] += A[m×k] · B[k×n]; m a multiple of 4 or padded to it by the caller, n a multiple of 8. Rows of A may overlap. */
export function multiply(
  a: usize, lda: i32, b: usize, ldb: i32, c: usize, ldc: i32, m: i32, k: i32, n: i32,
): void {
  const sa = lda << 2, sb = ldb << 2, sc = ldc << 2;
  for (let j = 0; j < n; j += 8) {
    const bj = b + (j << 2);
    for (let i = 0; i < m; i += 4) {
      const c0 = c + i * sc + (j << 2), c1 = c0 + sc, c2 = c1 + sc, c3 = c2 + sc;
      let s00 = v128.load(c0), s01 = v128.load(c0, 16), s10 = v128.load(c1), s11 = v128.load(c1, 16);
      let s20 = v128.load(c2), s21 = v128.load(c2, 16), s30 = v128.load(c3), s31 = v128.load(c3, 16);
      let a0 = a + i * sa, a1 = a0 + sa, a2 = a1 + sa, a3 = a2 + sa, q = bj;
      for (let p = 0; p < k; p++) {
        const b0 = v128.load(q), b1 = v128.load(q, 16);
        let x = v128.load32_splat(a0);
        s00 = f32x4.add(s00, f32x4.mul(x, b0)); s01 = f32x4.add(s01, f32x4.mul(x, b1));
        x = v128.load32_splat(a1);
        s10 = f32x4.add(s10, f32x4.mul(x, b0)); s11 = f32x4.add(s11, f32x4.mul(x, b1));
        x = v128.load32_splat(a2);
        s20 = f32x4.add(s20, f32x4.mul(x, b0)); s21 = f32x4.add(s21, f32x4.mul(x, b1));
        x = v128.load32_splat(a3);
        s30 = f32x4.add(s30, f32x4.mul(x, b0)); s31 = f32x4.add(s31, f32x4.mul(x, b1));
        a0 += 4; a1 += 4; a2 += 4; a3 += 4; q += sb;
      }
      v128.store(c0, s00); v128.store(c0, s01, 16); v128.store(c1, s10); v128.store(c1, s11, 16);
      v128.store(c2, s20); v128.store(c2, s21, 16); v128.store(c3, s30); v128.store(c3, s31, 16);
    }
  }
}

/** C[k×n] += Aᵀ · D for A[m×k], D[m×n]; k a multiple of 4, n of 8. Rows of A may overlap. */
export function multiplyTransposed(
  a: usize, lda: i32, d: usize, ldd: i32, c: usize, ldc: i32, m: i32, k: i32, n: i32,
): void {
  const sa = lda << 2, sd = ldd << 2, sc = ldc << 2;
  for (let from = 0; from < m; from += 128) {
    const rows = min(128, m - from);
    for (let p = 0; p < k; p += 4) {
      for (let j = 0; j < n; j += 8) {
        const c0 = c + p * sc + (j << 2), c1 = c0 + sc, c2 = c1 + sc, c3 = c2 + sc;
        let s00 = v128.load(c0), s01 = v128.load(c0, 16), s10 = v128.load(c1), s11 = v128.load(c1, 16);
        let s20 = v128.load(c2), s21 = v128.load(c2, 16), s30 = v128.load(c3), s31 = v128.load(c3, 16);
        let x = a + from * sa + (p << 2), y = d + from * sd + (j << 2);
        for (let i = 0; i < rows; i++) {
          const d0 = v128.load(y), d1 = v128.load(y, 16);
          let s = v128.load32_splat(x);
          s00 = f32x4.add(s00, f32x4.mul(s, d0)); s01 = f32x4.add(s01, f32x4.mul(s, d1));
          s = v128.load32_splat(x, 4);
          s10 = f32x4.add(s10, f32x4.mul(s, d0)); s11 = f32x4.add(s11, f32x4.mul(s, d1));
          s = v128.load32_splat(x, 8);
          s20 = f32x4.add(s20, f32x4.mul(s, d0)); s21 = f32x4.add(s21, f32x4.mul(s, d1));
          s = v128.load32_splat(x, 12);
          s30 = f32x4.add(s30, f32x4.mul(s, d0)); s31 = f32x4.add(s31, f32x4.mul(s, d1));
          x += sa; y += sd;
        }
        v128.store(c0, s00); v128.store(c0, s01, 16); v128.store(c1, s10); v128.store(c1, s11, 16);
        v128.store(c2, s20); v128.store(c2, s21, 16); v128.store(c3, s30); v128.store(c3, s31, 16);
      }
    }
  }
}

/**
 * One step of Adam with decoupled weight decay over `count` parameters (a multiple of 4); the two gradients are added and
 * cleared. `rate` holds the bias correction already.
 */
export function step(
  p: usize, m: usize, v: usize, g0: usize, g1: usize, count: i32, rate: f32, decay: f32, epsilon: f32,
): void {
  const r = f32x4.splat(rate), keep = f32x4.splat(1 - decay), e = f32x4.splat(epsilon);
  const b1 = f32x4.splat(0.9), c1 = f32x4.splat(0.1), b2 = f32x4.splat(0.999), c2 = f32x4.splat(0.001);
  const zero = f32x4.splat(0);
  for (let i: usize = 0; i < (<usize>count << 2); i += 16) {
    const g = f32x4.add(v128.load(g0 + i), v128.load(g1 + i));
    const m1 = f32x4.add(f32x4.mul(b1, v128.load(m + i)), f32x4.mul(c1, g));
    const v1 = f32x4.add(f32x4.mul(b2, v128.load(v + i)), f32x4.mul(c2, f32x4.mul(g, g)));
    v128.store(m + i, m1);
    v128.store(v + i, v1);
    const move = f32x4.div(f32x4.mul(r, m1), f32x4.add(f32x4.sqrt(v1), e));
    v128.store(p + i, f32x4.sub(f32x4.mul(keep, v128.load(p + i)), move));
    v128.store(g0 + i, zero);
    v128.store(g1 + i, zero);
  }
}
