/** How the rows of the meaning table are written down and read back. Shared by the reader and the script that makes it. */

export const MEANING_DIMENSIONS = 128;

/** One language of the made table: stems in code-unit order, their rows in the same order, and the mean to take away. */
export type MeaningText = {
  readonly stems: string;
  /** Base64, `ROW_BYTES` a row: weight, scale, then two values a byte. */
  readonly rows: string;
  /** Ten-thousandths, a space between. */
  readonly mean: string;
};

export type MeaningRows = {
  /** In code-unit order. */
  readonly stems: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
  /** Row by row, odd numbers from -15 to 15; multiply by the row's scale. */
  readonly values: Int8Array;
  readonly scales: Float32Array;
  /** How much a word says: the rarer the heavier. */
  readonly weights: Float32Array;
  /** Where the middle of the language lies; a French and an English text are compared after it is taken away. */
  readonly mean: Float32Array;
};

/** 66 bytes are 88 letters of base64, without padding. */
export const ROW_BYTES = 2 + MEANING_DIMENSIONS / 2;
const WEIGHT_STEPS = 60;
const SCALE_STEPS_PER_HALVING = 16;
const MEAN_STEPS = 10_000;
/** Sixteen levels lose nothing measurable against 256 when they are spread over ±2.6 standard deviations. */
const LEVELS_SPREAD = 2.6;
const LEVEL_MAX = 15;

export function meaningRowsFrom(text: MeaningText): MeaningRows {
  const stems = text.stems.split(' ');
  const bytes = atob(text.rows);
  const values = new Int8Array(stems.length * MEANING_DIMENSIONS);
  const scales = new Float32Array(stems.length);
  const weights = new Float32Array(stems.length);
  let at = 0;
  let place = 0;
  for (let row = 0; row < stems.length; row += 1) {
    weights[row] = bytes.charCodeAt(at) / WEIGHT_STEPS;
    scales[row] = 2 ** (-bytes.charCodeAt(at + 1) / SCALE_STEPS_PER_HALVING);
    const end = at + ROW_BYTES;
    for (at += 2; at < end; at += 1, place += 2) {
      const byte = bytes.charCodeAt(at);
      values[place] = 2 * (byte >> 4) - LEVEL_MAX;
      values[place + 1] = 2 * (byte & 15) - LEVEL_MAX;
    }
  }
  const mean = Float32Array.from(text.mean.split(' '), (steps) => Number(steps) / MEAN_STEPS);
  return { stems, rowOf: new Map(stems.map((stem, row) => [stem, row])), values, scales, weights, mean };
}

/** A row's scale before it is halved to fit: one level, in the units of the vector. */
export function meaningScaleOf(vector: ArrayLike<number>): number {
  let squares = 0;
  for (let place = 0; place < MEANING_DIMENSIONS; place += 1) squares += (vector[place] ?? 0) ** 2;
  return (Math.sqrt(squares / MEANING_DIMENSIONS) * LEVELS_SPREAD) / LEVEL_MAX;
}

/**
 * Writes one row.
 *
 * @param scaleMax The largest scale of both languages: rows keep their sizes relative to each other.
 */
export function meaningRowBytes(vector: ArrayLike<number>, weight: number, scaleMax: number): Uint8Array {
  const bytes = new Uint8Array(ROW_BYTES);
  const scale = meaningScaleOf(vector);
  const halvings = scale > 0 ? Math.log2(scaleMax / scale) : 16;
  bytes[0] = Math.min(255, Math.round(weight * WEIGHT_STEPS));
  bytes[1] = Math.min(255, Math.max(0, Math.round(halvings * SCALE_STEPS_PER_HALVING)));
  const written = scaleMax * 2 ** (-bytes[1] / SCALE_STEPS_PER_HALVING);
  for (let place = 0; place < MEANING_DIMENSIONS; place += 1) {
    const level = Math.round(((vector[place] ?? 0) / written + LEVEL_MAX) / 2);
    const nibble = Math.min(LEVEL_MAX, Math.max(0, level));
    const at = 2 + (place >> 1);
    bytes[at] = (bytes[at] ?? 0) | (place % 2 === 0 ? nibble << 4 : nibble);
  }
  return bytes;
}

export function meaningMeanText(mean: Float32Array): string {
  return Array.from(mean, (value) => Math.round(value * MEAN_STEPS)).join(' ');
}
