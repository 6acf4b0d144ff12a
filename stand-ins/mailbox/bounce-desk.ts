import { Hono } from 'hono';
import type { StandInEnv } from '../shared/stand-in-app';
import type { Bouncer } from './bounce';
import type { MessageStore } from './store';

/**
 * `POST /desk/messages/:id/bounce`: the message comes back to its sender, now. A form on the message's page leads back
 * to the list; anybody else gets 204. What the sender's side does not take is tried again by itself.
 */
export function bounceDesk(store: MessageStore, bouncer: Bouncer): Hono<StandInEnv> {
  const app = new Hono<StandInEnv>();
  app.post('/:id/bounce', async (c) => {
    const message = store.find(c.req.param('id'));
    if (!message) return c.json({ error: 'There is no such message.' }, 404);
    if (!bouncer.isPossible) return c.json({ error: 'MAIL_BOUNCE_SECRET or APP_URL is not set.' }, 409);
    await bouncer.bounce(message);
    const fromPage = c.req.header('accept')?.includes('text/html');
    return fromPage ? c.redirect('/', 303) : c.body(null, 204);
  });
  return app;
}
