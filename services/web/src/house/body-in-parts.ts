/**
 * A body that is sent while it is read: the first words come soon, and memory does not grow with the length. No part is
 * asked for before there is room for it; a reader who leaves ends the reading.
 *
 * @throws What fails before the first part is there, so that it can still be answered with.
 */
export async function bodyInParts(parts: AsyncGenerator<string>): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  let next: Promise<IteratorResult<string>> | null = Promise.resolve(await parts.next());
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await (next ?? parts.next());
      next = null;
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}
