import { describe, expect, it } from 'vitest';
import { uploadTypes } from '@/lib/domain/document/kinds';
import { asDownload, readUpload } from './upload';

const file = (fileName: string, contentType = 'application/pdf') =>
  asDownload({ fileName, contentType, bytes: new Uint8Array([37, 80, 68, 70]) });

describe('M44 a file that somebody handed in', () => {
  it('is saved and never shown: attachment, no sniffing, no scripts, not kept in a shared cache', async () => {
    const response = file('uittreksel.pdf');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': '4',
      'content-disposition': `attachment; filename="uittreksel.pdf"; filename*=UTF-8''uittreksel.pdf`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    });
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([37, 80, 68, 70]));
  });

  it('is never of a type that a browser runs', () => {
    expect(Object.keys(uploadTypes)).toEqual(['application/pdf', 'image/png', 'image/jpeg']);
  });

  it.each([
    ['een "naam"\r\nX-Evil: 1.pdf', 'een naamX-Evil: 1.pdf'],
    ['Österreich ü.pdf', 'Osterreich u.pdf'],
    ['договор.pdf', '.pdf'],
  ])('%j keeps its name and brings no header of its own', (name, ascii) => {
    const disposition = file(name).headers.get('content-disposition') ?? '';
    expect(disposition).toContain(`filename="${ascii}"`);
    expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')).toBe(name);
    expect(disposition).not.toMatch(/[\r\n]/);
  });

  it('is read no further than a file may be long', async () => {
    const chunk = new Uint8Array(1024 * 1024);
    let given = 0;
    const body = new ReadableStream({
      pull(controller) {
        given += 1;
        controller.enqueue(chunk);
      },
    });
    const request = new Request('http://localhost/', { method: 'POST', body, duplex: 'half' } as RequestInit);
    await expect(readUpload(request)).rejects.toMatchObject({ fields: { file: 'file_too_large' } });
    expect(given).toBeLessThan(14);
  });
});
