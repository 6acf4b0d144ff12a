import 'server-only';
import { UPLOAD_MAX_BYTES } from '@/lib/domain/document/kinds';
import { Problem } from '@/lib/domain/problem';
import type { OpenedDocument } from '@/lib/usecases/documents/read-document';

interface ReadUpload {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly declaredType: string;
}

/** The header with the name of an uploaded file, percent-encoded, for names are in every script. */
const nameHeader = 'x-file-name';

/**
 * A file that a page of ours sends as the body itself. It is read no further than a file may be long. Throws
 * `invalid_input` with `file_too_large` under the field `file`.
 */
export async function readUpload(request: Request): Promise<ReadUpload> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > UPLOAD_MAX_BYTES) throw new Problem('invalid_input', { fields: { file: 'file_too_large' } });
    parts.push(chunk);
  }
  return {
    bytes: Buffer.concat(parts),
    fileName: decoded(request.headers.get(nameHeader) ?? ''),
    declaredType: request.headers.get('content-type') ?? '',
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * A stranger's file, to be saved and never shown: nothing in it runs on our address, whatever a browser makes of it
 * (ASVS 5.0, 3.2.1 and 5.4.2; RFC 6266 for the name).
 */
export function asDownload({ bytes, fileName, contentType }: OpenedDocument): Response {
  const ascii = fileName.normalize('NFKD').replace(/[^\x20-\x7e]|["\\]/g, '');
  const exact = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return new Response(bytes, {
    headers: {
      'Content-Type': contentType,
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${exact}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'private, no-store',
    },
  });
}
