import type { Bytes } from '@/lib/pki/bytes';

/** Hands a file that was made in this browser to its downloads. Nothing goes over the network. */
export function downloadBytes(bytes: Bytes, fileName: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/x-pkcs12' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the file only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
