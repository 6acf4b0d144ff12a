import { X509Certificate } from 'node:crypto';
import dns from 'node:dns/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { askCertificate } from './ask-certificate';
import { post } from './post';
import { isReachable } from './public-address';
import { plainServer, type Running, selfSigned, silentServer, tlsServer, webServer } from './testing/servers';

const demo = { reach: { loopback: true } };
const live = { reach: { loopback: false } };
const open: Running[] = [];
const run = async (server: Promise<Running>) => {
  const running = await server;
  open.push(running);
  return running;
};

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(open.splice(0).map((server) => server.close()));
});

describe('which addresses are asked', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    '::ffff:10.0.0.1',
    '64:ff9b::a9fe:a9fe',
    '2002:7f00:1::',
    'fd00::1',
    'fe80::1',
    'not an address',
  ])('M65 M64 %s is not public', (address) => {
    expect(isReachable(address, live.reach)).toBe(false);
  });

  it('M65 M64 the public internet is', () => {
    expect(['8.8.8.8', '2a00:1450:400e::1'].every((address) => isReachable(address, live.reach))).toBe(true);
    expect(isReachable('127.0.0.1', demo.reach)).toBe(true);
    expect(isReachable('10.0.0.1', demo.reach)).toBe(false);
  });

  it('M65 M64 a name with one private address among public ones is refused whole', async () => {
    vi.spyOn(dns, 'lookup').mockResolvedValue([
      { address: '8.8.8.8', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ] as never);
    expect(await askCertificate({ host: 'rebind.example', port: 443 }, live)).toEqual({
      ok: false,
      fault: 'not_public',
    });
    expect(await post({ url: 'https://rebind.example/', body: '', headers: {} }, live)).toMatchObject({
      fault: 'not_public',
    });
  });

  it('M64 the connection goes to the address that was checked, whatever the name says a moment later', async () => {
    const { port } = await run(webServer((_request, response) => response.end()));
    const lookup = vi.spyOn(dns, 'lookup').mockResolvedValue([{ address: '127.0.0.1', family: 4 }] as never);
    const sent = await post({ url: `http://moves.example:${port}/`, body: '{}', headers: {} }, demo);
    expect(sent).toMatchObject({ ok: true, status: 200 });
    expect(lookup).toHaveBeenCalledTimes(1);
  });
});

describe('asking for a certificate', () => {
  const own = selfSigned('voorbeeld.nl');
  const sha256 = new X509Certificate(own.cert).fingerprint256;
  const shown = (certificates: readonly Uint8Array[]) =>
    certificates.map((der) => new X509Certificate(der).fingerprint256);

  it.each([
    ['TLS 1.2', { maxVersion: 'TLSv1.2' }],
    ['TLS 1.3', { minVersion: 'TLSv1.3' }],
    ['TLS 1.2 with client certificates', { maxVersion: 'TLSv1.2', requestCert: true }],
    ['TLS 1.3 with client certificates', { minVersion: 'TLSv1.3', requestCert: true }],
    ['TLS 1.0', { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'DEFAULT:@SECLEVEL=0' }],
  ] as const)('M65 is shown the certificate by %s', async (_name, options) => {
    const { port } = await run(tlsServer({ ...own, rejectUnauthorized: true, ...options }));
    const answer = await askCertificate({ host: '127.0.0.1', port }, demo);
    expect(answer.ok && shown(answer.certificates)).toEqual([sha256]);
  });

  it('M65 asks by name, so that a server with many names shows the right one', async () => {
    vi.spyOn(dns, 'lookup').mockResolvedValue([{ address: '127.0.0.1', family: 4 }] as never);
    const names: string[] = [];
    const { port } = await run(
      tlsServer({
        ...own,
        SNICallback: (name, found) => {
          names.push(name);
          found(null);
        },
      }),
    );
    await askCertificate({ host: 'voorbeeld.nl', port }, demo);
    expect(names).toEqual(['voorbeeld.nl']);
  });

  it('M65 tells apart why there is none', async () => {
    const { port: silent } = await run(silentServer());
    const { port: plain } = await run(plainServer());
    const gone = await plainServer();
    await gone.close();
    const fault = async (port: number, host = '127.0.0.1') => {
      const answer = await askCertificate({ host, port }, { ...demo, timeout: 300 });
      return answer.ok ? 'certificate' : answer.fault;
    };
    expect(await fault(silent)).toBe('timed_out');
    expect(await fault(plain)).toBe('no_tls');
    expect(await fault(gone.port)).toBe('refused');
    expect(await fault(443, 'does-not-exist.invalid')).toBe('name_unknown');
    expect(await askCertificate({ host: '127.0.0.1', port: silent }, live)).toEqual({
      ok: false,
      fault: 'not_public',
    });
  });
});

describe('sending', () => {
  const send = (port: number, reach = demo, timeout = 5000) =>
    post(
      { url: `http://127.0.0.1:${port}/hook`, body: '{"a":1}', headers: { 'x-a': 'b' } },
      { ...reach, timeout },
    );

  it('M64 sends body and headers, and reads no more than the beginning of an endless answer', async () => {
    const got: string[] = [];
    const { port } = await run(
      webServer((request, response) => {
        request.on('data', (data: Buffer) => got.push(`${request.headers['x-a']} ${data}`));
        request.on('end', () => {
          response.writeHead(202);
          // Endless: whoever reads on never comes back.
          response.write('x'.repeat(1000));
        });
      }),
    );
    expect(await send(port)).toMatchObject({ ok: true, status: 202, begin: 'x'.repeat(1000) });
    expect(got).toEqual(['b {"a":1}']);
  });

  it('M64 follows no redirect: not to our own network either', async () => {
    let reached = false;
    const inner = await run(
      webServer((_request, response) => {
        reached = true;
        response.end();
      }),
    );
    const { port } = await run(
      webServer((_request, response) => {
        response.writeHead(307, { location: `http://127.0.0.1:${inner.port}/` }).end();
      }),
    );
    expect(await send(port)).toMatchObject({ ok: true, status: 307 });
    expect(reached).toBe(false);
  });

  it('M64 waits no longer than it was given, and tells apart what went wrong', async () => {
    const { port: slow } = await run(webServer(() => {}));
    expect(await send(slow, demo, 200)).toMatchObject({ ok: false, fault: 'timed_out' });
    const { port: cut } = await run(webServer((request) => request.socket.destroy()));
    expect(await send(cut)).toMatchObject({ ok: false, fault: 'cut_off' });
    expect(await send(cut, live)).toMatchObject({ ok: false, fault: 'not_public' });
    const { port: untrusted } = await run(tlsServer(selfSigned('localhost')));
    expect(await post({ url: `https://127.0.0.1:${untrusted}/`, body: '', headers: {} }, demo)).toMatchObject(
      { ok: false, fault: 'tls_failed' },
    );
  });
});
