import { createHash, timingSafeEqual } from 'node:crypto';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { pause } from '../shared/misbehave';
import type { StandInEnv } from '../shared/stand-in-app';
import { IdentityProblem, readApproval, readVerification } from './input';
import type { Office } from './office';
import type { Verification } from './records';

/** `/api`: verifications (open, read, do again, erase) and approvals. */
export function identityApi(office: Office, apiKey: string, base: () => string): Hono<StandInEnv> {
  const app = new Hono<StandInEnv>();
  const find = (id: string): Verification => {
    const verification = office.find(id);
    if (!verification) throw new IdentityProblem(404, 'not_found', `There is no verification ${id}.`);
    return verification;
  };
  app.use(guard(office, apiKey));
  app.post('/verifications', async (c) => {
    const { verification, isNew } = office.open(readVerification(await json(c)));
    return c.json(shown(verification, base()), isNew ? 201 : 200);
  });
  app.get('/verifications/:id', (c) => c.json(shown(find(c.req.param('id')), base())));
  app.post('/verifications/:id/retry', (c) => {
    const verification = find(c.req.param('id'));
    office.retry(verification);
    return c.json(shown(verification, base()));
  });
  app.post('/verifications/:id/erase', (c) => {
    const verification = find(c.req.param('id'));
    office.erase(verification);
    return c.json(shown(verification, base()));
  });
  app.post('/approvals', async (c) => {
    office.approve(readApproval(await json(c)));
    return c.body(null, 204);
  });
  app.all('*', (c) => {
    throw new IdentityProblem(404, 'not_found', `There is nothing at ${c.req.method} ${c.req.path}.`);
  });
  app.onError((error, c) => {
    if (error instanceof IdentityProblem) return c.json(error.body(), error.status);
    throw error;
  });
  return app;
}

/** What the API tells about a verification. */
export function shown(verification: Verification, base: string) {
  const { id, reference, status, reason, code, updatedAt } = verification;
  return {
    id,
    reference,
    status,
    ...(reason ? { reason } : {}),
    code,
    appUrl: `${base}/app/${id}`,
    updatedAt,
  };
}

function guard(office: Office, apiKey: string): MiddlewareHandler<StandInEnv> {
  return async (c, next) => {
    if (!sameText(c.req.header('authorization') ?? '', `Bearer ${apiKey}`)) {
      throw new IdentityProblem(401, 'unauthorized', 'Send the API key as "Authorization: Bearer …".');
    }
    await pause(office.knobs.get('slowMilliseconds'));
    if (office.knobs.takeOne('serverErrors')) {
      throw new IdentityProblem(500, 'server_error', 'The knob serverErrors is turned on.');
    }
    await next();
  };
}

async function json(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch {
    throw new IdentityProblem(400, 'invalid_json', 'The body is not valid JSON.');
  }
}

function sameText(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
