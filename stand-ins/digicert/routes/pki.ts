import { Hono } from 'hono';
import type { AuthorityId } from '../ca/authorities';
import { buildCrl, type RevokedEntry } from '../ca/crl';
import type { Authority } from '../ca/hierarchy';
import { answerOcsp, type CertificateStanding, LARGEST_REQUEST_BYTES, normalizeSerial } from '../ca/ocsp';
import type { Responder } from '../ca/responder';
import type { IssuedCertificate } from '../model';
import type { World } from '../world';

const isAuthorityId = (world: World, text: string): text is AuthorityId =>
  Object.hasOwn(world.hierarchy, text);

/** Certificates that an authority signed itself: only the issuing authorities have any. */
function issuedBy(world: World, authority: Authority): IssuedCertificate[] {
  const { id, generation } = authority.definition;
  if (world.responders[generation].authority.definition.id !== id) return [];
  return world.store.data.certificates.filter(
    (entry) => entry.generation === generation && entry.serialNumber,
  );
}

function revokedEntry({ serialNumber, revokedAt, revocationReason }: IssuedCertificate): RevokedEntry | null {
  if (!serialNumber || !revokedAt) return null;
  return { serialNumber, revokedAt: new Date(revokedAt), reason: revocationReason ?? 'unspecified' };
}

async function crlOf(world: World, authority: Authority): Promise<Uint8Array<ArrayBuffer>> {
  const revoked = issuedBy(world, authority).flatMap((entry) => revokedEntry(entry) ?? []);
  world.store.data.crlNumber += 1;
  world.store.touch();
  return buildCrl(authority, revoked, world.store.data.crlNumber, world.now());
}

function standingOf(world: World, authority: Authority, serial: string): CertificateStanding {
  const record = issuedBy(world, authority).find(
    (entry) => normalizeSerial(entry.serialNumber ?? '') === serial,
  );
  if (!record) return { state: 'unknown' };
  const entry = revokedEntry(record);
  return entry ? { state: 'revoked', entry } : { state: 'good' };
}

/** What certificates point to: revocation lists, authority certificates (both DER) and the OCSP responders. */
export function pkiRoutes(world: World): Hono {
  const routes = new Hono();
  const responderOf = (id: string): Responder | undefined =>
    Object.values(world.responders).find(({ authority }) => authority.definition.id === id);
  const ocsp = async (responder: Responder | undefined, body: Uint8Array<ArrayBuffer>): Promise<Response> => {
    if (!responder) return new Response('No responder here.', { status: 404 });
    const standing = (serial: string) => standingOf(world, responder.authority, serial);
    const answer = await answerOcsp(responder, body, standing, world.now());
    return new Response(answer, { headers: { 'Content-Type': 'application/ocsp-response' } });
  };

  routes.get('/crl/:file{[a-z0-9-]+\\.crl}', async (c) => {
    const id = c.req.param('file').replace(/\.crl$/, '');
    if (!isAuthorityId(world, id)) return c.notFound();
    const crl = await crlOf(world, world.hierarchy[id]);
    world.store.flush();
    return c.body(crl, 200, { 'Content-Type': 'application/pkix-crl' });
  });

  routes.get('/ca/:file{[a-z0-9-]+\\.cer}', (c) => {
    const id = c.req.param('file').replace(/\.cer$/, '');
    if (!isAuthorityId(world, id)) return c.notFound();
    return c.body(world.hierarchy[id].certificate.rawData, 200, { 'Content-Type': 'application/pkix-cert' });
  });

  routes.post('/ocsp/:id', async (c) => {
    const tooLong = Number(c.req.header('Content-Length') ?? 0) > LARGEST_REQUEST_BYTES;
    const body = tooLong ? new ArrayBuffer(0) : await c.req.arrayBuffer();
    return ocsp(responderOf(c.req.param('id')), new Uint8Array(body));
  });

  routes.get('/ocsp/:id/:request{.+}', (c) => {
    const encoded = decodeURIComponent(c.req.param('request'));
    return ocsp(responderOf(c.req.param('id')), new Uint8Array(Buffer.from(encoded, 'base64')));
  });

  return routes;
}
