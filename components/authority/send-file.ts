import type { ActionResult } from '@/lib/views/action-result';

/** Sends a file as the body of a request of its own; the answer is that of any action. */
export async function sendFile(address: string, file: File | null): Promise<ActionResult<void>> {
  const response = await fetch(address, {
    method: 'POST',
    body: file,
    headers: { 'x-file-name': encodeURIComponent(file?.name ?? ''), 'content-type': file?.type ?? '' },
  });
  if (response.ok) return { ok: true, value: undefined };
  const problem = (await response.json()) as Extract<ActionResult<void>, { ok: false }>['problem'];
  return { ok: false, problem };
}
