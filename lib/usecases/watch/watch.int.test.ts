import { X509Certificate } from 'node:crypto';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { env } from '@/lib/base/env';
import { db } from '@/lib/db/client';
import { addDays } from '@/lib/domain/validity/dates';
import { type Running, selfSigned, silentServer, tlsServer } from '@/lib/outbound/testing/servers';
import { makeP7b } from '@/lib/pki/p7b';
import { problemOf } from '../links/links.fixture';
import { member } from '../members/members.fixture';
import { certificateEnding, owner } from '../reminders/reminders.fixture';
import { listEnding, readWatched } from './list-ending';
import { lookAtAddress } from './look-at-address';
import { stopWatching, watchAddress, watchFile } from './watch';

const open: Running[] = [];
afterEach(async () => {
  env().ZEGEL_DEMO = 'true';
  await Promise.all(open.splice(0).map((server) => server.close()));
});
afterAll(() => db().$disconnect());

const bytes = (text: string) => new TextEncoder().encode(text);
const der = (pem: string) => new Uint8Array(new X509Certificate(pem).raw);
const fieldsOf = (promise: Promise<unknown>) =>
  promise.then(
    () => ({}),
    (problem: { fields: object }) => problem.fields,
  );

async function shows(own: { key: string; cert: string }, port = 0): Promise<string> {
  const server = await tlsServer(own, port);
  open.push(server);
  return `127.0.0.1:${server.port}`;
}

describe('watching a file', () => {
  it.each([
    ['PEM', (pem: string) => bytes(pem)],
    ['DER', der],
    ['PKCS#7', (pem: string) => makeP7b([der(pem)])],
    ['a text with words round it', (pem: string) => bytes(`Bag Attributes\n  friendlyName: x\n${pem}\n`)],
  ])('M65 takes %s', async (_kind, written) => {
    const jo = await owner();
    const { cert } = selfSigned('elders.nl', 40);
    const { id } = await watchFile(jo.actor, { label: '', file: written(cert) });
    const watched = await readWatched(jo.actor, id);
    const facts = new X509Certificate(cert);
    expect(watched).toMatchObject({ commonName: 'elders.nl', label: 'elders.nl', issuerName: 'elders.nl' });
    expect(watched.notAfter).toEqual(new Date(facts.validTo));
    expect(await fieldsOf(watchFile(jo.actor, { label: '', file: der(cert) }))).toEqual({
      file: 'certificate_watched',
    });
  });

  it('M65 says what is wrong with any other file, and keeps no private key', async () => {
    const jo = await owner();
    const { key, cert } = selfSigned('elders.nl');
    const problem = (file: string) => fieldsOf(watchFile(jo.actor, { label: '', file: bytes(file) }));
    expect(await problem(cert + key)).toEqual({ file: 'certificate_is_private_key' });
    expect(await problem('geen certificaat')).toEqual({ file: 'certificate_unreadable' });
    expect(await problem('')).toEqual({ file: 'required' });
    expect(await problem(cert + selfSigned('anders.nl').cert)).toEqual({ file: 'certificate_several' });
    expect(await problem('x'.repeat(70_000))).toEqual({ file: 'certificate_too_large' });
    expect(await db().watchedCertificate.count({ where: { accountId: jo.accountId } })).toBe(0);
  });
});

describe('watching an address', () => {
  it('M65 a newer certificate takes the place by itself, an older one does not', async () => {
    const jo = await owner();
    const address = await shows(selfSigned('elders.nl', 30));
    const port = Number(address.split(':')[1]);
    const { id } = await watchAddress(jo.actor, { label: 'Loonpakket', address });
    await lookAtAddress(id);
    expect(await readWatched(jo.actor, id)).toMatchObject({ problem: null, endedAt: null });

    await open.pop()?.close();
    await shows(selfSigned('elders.nl', 10), port);
    await db().watchedCertificate.update({ where: { id }, data: { notBefore: addDays(new Date(), 1) } });
    await lookAtAddress(id);
    expect(await readWatched(jo.actor, id)).toMatchObject({ problem: 'older_certificate', endedAt: null });

    await open.pop()?.close();
    await shows(selfSigned('elders.nl', 365), port);
    await Promise.all([lookAtAddress(id), lookAtAddress(id)]);
    expect((await readWatched(jo.actor, id)).endedAt).not.toBeNull();
    const { lines } = await listEnding(jo.actor);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ kind: 'theirs', label: 'Loonpakket', problem: null, nearness: 'far' });
  });

  it('M65 what goes wrong is told in a word and mends itself', async () => {
    const jo = await owner();
    const own = selfSigned('elders.nl', 30);
    const address = await shows(own);
    const { id } = await watchAddress(jo.actor, { label: '', address });
    await open.pop()?.close();
    await lookAtAddress(id);
    expect(await readWatched(jo.actor, id)).toMatchObject({ problem: 'refused' });
    await shows(own, Number(address.split(':')[1]));
    await lookAtAddress(id);
    expect(await readWatched(jo.actor, id)).toMatchObject({ problem: null });
  });

  it('M65 nobody looks into our own network with it', async () => {
    const jo = await owner();
    const address = await shows(selfSigned('elders.nl'));
    env().ZEGEL_DEMO = 'false';
    for (const inside of [address, 'localhost:8443', '[::1]:8443', '10.0.0.1:443', '169.254.169.254:443']) {
      expect(await fieldsOf(watchAddress(jo.actor, { label: '', address: inside }))).toEqual({
        address: 'server_not_public',
      });
    }
  });

  it('M65 an address is asked by hand no more often than is sensible', async () => {
    const jo = await owner();
    const gone = await silentServer();
    await gone.close();
    const ask = () => problemOf(watchAddress(jo.actor, { label: '', address: `127.0.0.1:${gone.port}` }));
    for (let tries = 0; tries < 40; tries += 1) expect(await ask()).toBe('invalid_input');
    expect(await ask()).toBe('too_many_requests');
  });
});

describe('the list', () => {
  it('M65 shows ours and theirs together by their end, page by page, to whoever may see certificates', async () => {
    const jo = await owner();
    const soon = addDays(new Date(), 5);
    for (let made = 0; made < 40; made += 1)
      await certificateEnding({ ...jo, notAfter: addDays(soon, made) });
    const { cert } = selfSigned('elders.nl', 20);
    const { id } = await watchFile(jo.actor, { label: 'Salaris', file: bytes(cert) });
    for (let made = 0; made < 20; made += 1) await certificateEnding({ ...jo, notAfter: soon });
    const first = await listEnding(jo.actor);
    const second = await listEnding(jo.actor, { after: first.nextAfter });
    const all = [...first.lines, ...second.lines];
    expect([first.lines.length, second.lines.length, second.nextAfter]).toEqual([50, 11, undefined]);
    expect(new Set(all.map((line) => line.id)).size).toBe(61);
    expect(all.map(({ notAfter }) => notAfter.getTime())).toEqual(
      all.map(({ notAfter }) => notAfter.getTime()).sort((one, other) => one - other),
    );
    const [auditor, payer, stranger] = [
      await member('auditor', jo.accountId),
      await member('billing', jo.accountId),
      await owner(),
    ];
    expect((await listEnding(auditor.actor)).mayWatch).toBe(false);
    expect(await problemOf(listEnding(payer.actor))).toBe('forbidden');
    expect(await problemOf(readWatched(stranger.actor, id))).toBe('not_found');
    expect(await problemOf(stopWatching(stranger.actor, id))).toBe('not_found');
    expect(await problemOf(stopWatching(auditor.actor, id))).toBe('forbidden');
    expect(await problemOf(watchFile(payer.actor, { label: '', file: bytes(cert) }))).toBe('forbidden');
    await stopWatching(jo.actor, id);
    await stopWatching(jo.actor, id);
    expect((await readWatched(jo.actor, id)).mayStop).toBe(false);
  });
});
