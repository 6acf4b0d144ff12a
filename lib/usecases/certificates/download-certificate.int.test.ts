import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { openWorkshop } from '@/lib/pki/testing/commands';
import { problemOf } from '../links/links.fixture';
import { type Outside, startOutside } from '../orders/orders.fixture';
import { issued, linkTo, submitted } from '../orders/stages.fixture';
import { downloadCertificate, downloadFormats } from './download-certificate';
import { kvkPackage } from './kvk-package';

const workshop = openWorkshop();
let outside: Outside;
let request: Awaited<ReturnType<typeof issued>>;
beforeAll(async () => {
  outside = await startOutside();
  request = await issued(outside);
}, 120_000);
afterAll(async () => {
  workshop.close();
  await outside.close();
  await db().$disconnect();
});

const download = (format: string) => downloadCertificate(request.actor, { orderId: request.orderId, format });

describe('the public part of a certificate', () => {
  it('C-34 S0-1.5.5c S0-DOC-03 S0-DOC-04 is read by openssl in every form, as the same certificate', async () => {
    const paths = Object.fromEntries(
      await Promise.all(
        downloadFormats.map(async (format) => {
          const { filename, content } = await download(format);
          return [format, workshop.put(filename, content)] as const;
        }),
      ),
    );
    const name = new RegExp(`CN ?= ?${request.commonName}`);
    expect(workshop.run('openssl', 'x509', '-in', paths.crt ?? '', '-noout', '-subject')).toMatch(name);
    const der = workshop.run(
      'openssl',
      'x509',
      '-inform',
      'DER',
      '-in',
      paths.der ?? '',
      '-noout',
      '-subject',
    );
    expect(der).toMatch(name);
    const all = workshop.run('openssl', 'pkcs7', '-print_certs', '-in', paths.p7b ?? '', '-noout');
    expect(all.match(/subject/g)).toHaveLength(4);
    expect(
      Buffer.from(workshop.get(paths.pem ?? ''))
        .toString()
        .match(/BEGIN CERTIFICATE/g),
    ).toHaveLength(4);
    const base = request.commonName.toLowerCase();
    expect(Object.keys(unzipSync(workshop.get(paths.zip ?? '')))).toEqual([
      `${base}.crt`,
      `${base}-chain.pem`,
    ]);
  });

  it('S0-1.5.5d never holds a private key', async () => {
    for (const format of downloadFormats) {
      const { content } = await download(format);
      expect(Buffer.from(content).toString('latin1')).not.toContain('PRIVATE KEY');
    }
  });

  it('is for who may see the order and for who may make the certificate', async () => {
    const { orderId, actor } = request;
    const asked = { orderId, format: 'crt' };
    const staff = { kind: 'staff', userId: newId(), staffRole: 'validation', sessionId: newId() } as const;
    for (const may of [actor, staff, linkTo(orderId, 'create_certificate')]) {
      await expect(downloadCertificate(may, asked)).resolves.toHaveProperty('filename');
    }
    const stranger = { ...actor, accountId: newId() } as typeof actor;
    const links = [linkTo(orderId, 'approve_order'), linkTo(newId(), 'create_certificate')];
    for (const other of [{ kind: 'nobody' } as const, stranger, ...links]) {
      expect(await problemOf(downloadCertificate(other, asked))).toBe('not_found');
    }
  });

  it('M60 S2-Q03a S2-Q03b is a package for KVK: certificate and chain as PEM and DER, checked, with the steps', async () => {
    const { filename, content } = await kvkPackage(request.actor, request.orderId, 'nl');
    const base = request.commonName.toLowerCase();
    expect(filename).toBe(`${base}-kvk.zip`);
    const files = unzipSync(content as Uint8Array);
    expect(Object.keys(files).sort()).toEqual(
      [
        `${base}.der`,
        `${base}.pem`,
        `chain/${base}-chain.pem`,
        ...[1, 2, 3].map((place) => `chain/${base}-issuer-${place}.der`),
        'controle.txt',
        'lees-mij.txt',
      ].sort(),
    );
    const path = (name: string) => workshop.put(name.replace('/', '-'), files[name] ?? new Uint8Array());
    const print = (name: string, form: string) =>
      workshop.run(
        'openssl',
        'x509',
        '-inform',
        form,
        '-in',
        path(name),
        '-noout',
        '-fingerprint',
        '-sha256',
      );
    expect(print(`${base}.der`, 'DER')).toBe(print(`${base}.pem`, 'PEM'));
    const chain = path(`chain/${base}-chain.pem`);
    const root = path(`chain/${base}-issuer-3.der`);
    const rootPem = workshop.put('root.pem', workshop.run('openssl', 'x509', '-inform', 'DER', '-in', root));
    expect(
      workshop.run('openssl', 'verify', '-CAfile', rootPem, '-untrusted', chain, path(`${base}.pem`)),
    ).toContain(': OK');
    const words = (name: string) => new TextDecoder().decode(files[name]);
    expect(words('lees-mij.txt')).toContain('My Developer Portal');
    expect(words('lees-mij.txt')).toContain(`Upload ${base}.pem`);
    expect(words('controle.txt')).toContain(request.commonName);
    // The test roots are not believed here; everything else must be in order.
    const failures =
      words('controle.txt')
        .split(/\r?\n\r?\n/)
        .find((part) => part.startsWith('Fout (')) ?? '';
    expect(failures.match(/\b[QR]\d{2}\b/g)).toEqual(['Q04', 'R22']);
    expect(Buffer.from(content as Uint8Array).toString('latin1')).not.toContain('PRIVATE KEY');
    expect(await problemOf(kvkPackage({ kind: 'nobody' }, request.orderId, 'nl'))).toBe('not_found');
    expect(
      Object.keys(unzipSync((await kvkPackage(request.actor, request.orderId, 'en')).content as Uint8Array)),
    ).toContain('read-me.txt');
  });

  it('is not found under another format or id, and not ready before it is issued', async () => {
    expect(await problemOf(download('p12'))).toBe('not_found');
    const nonsense = { orderId: '../etc/passwd', format: 'crt' };
    expect(await problemOf(downloadCertificate(request.actor, nonsense))).toBe('not_found');
    const early = await submitted();
    const asked = { orderId: early.orderId, format: 'crt' };
    expect(await problemOf(downloadCertificate(early.actor, asked))).toBe('certificate_not_ready');
  });
});
