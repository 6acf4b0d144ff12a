import { readFile } from 'node:fs/promises';

/** Where a person finds the parts of a running demo. */
export const addressesOf = (ports) => {
  const at = (port, path = '/') => `http://localhost:${port}${path}`;
  return {
    Portal: at(ports.portal),
    'Staff pages': at(ports.portal, '/staff'),
    Mailbox: at(ports.mailbox),
    'Stand-in CA': at(ports.digicert, '/desk'),
    'Stand-in Mollie': at(ports.mollie, '/desk'),
    'Stand-in identity provider': at(ports.identity, '/desk'),
    'Stand-in registers': at(ports.registers, '/desk'),
  };
};

const table = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column])).join('  ')}`.trimEnd(),
  );
};

/** The demo accounts that the seed wrote down; none when it wrote nothing. */
export const readSignIns = (file) =>
  readFile(file, 'utf8').then(
    (text) => JSON.parse(text),
    () => [],
  );

/** The last thing `npm start` prints: where everything is and how to sign in. */
export async function welcome(addresses, signInsFile) {
  const lines = ['', ...table(Object.entries(addresses)), ''];
  const signIns = await readSignIns(signInsFile);
  if (signIns.length > 0) {
    const rows = signIns.map(({ role, username, password, totpSecret }) => [
      role,
      username,
      password,
      totpSecret,
    ]);
    lines.push(
      'Demo sign-ins',
      ...table([['role', 'username', 'password', 'authenticator secret'], ...rows]),
      '',
    );
    lines.push(`The code of the moment:  npm run code -- ${signIns[0].username}`);
    lines.push('(or add the secret to an authenticator app)', '');
  }
  return lines.join('\n');
}
