/** Text as the body of a response, sent as it is made: nothing ever holds all of it. */
export function textStream(parts: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const rest = parts[Symbol.asyncIterator]();
  const bytes = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await rest.next();
      if (done) controller.close();
      else controller.enqueue(bytes.encode(value));
    },
    async cancel() {
      await rest.return?.();
    },
  });
}
