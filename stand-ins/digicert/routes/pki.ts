import { Hono } from 'hono';
import { issuingAuthority } from '../ca/authorities';
import { buildCrl, type RevokedEntry } from '../ca/crl';
import type { Authority } from '../ca/hierarchy';
import { answerOcsp, type CertificateStanding, LARGEST_REQUEST_BYTES, normalizeSerial } from '../ca/ocsp';
import type { Responder } from '../ca/responder';
import type { IssuedCertificate } from '../model';
import type { World } from '../world';

/** The authority with this id, of servers or of persons. */
async function findAuthority(world: World, id: string): Promise<Authority | undefined> {
  const of = (all: object): Authority | undefined => Object.entries(all).find(([name]) => name === id)?.[1];
  return of(world.hierarchy) ?? of((await world.persons()).hierarchy);
}

/** Certificates that an authority signed itself: only the issuing authorities have any. */
function issuedBy(world: World, authority: Authority): IssuedCertificate[] {
  const { id } = authority.definition;
  return world.store.data.certificates.filter(
    (entry) => entry.serialNumber && (entry.issuer ?? issuingAuthority[entry.generation]) === id,
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
  const responderOf = async (id: string): Promise<Responder | undefined> => {
    const named = ({ authority }: Responder) => authority.definition.id === id;
    return Object.values(world.responders).find(named) ?? (await world.persons()).responders.find(named);
  };
  const ocsp = async (responder: Responder | undefined, body: Uint8Array<ArrayBuffer>): Promise<Response> => {
    if (!responder) return new Response('No responder here.', { status: 404 });
    const standing = (serial: string) => standingOf(world, responder.authority, serial);
    const answer = await answerOcsp(responder, body, standing, world.now());
    return new Response(answer, { headers: { 'Content-Type': 'application/ocsp-response' } });
  };

  routes.get('/crl/:file{[a-z0-9-]+\\.crl}', async (c) => {
    const id = c.req.param('file').replace(/\.crl$/, '');
    const authority = await findAuthority(world, id);
    if (!authority) return c.notFound();
    const crl = await crlOf(world, authority);
    world.store.flush();
    return c.body(crl, 200, { 'Content-Type': 'application/pkix-crl' });
  });

  routes.get('/ca/:file{[a-z0-9-]+\\.cer}', async (c) => {
    const id = c.req.param('file').replace(/\.cer$/, '');
    const authority = await findAuthority(world, id);
    if (!authority) return c.notFound();
    return c.body(authority.certificate.rawData, 200, { 'Content-Type': 'application/pkix-cert' });
  });

  routes.post('/ocsp/:id', async (c) => {
    const tooLong = Number(c.req.header('Content-Length') ?? 0) > LARGEST_REQUEST_BYTES;
    const body = tooLong ? new ArrayBuffer(0) : await c.req.arrayBuffer();
    return ocsp(await responderOf(c.req.param('id')), new Uint8Array(body));
  });

  routes.get('/ocsp/:id/:request{.+}', async (c) => {
    const encoded = decodeURIComponent(c.req.param('request'));
    return ocsp(await responderOf(c.req.param('id')), new Uint8Array(Buffer.from(encoded, 'base64')));
  });

  return routes;
}
