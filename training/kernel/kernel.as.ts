// Dense arithmetic on 32-bit floats, four at a time. Every operation is exactly rounded (no fused multiply-add), so that a result is
// the same on every machine. Matrices are row-major; addresses are byte offsets; counts are elements.

/** Packs B[k×n] (element (p,j) at b + p*rowStride + j*columnStride, strides in elements) into panels of eight columns; n is a multiple of 8. */
export function pack(b: usize, rowStride: i32, columnStride: i32, k: i32, n: i32, out: usize): void {
  let to = out;
  for (let j = 0; j < n; j += 8) {
    for (let p = 0; p < k; p++) {
      let from = b + ((<usize>(p * rowStride + j * columnStride)) << 2);
      if (columnStride == 1) {
        v128.store(to, v128.load(from));
        v128.store(to, v128.load(from, 16), 16);
      } else {
        const step = (<usize>columnStride) << 2;
        for (let q: usize = 0; q < 8; q++) {
          f32.store(to + (q << 2), f32.load(from));
          from += step;
        }
      }
      to += 32;
    }
  }
}

/** C[m×n] (+)= A[m×k]·B; A's element (i,p) at a + i*rowStride + p*columnStride; B packed; C row-major with `ldc` elements a row. */
export function multiply(a: usize, rowStride: i32, columnStride: i32, packed: usize, c: usize, ldc: i32, m: i32, k: i32, n: i32, add: i32): void {
  const rs = (<usize>rowStride) << 2;
  const cs = (<usize>columnStride) << 2;
  const cs2 = (<usize>ldc) << 2;
  for (let j = 0; j < n; j += 8) {
    const panel = packed + ((<usize>(j * k)) << 2);
    let i = 0;
    for (; i + 4 <= m; i += 4) {
      let r0 = a + <usize>i * rs;
      let r1 = r0 + rs;
      let r2 = r1 + rs;
      let r3 = r2 + rs;
      let b = panel;
      const c0 = c + <usize>i * cs2 + ((<usize>j) << 2);
      const c1 = c0 + cs2;
      const c2 = c1 + cs2;
      const c3 = c2 + cs2;
      let s00: v128, s01: v128, s10: v128, s11: v128, s20: v128, s21: v128, s30: v128, s31: v128;
      if (add) {
        s00 = v128.load(c0); s01 = v128.load(c0, 16);
        s10 = v128.load(c1); s11 = v128.load(c1, 16);
        s20 = v128.load(c2); s21 = v128.load(c2, 16);
        s30 = v128.load(c3); s31 = v128.load(c3, 16);
      } else {
        const zero = f32x4.splat(0);
        s00 = zero; s01 = zero; s10 = zero; s11 = zero; s20 = zero; s21 = zero; s30 = zero; s31 = zero;
      }
      for (let p = 0; p < k; p++) {
        const b0 = v128.load(b);
        const b1 = v128.load(b, 16);
        let x = v128.load32_splat(r0);
        s00 = f32x4.add(s00, f32x4.mul(x, b0));
        s01 = f32x4.add(s01, f32x4.mul(x, b1));
        x = v128.load32_splat(r1);
        s10 = f32x4.add(s10, f32x4.mul(x, b0));
        s11 = f32x4.add(s11, f32x4.mul(x, b1));
        x = v128.load32_splat(r2);
        s20 = f32x4.add(s20, f32x4.mul(x, b0));
        s21 = f32x4.add(s21, f32x4.mul(x, b1));
        x = v128.load32_splat(r3);
        s30 = f32x4.add(s30, f32x4.mul(x, b0));
        s31 = f32x4.add(s31, f32x4.mul(x, b1));
        b += 32;
        r0 += cs; r1 += cs; r2 += cs; r3 += cs;
      }
      v128.store(c0, s00); v128.store(c0, s01, 16);
      v128.store(c1, s10); v128.store(c1, s11, 16);
      v128.store(c2, s20); v128.store(c2, s21, 16);
      v128.store(c3, s30); v128.store(c3, s31, 16);
    }
    for (; i < m; i++) {
      let r0 = a + <usize>i * rs;
      let b = panel;
      const c0 = c + <usize>i * cs2 + ((<usize>j) << 2);
      let s0 = add ? v128.load(c0) : f32x4.splat(0);
      let s1 = add ? v128.load(c0, 16) : f32x4.splat(0);
      for (let p = 0; p < k; p++) {
        const x = v128.load32_splat(r0);
        s0 = f32x4.add(s0, f32x4.mul(x, v128.load(b)));
        s1 = f32x4.add(s1, f32x4.mul(x, v128.load(b, 16)));
        b += 32;
        r0 += cs;
      }
      v128.store(c0, s0);
      v128.store(c0, s1, 16);
    }
  }
}

/** 0.5 + 0.5·z/(1+|z|): a sigmoid without exponentials. */
// @ts-ignore: decorator
@inline
function gate(z: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, f32x4.div(z, f32x4.add(f32x4.splat(1), f32x4.abs(z)))));
}

/** Derivative of `gate` by its value g: 0.5·(1−|2g−1|)². */
// @ts-ignore: decorator
@inline
function gateSlope(g: v128): v128 {
  const one = f32x4.splat(1);
  const rest = f32x4.sub(one, f32x4.abs(f32x4.sub(f32x4.add(g, g), one)));
  return f32x4.mul(f32x4.splat(0.5), f32x4.mul(rest, rest));
}

/**
 * One direction of a simple recurrent unit over the rows of one sentence.
 * u: rows of 3·h (candidate, forget, reset) at u + t*uStride; x, c, y: rows of h; v: 4·h parameters (forget peephole, reset peephole, forget bias, reset bias).
 * f and r keep the gates for the way back (0: not kept). Strides in elements; `step` is +1 or −1, from row `first` on, `count` rows.
 */
export function recur(u: usize, uStride: i32, x: usize, y: usize, stride: i32, c: usize, f: usize, r: usize, v: usize, h: i32, first: i32, count: i32, step: i32): void {
  const us = (<usize>uStride) << 2;
  const xs = (<usize>stride) << 2;
  const hb = (<usize>h) << 2;
  for (let j: usize = 0; j < hb; j += 16) {
    const vf = v128.load(v + j);
    const vr = v128.load(v + hb + j);
    const bf = v128.load(v + 2 * hb + j);
    const br = v128.load(v + 3 * hb + j);
    let state = f32x4.splat(0);
    let t = first;
    for (let i = 0; i < count; i++) {
      const ut = u + <usize>t * us + j;
      const at = <usize>t * xs + j;
      const candidate = v128.load(ut);
      const forget = gate(f32x4.add(f32x4.add(v128.load(ut + hb), bf), f32x4.mul(vf, state)));
      const reset = gate(f32x4.add(f32x4.add(v128.load(ut + 2 * hb), br), f32x4.mul(vr, state)));
      state = f32x4.add(candidate, f32x4.mul(forget, f32x4.sub(state, candidate)));
      const input = v128.load(x + at);
      v128.store(y + at, f32x4.add(input, f32x4.mul(reset, f32x4.sub(state, input))));
      if (f) {
        v128.store(c + at, state);
        v128.store(f + at, forget);
        v128.store(r + at, reset);
      }
      t += step;
    }
  }
}

/** The way back of `recur`: dy in; adds to du's rows and dx, and to dv (4·h). */
export function recurBack(u: usize, uStride: i32, x: usize, stride: i32, c: usize, f: usize, r: usize, v: usize, h: i32, first: i32, count: i32, step: i32, dy: usize, du: usize, dx: usize, dv: usize): void {
  const us = (<usize>uStride) << 2;
  const xs = (<usize>stride) << 2;
  const hb = (<usize>h) << 2;
  for (let j: usize = 0; j < hb; j += 16) {
    const vf = v128.load(v + j);
    const vr = v128.load(v + hb + j);
    let gvf = v128.load(dv + j);
    let gvr = v128.load(dv + hb + j);
    let gbf = v128.load(dv + 2 * hb + j);
    let gbr = v128.load(dv + 3 * hb + j);
    let carry = f32x4.splat(0);
    let t = first + (count - 1) * step;
    for (let i = count - 1; i >= 0; i--) {
      const ut = u + <usize>t * us + j;
      const gu = du + <usize>t * us + j;
      const at = <usize>t * xs + j;
      const before = i > 0 ? v128.load(c + <usize>(t - step) * xs + j) : f32x4.splat(0);
      const state = v128.load(c + at);
      const forget = v128.load(f + at);
      const reset = v128.load(r + at);
      const input = v128.load(x + at);
      const d = v128.load(dy + at);
      const dReset = f32x4.mul(f32x4.mul(d, f32x4.sub(state, input)), gateSlope(reset));
      v128.store(dx + at, f32x4.add(v128.load(dx + at), f32x4.sub(d, f32x4.mul(d, reset))));
      const dState = f32x4.add(carry, f32x4.mul(d, reset));
      const candidate = v128.load(ut);
      const dForget = f32x4.mul(f32x4.mul(dState, f32x4.sub(before, candidate)), gateSlope(forget));
      v128.store(gu, f32x4.sub(dState, f32x4.mul(dState, forget)));
      v128.store(gu + hb, dForget);
      v128.store(gu + 2 * hb, dReset);
      gvf = f32x4.add(gvf, f32x4.mul(dForget, before));
      gvr = f32x4.add(gvr, f32x4.mul(dReset, before));
      gbf = f32x4.add(gbf, dForget);
      gbr = f32x4.add(gbr, dReset);
      carry = f32x4.add(f32x4.mul(dState, forget), f32x4.add(f32x4.mul(dForget, vf), f32x4.mul(dReset, vr)));
      t -= step;
    }
    v128.store(dv + j, gvf);
    v128.store(dv + hb + j, gvr);
    v128.store(dv + 2 * hb + j, gbf);
    v128.store(dv + 3 * hb + j, gbr);
  }
}

/** y[n] += scale·x[n]; n is a multiple of 4. */
export function addScaled(x: usize, y: usize, n: i32, scale: f32): void {
  const s = f32x4.splat(scale);
  const end = x + ((<usize>n) << 2);
  while (x < end) {
    v128.store(y, f32x4.add(v128.load(y), f32x4.mul(s, v128.load(x))));
    x += 16;
    y += 16;
  }
}

/** x[n] ← max(x, leak·x) ; n is a multiple of 4. */
export function rectify(x: usize, n: i32, leak: f32): void {
  const s = f32x4.splat(leak);
  const end = x + ((<usize>n) << 2);
  while (x < end) {
    const value = v128.load(x);
    v128.store(x, f32x4.max(value, f32x4.mul(s, value)));
    x += 16;
  }
}

/** One step of Adam (Kingma & Ba 2015) over n parameters, n a multiple of 4; rate holds the bias correction; clears the gradient. */
export function adam(w: usize, g: usize, m: usize, v: usize, n: i32, rate: f32, beta1: f32, beta2: f32, epsilon: f32): void {
  const b1 = f32x4.splat(beta1), b2 = f32x4.splat(beta2), a = f32x4.splat(rate), e = f32x4.splat(epsilon);
  const o1 = f32x4.splat(1 - beta1), o2 = f32x4.splat(1 - beta2), zero = f32x4.splat(0);
  const end = w + ((<usize>n) << 2);
  while (w < end) {
    const d = v128.load(g);
    const m1 = f32x4.add(f32x4.mul(b1, v128.load(m)), f32x4.mul(o1, d));
    const v1 = f32x4.add(f32x4.mul(b2, v128.load(v)), f32x4.mul(o2, f32x4.mul(d, d)));
    v128.store(m, m1);
    v128.store(v, v1);
    v128.store(g, zero);
    v128.store(w, f32x4.sub(v128.load(w), f32x4.div(f32x4.mul(a, m1), f32x4.add(f32x4.sqrt(v1), e))));
    w += 16; g += 16; m += 16; v += 16;
  }
}

/** Sum of x[i]² over n elements, n a multiple of 4. */
export function sumOfSquares(x: usize, n: i32): f32 {
  let sum = f32x4.splat(0);
  const end = x + ((<usize>n) << 2);
  while (x < end) {
    const value = v128.load(x);
    sum = f32x4.add(sum, f32x4.mul(value, value));
    x += 16;
  }
  return f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3);
}

/** y[n] ← y[n]·x[n]; n is a multiple of 4. */
export function multiplyEach(x: usize, y: usize, n: i32): void {
  const end = x + ((<usize>n) << 2);
  while (x < end) {
    v128.store(y, f32x4.mul(v128.load(y), v128.load(x)));
    x += 16;
    y += 16;
  }
}

/**
 * out[n] ← the sum of `count` vectors of n 16-bit integers times the scale of each. `sources` holds, for each, the address of the vector and that of its
 * scale, as 32-bit integers; n is a multiple of 8.
 */
export function sumOf(sources: usize, count: i32, out: usize, n: i32): void {
  const last = sources + ((<usize>count) << 3);
  for (let j: usize = 0; j < <usize>n; j += 8) {
    let low = f32x4.splat(0);
    let high = low;
    for (let s = sources; s < last; s += 8) {
      const words = v128.load(<usize>i32.load(s) + (j << 1));
      const scale = v128.load32_splat(<usize>i32.load(s, 4));
      low = f32x4.add(low, f32x4.mul(scale, f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(words))));
      high = f32x4.add(high, f32x4.mul(scale, f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(words))));
    }
    v128.store(out + (j << 2), low);
    v128.store(out + (j << 2), high, 16);
  }
}

/**
 * Packs B[k×n] (row-major, `ldb` floats a row; k and n multiples of 8) as 16-bit integers, each column divided by its largest magnitude
 * times 511, two rows side by side, in panels of eight columns; the columns' scales go to `scales`. 512 × 2048 × k stays below 2³¹ up to
 * k = 2047, so that sums of products never overflow.
 */
export function packWhole(b: usize, ldb: i32, k: i32, n: i32, out: usize, scales: usize): void {
  const row = (<usize>ldb) << 2;
  for (let j = 0; j < n; j++) {
    let largest: f32 = 0;
    for (let p = 0; p < k; p++) {
      const size = abs<f32>(f32.load(b + <usize>p * row + ((<usize>j) << 2)));
      if (size > largest) largest = size;
    }
    f32.store(scales + ((<usize>j) << 2), largest / 511);
    const factor: f32 = largest > 0 ? 511 / largest : 0;
    const panel = out + (<usize>((j >> 3) * k * 16)) + ((<usize>(j & 7)) << 2);
    for (let p = 0; p < k; p++) {
      const value = nearest<f32>(f32.load(b + <usize>p * row + ((<usize>j) << 2)) * factor);
      i32.store16(panel + ((<usize>(p >> 1)) << 5) + ((<usize>(p & 1)) << 1), <i32>value);
    }
  }
}

/** Rounds each row of x[m×k] (`ldx` floats a row; k a multiple of 8) to 16-bit integers of magnitude up to 2047; the rows' scales go to `scales`. */
export function toWhole(x: usize, ldx: i32, m: i32, k: i32, out: usize, scales: usize): void {
  for (let i = 0; i < m; i++) {
    const row = x + ((<usize>(i * ldx)) << 2);
    const end = row + ((<usize>k) << 2);
    let most = f32x4.splat(0);
    for (let at = row; at < end; at += 16) most = f32x4.max(most, f32x4.abs(v128.load(at)));
    const largest = max<f32>(max<f32>(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)), max<f32>(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)));
    f32.store(scales + ((<usize>i) << 2), largest / 2047);
    const factor = f32x4.splat(largest > 0 ? 2047 / largest : 0);
    let to = out + ((<usize>(i * k)) << 1);
    for (let at = row; at < end; at += 32) {
      const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(at), factor)));
      const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(at, 16), factor)));
      v128.store(to, i16x8.narrow_i32x4_s(low, high));
      to += 16;
    }
  }
}

/** C[m×n] (+)= A·B with A from `toWhole` and B from `packWhole`; C row-major with `ldc` floats a row. */
export function multiplyWhole(a: usize, aScales: usize, packed: usize, bScales: usize, c: usize, ldc: i32, m: i32, k: i32, n: i32, add: i32): void {
  const row = (<usize>k) << 1;
  const out = (<usize>ldc) << 2;
  const pairs = k >> 1;
  for (let j = 0; j < n; j += 8) {
    const panel = packed + <usize>(j * k * 2);
    const f0 = v128.load(bScales + ((<usize>j) << 2));
    const f1 = v128.load(bScales + ((<usize>j) << 2), 16);
    let i = 0;
    for (; i + 4 <= m; i += 4) {
      let r0 = a + <usize>i * row;
      let r1 = r0 + row;
      let r2 = r1 + row;
      let r3 = r2 + row;
      let b = panel;
      const zero = i32x4.splat(0);
      let s00 = zero, s01 = zero, s10 = zero, s11 = zero, s20 = zero, s21 = zero, s30 = zero, s31 = zero;
      let b0: v128, b1: v128, x: v128;
      // Four pairs a turn: k is a multiple of 8.
      for (let p = 0; p < pairs; p += 4) {
        b0 = v128.load(b, 0);
        b1 = v128.load(b, 16);
        x = v128.load32_splat(r0, 0);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x, b0));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(r1, 0);
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x, b0));
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(r2, 0);
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x, b0));
        s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(r3, 0);
        s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x, b0));
        s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x, b1));
        b0 = v128.load(b, 32);
        b1 = v128.load(b, 48);
        x = v128.load32_splat(r0, 4);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x, b0));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(r1, 4);
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x, b0));
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(r2, 4);
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x, b0));
        s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(r3, 4);
        s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x, b0));
        s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x, b1));
        b0 = v128.load(b, 64);
        b1 = v128.load(b, 80);
        x = v128.load32_splat(r0, 8);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x, b0));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(r1, 8);
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x, b0));
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(r2, 8);
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x, b0));
        s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(r3, 8);
        s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x, b0));
        s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x, b1));
        b0 = v128.load(b, 96);
        b1 = v128.load(b, 112);
        x = v128.load32_splat(r0, 12);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x, b0));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(r1, 12);
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x, b0));
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(r2, 12);
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x, b0));
        s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(r3, 12);
        s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x, b0));
        s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x, b1));
        b += 128;
        r0 += 16; r1 += 16; r2 += 16; r3 += 16;
      }
      const to = c + <usize>i * out + ((<usize>j) << 2);
      const scale = aScales + ((<usize>i) << 2);
      put(to, s00, s01, f0, f1, f32.load(scale), add);
      put(to + out, s10, s11, f0, f1, f32.load(scale, 4), add);
      put(to + 2 * out, s20, s21, f0, f1, f32.load(scale, 8), add);
      put(to + 3 * out, s30, s31, f0, f1, f32.load(scale, 12), add);
    }
    for (; i < m; i++) {
      let r0 = a + <usize>i * row;
      let b = panel;
      let s0 = i32x4.splat(0), s1 = s0;
      for (let p = 0; p < pairs; p++) {
        const x = v128.load32_splat(r0);
        s0 = i32x4.add(s0, i32x4.dot_i16x8_s(x, v128.load(b)));
        s1 = i32x4.add(s1, i32x4.dot_i16x8_s(x, v128.load(b, 16)));
        b += 32;
        r0 += 4;
      }
      put(c + <usize>i * out + ((<usize>j) << 2), s0, s1, f0, f1, f32.load(aScales + ((<usize>i) << 2)), add);
    }
  }
}

/** Scales two vectors of sums back and stores them, or adds them to what is there. */
// @ts-ignore: decorator
@inline
function put(to: usize, s0: v128, s1: v128, f0: v128, f1: v128, scale: f32, add: i32): void {
  const s = f32x4.splat(scale);
  let v0 = f32x4.mul(f32x4.convert_i32x4_s(s0), f32x4.mul(f0, s));
  let v1 = f32x4.mul(f32x4.convert_i32x4_s(s1), f32x4.mul(f1, s));
  if (add) {
    v0 = f32x4.add(v0, v128.load(to));
    v1 = f32x4.add(v1, v128.load(to, 16));
  }
  v128.store(to, v0);
  v128.store(to, v1, 16);
}

/** y[n] += scale·x[n] with x of signed bytes; n is a multiple of 8. */
export function addBytes(x: usize, y: usize, n: i32, scale: f32): void {
  const s = f32x4.splat(scale);
  const end = x + <usize>n;
  while (x < end) {
    const words = v128.load8x8_s(x);
    const low = f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(words));
    const high = f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(words));
    v128.store(y, f32x4.add(v128.load(y), f32x4.mul(s, low)));
    v128.store(y, f32x4.add(v128.load(y, 16), f32x4.mul(s, high)), 16);
    x += 8;
    y += 32;
  }
}
