/**
 * What the first elements of a list add up to, for any number of them: the sum of a stretch is then one subtraction.
 *
 * @returns One more than there are elements; the first is 0.
 */
export function prefixSums<Element>(
  elements: readonly Element[],
  told: (element: Element, place: number) => number,
): readonly number[] {
  const sums = [0];
  let sum = 0;
  for (const [place, element] of elements.entries()) {
    sum += told(element, place);
    sums.push(sum);
  }
  return sums;
}
