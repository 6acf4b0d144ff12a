import 'server-only';
import { z } from 'zod';
import type { Actor } from '@/lib/domain/account/actor';
import { fieldProblems } from '@/lib/domain/checked';
import { checkKinds } from '@/lib/domain/checks/check-kinds';
import { UPLOAD_MAX_BYTES } from '@/lib/domain/document/kinds';
import { Problem } from '@/lib/domain/problem';
import { FILES_MAX, MESSAGE_MAX } from '@/lib/domain/thread/message';
import type { Upload } from '@/lib/usecases/documents/keep-document';
import { keepDraft } from '@/lib/usecases/threads/keep-draft';
import { markSeen } from '@/lib/usecases/threads/mark-seen';
import { postMessage } from '@/lib/usecases/threads/post-message';
import { readThread } from '@/lib/usecases/threads/read-thread';

interface Place {
  id: string;
}

const about = { check: z.enum(checkKinds).optional(), internal: z.boolean().optional() };
const draftShape = z.object({ body: z.string().max(MESSAGE_MAX * 2, { error: 'too_long' }), ...about });
const messageShape = z.object({
  messageId: z.uuid(),
  body: z.string().max(MESSAGE_MAX * 4, { error: 'too_long' }),
  ...about,
});
const seenShape = z.object({ last: z.uuid() });
/** What names and boundaries add to files and words. */
const most = FILES_MAX * UPLOAD_MAX_BYTES + 1_000_000;

function parsed<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input);
  if (!result.success) throw new Problem('invalid_input', { fields: fieldProblems(result.error) });
  return result.data;
}

/** Whether anything changed since the version that the page knows. */
export async function conversationPulse(actor: Actor, { id }: Place): Promise<{ version: string }> {
  const { version } = await readThread(actor, id);
  return { version };
}

/** Keeps a message with its files, sent as a form of several parts. */
export async function sendMessage(actor: Actor, { id }: Place, request: Request): Promise<void> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  // Without a length there is no telling how much would be held in memory.
  if (!(length <= most)) throw new Problem('file_too_large');
  const form = await request.formData();
  const typed = parsed(messageShape, {
    messageId: form.get('messageId'),
    body: form.get('body') ?? '',
    check: form.get('check') || undefined,
    internal: form.get('internal') === 'true',
  });
  await postMessage(actor, { orderId: id, ...typed, files: await uploadsIn(form) });
}

function uploadsIn(form: FormData): Promise<Upload[]> {
  const files = form.getAll('files').filter((entry) => entry instanceof File);
  return Promise.all(
    files.map(async (file) => ({
      bytes: new Uint8Array(await file.arrayBuffer()),
      fileName: file.name,
      declaredType: file.type,
    })),
  );
}

/** Keeps what somebody began to write. */
export async function saveDraft(actor: Actor, { id }: Place, request: Request): Promise<void> {
  await keepDraft(actor, { orderId: id, ...parsed(draftShape, await request.json().catch(() => null)) });
}

/** Notes that the messages up to this one were on the screen. */
export async function noteSeen(actor: Actor, { id }: Place, request: Request): Promise<void> {
  await markSeen(actor, { orderId: id, ...parsed(seenShape, await request.json().catch(() => null)) });
}
