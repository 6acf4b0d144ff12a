import type { AcceptanceInput } from '@/lib/pki/acceptance/input';
import type { Bytes } from '@/lib/pki/bytes';
import { largestUpload } from '@/lib/pki/upload';

export interface Submission {
  file?: File | undefined;
  text?: string | undefined;
  chain?: File | undefined;
  kvkNumber?: string | undefined;
}

type Read = Pick<AcceptanceInput, 'file' | 'fileName' | 'chain' | 'kvkNumber'>;

/** Of a file that is too large no more is read than tells so. */
async function bytesOf(file: File): Promise<Bytes> {
  return new Uint8Array(await file.slice(0, largestUpload + 1).arrayBuffer());
}

/** The form as the test takes it, the same in the browser and on the server; undefined when nothing was given. */
export async function readSubmission({
  file,
  text,
  chain,
  kvkNumber,
}: Submission): Promise<Read | undefined> {
  const beside = {
    ...(chain && chain.size > 0 && { chain: [await bytesOf(chain)] }),
    ...(kvkNumber && { kvkNumber }),
  };
  if (file && file.size > 0) return { file: await bytesOf(file), fileName: file.name, ...beside };
  return text?.trim() ? { file: text, ...beside } : undefined;
}
