/** Dense rows, one after the other. */
export type Matrix = { readonly rows: number; readonly columns: number; readonly values: Float64Array };

export function matrixOf(rows: number, columns: number): Matrix {
  return { rows, columns, values: new Float64Array(rows * columns) };
}

export function rowOf(matrix: Matrix, row: number): Float64Array {
  return matrix.values.subarray(row * matrix.columns, (row + 1) * matrix.columns);
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < a.length; place += 1) sum += (a[place] ?? 0) * (b[place] ?? 0);
  return sum;
}

/** `target += factor * row`, in place. */
export function addTo(target: Float64Array, row: Float64Array, factor: number): void {
  for (let place = 0; place < target.length; place += 1) {
    target[place] = (target[place] ?? 0) + factor * (row[place] ?? 0);
  }
}

export function rowsOf(matrix: Matrix, from: number, to: number): Matrix {
  const { columns } = matrix;
  return { rows: to - from, columns, values: matrix.values.slice(from * columns, to * columns) };
}

export function stacked(matrices: readonly Matrix[]): Matrix {
  const [first] = matrices;
  const all = matrixOf(
    matrices.reduce((sum, { rows }) => sum + rows, 0),
    first?.columns ?? 0,
  );
  let at = 0;
  for (const { values } of matrices) {
    all.values.set(values, at);
    at += values.length;
  }
  return all;
}

export function meanOf(matrix: Matrix): Float64Array {
  const mean = new Float64Array(matrix.columns);
  for (let row = 0; row < matrix.rows; row += 1) addTo(mean, rowOf(matrix, row), 1 / matrix.rows);
  return mean;
}

/** Takes the mean away and makes rows of mean square length 1, so that texts of all kinds pull alike. */
export function standardised(matrix: Matrix): Matrix {
  const mean = meanOf(matrix);
  const result = { ...matrix, values: matrix.values.slice() };
  for (let row = 0; row < result.rows; row += 1) addTo(rowOf(result, row), mean, -1);
  const squares = dot(result.values, result.values) / result.rows;
  const factor = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  result.values.forEach((value, place) => {
    result.values[place] = value * factor;
  });
  return result;
}

/** `a * share + b * (1 - share)`, row by row. */
export function blended(a: Matrix, b: Matrix, share: number): Matrix {
  const values = a.values.map((value, place) => share * value + (1 - share) * (b.values[place] ?? 0));
  return { ...a, values };
}
