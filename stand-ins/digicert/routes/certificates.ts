import { Hono } from 'hono';
import { type RevocationReason, revocationReasons } from '../ca/crl';
import type { CertificateFile } from '../ca/formats';
import { apiError } from '../errors';
import { isTrue, type JsonObject, readObject, textAt, toId } from '../json';
import type { IssuedCertificate, Order, OrderRequest } from '../model';
import { revokeCertificates } from '../orders/closing';
import { certificateFile, intermediatesOf, platformFormat } from '../orders/files';
import { findCertificate, findOrder } from '../orders/find';
import { addRequest } from '../orders/new-request';
import { personInfo, timestamp } from '../orders/present';
import { certificateById, certificatesOf } from '../orders/status';
import type { ApiEnv, Caller, World } from '../world';

const isReason = (value: unknown): value is RevocationReason =>
  typeof value === 'string' && Object.hasOwn(revocationReasons, value);

function fileAnswer({ body, mediaType, fileName }: CertificateFile): Response {
  return new Response(body, {
    headers: { 'Content-Type': mediaType, 'Content-Disposition': `attachment; filename="${fileName}"` },
  });
}

function findActive(world: World, orderId: string): IssuedCertificate {
  const certificate = certificateById(world, findOrder(world, orderId).certificateId);
  if (!certificate) throw apiError('certificate_not_issued');
  return certificate;
}

/** Downloads by certificate, by order and by platform, and the chain. */
export function certificateRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  const formatFor = (certificate: IssuedCertificate): string => platformFormat(certificate.serverPlatformId);

  routes.get('/download/order/:id', async (c) => {
    const certificate = findActive(world, c.req.param('id'));
    return fileAnswer(await certificateFile(world, certificate, formatFor(certificate)));
  });
  routes.get('/download/order/:id/format/:format', async (c) =>
    fileAnswer(await certificateFile(world, findActive(world, c.req.param('id')), c.req.param('format'))),
  );
  routes.get('/:id/download/format/:format', async (c) =>
    fileAnswer(
      await certificateFile(world, findCertificate(world, c.req.param('id')), c.req.param('format')),
    ),
  );
  routes.get('/:id/download/platform', async (c) => {
    const certificate = findCertificate(world, c.req.param('id'));
    return fileAnswer(await certificateFile(world, certificate, formatFor(certificate)));
  });
  routes.get('/:id/download/platform/:platform', async (c) => {
    const format = platformFormat(toId(c.req.param('platform')) ?? Number.NaN);
    return fileAnswer(await certificateFile(world, findCertificate(world, c.req.param('id')), format));
  });
  routes.get('/:id/chain', async (c) =>
    c.json({ intermediates: await intermediatesOf(world, findCertificate(world, c.req.param('id'))) }),
  );
  routes.put('/:id/revoke', async (c) => {
    const certificate = findCertificate(world, c.req.param('id'));
    const order = findOrder(world, String(certificate.orderId));
    return revocationAnswer(world, order, [certificate], c.get('caller'), await readObject(c.req, true));
  });
  return routes;
}

function requestAnswer(world: World, request: OrderRequest) {
  const requester = personInfo(world.store.data.users.find(({ id }) => id === request.requesterId));
  const { id, createdAt, type, status, comments } = request;
  return { id, date: timestamp(createdAt), type, status, requester, comments };
}

function revocationAnswer(
  world: World,
  order: Order,
  certificates: readonly IssuedCertificate[],
  caller: Caller,
  body: JsonObject,
): Response {
  const reason = body.revocation_reason ?? 'unspecified';
  if (!isReason(reason)) throw apiError('invalid_revocation_reason');
  const issued = certificates.filter(({ status }) => status === 'issued');
  if (order.status === 'reissue_pending' || issued.length === 0) throw apiError('invalid_order_status');
  if (isTrue(body.skip_approval)) {
    revokeCertificates(world, order, issued, reason);
    return new Response(null, { status: 204 });
  }
  const comments = textAt(body, 'comments') ?? textAt(body, 'comment') ?? '';
  const certificateIds = issued.map(({ id }) => id);
  const request = addRequest(world, order, caller, {
    type: 'revoke',
    status: 'pending',
    comments,
    certificateIds,
  });
  request.revocationReason = reason;
  return Response.json(requestAnswer(world, request), { status: 201 });
}

/** Revoking all certificates of an order at once. */
export function orderRevocationRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.put('/:id/revoke', async (c) => {
    const order = findOrder(world, c.req.param('id'));
    return revocationAnswer(
      world,
      order,
      certificatesOf(world, order),
      c.get('caller'),
      await readObject(c.req, true),
    );
  });
  return routes;
}
