import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Generation } from '../generation';
import { toPem } from '../pem';
import { openWorkshop } from '../testing/commands';
import { type Hierarchy, makeHierarchy } from '../testing/hierarchy';
import { makeP12 } from './make-p12';
import type { P12Profile } from './profile';

/** Kinds of password that the rule of the page lets through (S0-1.5.2o, S0-1.5.2p), and one letter beside it. */
const passwords = {
  passphrase: 'Lusab-babad-gutih-tugad-povik-hamos',
  signs: 'Pa$s "word" 12\\%;&',
} as const;
type PasswordKind = keyof typeof passwords;

const workshop = openWorkshop();
let server: Server;
const hierarchies = {} as Record<Generation, Hierarchy>;

beforeAll(async () => {
  hierarchies.G1 = await makeHierarchy('G1');
  hierarchies.G4 = await makeHierarchy('G4');
  workshop.run(
    'openssl',
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-subj',
    '/CN=localhost',
    '-keyout',
    'server.key',
    '-out',
    'server.pem',
  );
  const ca = (['G1', 'G4'] as const).map((generation) => toPem('CERTIFICATE', hierarchies[generation].root));
  const files = {
    key: Buffer.from(workshop.get('server.key')),
    cert: Buffer.from(workshop.get('server.pem')),
  };
  server = createServer(
    { ...files, ca, requestCert: true, rejectUnauthorized: false },
    (request, response) => {
      response.end(String((request.socket as TLSSocket).authorized));
    },
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}, 120_000);

afterAll(() => {
  server.close();
  workshop.close();
});

/** Whether a program says that all is well and shows what must be in the file. */
const shows = (expected: readonly RegExp[], command: string, ...args: string[]) => {
  const output = workshop.run(command, ...args);
  const missing = expected.find((one) => !one.test(output));
  if (missing) throw new Error(`${command} does not show ${missing}: ${output.slice(0, 400)}`);
};
const keyAndCertificate = [/BEGIN (ENCRYPTED |RSA )?PRIVATE KEY/, /BEGIN CERTIFICATE/];

/** curl logs in with the file at a server that demands a certificate; it must be asked while this process answers. */
async function logIn(file: string, password: string): Promise<void> {
  const { port } = server.address() as AddressInfo;
  const args = [
    '-sS',
    '-k',
    '--cert-type',
    'P12',
    '--cert',
    file,
    '--pass',
    password,
    `https://127.0.0.1:${port}/`,
  ];
  const curl = spawn('curl', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [curl.stdout, curl.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  await once(curl, 'close');
  const answer = Buffer.concat(said).toString();
  if (answer !== 'true') throw new Error(`curl was answered ${answer}`);
}

type Open = (file: string, password: string) => void | Promise<void>;

/** Programs that we did not write, each with what it must show of leaf, key and chain. */
const openers: Readonly<Record<string, Open>> = {
  'OpenSSL 3': (file, password) => {
    const args = ['pkcs12', '-in', file, '-nodes', '-passin', `pass:${password}`];
    shows(keyAndCertificate, 'openssl', ...args);
  },
  'OpenSSL 3, legacy provider': (file, password) => {
    const args = ['pkcs12', '-legacy', '-in', file, '-nodes', '-passin', `pass:${password}`];
    shows(keyAndCertificate, 'openssl', ...args);
  },
  'Java keytool': (file, password) => {
    const store = ['-storetype', 'PKCS12', '-keystore', file, '-storepass', password];
    shows([/chain length: 3/], 'keytool', '-J-Duser.language=en', '-list', '-v', ...store);
  },
  'NSS pk12util (Firefox)': (file, password) => {
    workshop.put('password.txt', password);
    shows([/^Key\(shrouded\)/m, /^Certificate/m], 'pk12util', '-l', file, '-w', 'password.txt');
  },
  'GnuTLS certtool': (file, password) => {
    const args = ['--p12-info', '--inder', '--infile', file, '--password', password];
    shows(keyAndCertificate, 'certtool', ...args);
  },
  'curl, logging in': logIn,
};

const files = (['G1', 'G4'] as const).flatMap((generation) =>
  (['modern', 'compatible'] as const).flatMap((profile) =>
    (Object.keys(passwords) as PasswordKind[]).map((kind) => ({ generation, profile, kind })),
  ),
);

async function makeFile({
  generation,
  profile,
  kind,
}: {
  generation: Generation;
  profile: P12Profile;
  kind: PasswordKind;
}) {
  const { chain, leafKeys } = hierarchies[generation];
  const password = passwords[kind];
  const made = {
    privateKey: leafKeys.privateKey,
    chain,
    password,
    friendlyName: 'Café De Korenaar B.V. 2026',
    profile,
  };
  return { password, file: workshop.put(`${generation}-${profile}-${kind}.p12`, await makeP12(made)) };
}

const opens = async (open: Open, file: string, password: string) => {
  try {
    await open(file, password);
    return 'opens';
  } catch {
    return 'refuses';
  }
};

describe('programs of others', () => {
  it('M55 S0-1.5.0b S0-DOC-02 S0-ACT-09 open the files as the table says, and none with another password', async () => {
    const names = Object.keys(openers);
    const rows: string[] = [];
    for (const made of files) {
      const { file, password } = await makeFile(made);
      const cells: string[] = [];
      for (const open of Object.values(openers)) {
        cells.push(await opens(open, file, password));
        expect(await opens(open, file, `${password}x`)).toBe('refuses');
      }
      rows.push(`| ${made.generation} | ${made.profile} | ${made.kind} | ${cells.join(' | ')} |`);
    }
    const head = ['generation', 'protection', 'password', ...names];
    const table = [
      '# Who opens our key files',
      '',
      'Written by `lib/pki/pkcs12/openers.int.test.ts`, which fails when a program opens less than this. Each cell is one file,',
      'opened by that program with its password (key, certificate and chain seen), and refused with another password.',
      '`passphrase` is one that the key page proposes, `signs` has quotes, a dollar, a backslash and a blank.',
      '',
      `| ${head.join(' | ')} |`,
      `|${head.map(() => '---').join('|')}|`,
      ...rows,
      '',
    ];
    await expect(table.join('\n')).toMatchFileSnapshot('../../../docs/key-files.md');
  }, 300_000);
});
