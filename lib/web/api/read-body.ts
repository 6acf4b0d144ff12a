import { Problem } from '@/lib/domain/problem';

/** A request for a certificate is a few kilobytes; nothing here needs more. */
export const longestBody = 64 * 1024;

/** The body as text, read no further than it may be long. Throws `body_too_large`. */
async function readText(request: Request): Promise<string> {
  const tooLarge = () => new Problem('body_too_large', { params: { most: longestBody } });
  if (Number(request.headers.get('content-length') ?? 0) > longestBody) throw tooLarge();
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > longestBody) throw tooLarge();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** A JSON body, as it was sent and as what it says. Throws `body_too_large` and `body_not_json`. */
export async function readJsonBody(request: Request): Promise<{ text: string; body: unknown }> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  const text = await readText(request);
  if (type !== 'application/json') throw new Problem('body_not_json');
  try {
    return { text, body: JSON.parse(text) };
  } catch (cause) {
    throw new Problem('body_not_json', { cause });
  }
}
