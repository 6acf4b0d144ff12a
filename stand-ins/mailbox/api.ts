import { Hono } from 'hono';
import type { StandInEnv } from '../shared/stand-in-app';
import { attachmentName, bytesOf } from './content';
import { type MessageStore, type StoredMessage, written } from './store';

/**
 * `/api/messages` for tests: list (`?to=&subject=`, newest first), one message parsed, `/raw`, `/attachments/:n`
 * (from 0), and DELETE of all.
 */
export function mailboxApi(store: MessageStore): Hono<StandInEnv> {
  const app = new Hono<StandInEnv>();
  app.get('/', (c) => {
    const { to, subject } = c.req.query();
    const filter = { ...(to === undefined ? {} : { to }), ...(subject === undefined ? {} : { subject }) };
    return c.json({ messages: store.list(filter) });
  });
  app.delete('/', (c) => {
    store.clear();
    return c.body(null, 204);
  });
  app.get('/:id', async (c) => {
    const message = store.find(c.req.param('id'));
    return message ? c.json(await full(store, message)) : c.json({ error: 'There is no such message.' }, 404);
  });
  app.get('/:id/raw', (c) => {
    const message = store.find(c.req.param('id'));
    if (!message) return c.json({ error: 'There is no such message.' }, 404);
    return c.body(new Uint8Array(store.raw(message)), 200, { 'content-type': 'text/plain; charset=utf-8' });
  });
  app.get('/:id/attachments/:n', async (c) => {
    const message = store.find(c.req.param('id'));
    const index = Number(c.req.param('n'));
    const attachment = message && (await store.parse(message)).attachments[index];
    if (!attachment) return c.json({ error: 'There is no such attachment.' }, 404);
    const name = encodeURIComponent(attachmentName(attachment, index));
    return c.body(new Uint8Array(bytesOf(attachment)), 200, {
      'content-type': attachment.mimeType,
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
      'x-content-type-options': 'nosniff',
    });
  });
  return app;
}

async function full(store: MessageStore, message: StoredMessage) {
  const email = await store.parse(message);
  return {
    ...message,
    replyTo: written(email.replyTo ?? []),
    cc: written(email.cc ?? []),
    messageId: email.messageId ?? null,
    text: email.text ?? null,
    html: email.html ?? null,
    headers: email.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    attachments: email.attachments.map((attachment, index) => ({
      index,
      filename: attachmentName(attachment, index),
      mimeType: attachment.mimeType,
      size: bytesOf(attachment).length,
    })),
  };
}
