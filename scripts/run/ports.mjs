import { connect, createServer } from 'node:net';

/** Where each part listens, counted from the first port of the block (ZEGEL_PORT, 3000 when not set). */
const offsets = {
  portal: 0,
  digicert: 10,
  mollie: 20,
  identity: 30,
  registers: 40,
  mailbox: 50,
  smtp: 51,
  postgres: 60,
};

/** The ports of a block: `{ portal: 3000, digicert: 3010, … }`. */
export function portBlock(first) {
  if (!Number.isInteger(first) || first < 1024 || first > 65_000) {
    throw new Error('ZEGEL_PORT must be a number from 1024 to 65000: the first port of the block we use.');
  }
  return Object.fromEntries(Object.entries(offsets).map(([name, offset]) => [name, first + offset]));
}

/** Whether something on this machine already listens on that port. */
function isTaken(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const answer = (taken) => {
      socket.destroy();
      resolve(taken);
    };
    socket.setTimeout(1000, () => answer(true));
    socket.on('connect', () => answer(true));
    socket.on('error', () => answer(false));
  });
}

/** Throws when a port we need belongs to another program, naming it, the variable and the cure. */
export async function requireFree(name, port) {
  if (!(await isTaken(port))) return;
  throw new Error(
    `Port ${port} (${name}) is in use by another program. Stop that program, or move our whole block of ports by ` +
      `naming its first one in ZEGEL_PORT, for example: ZEGEL_PORT=${port > 6000 ? 3000 : 7000} npm start`,
  );
}

/** A port that was free a moment ago. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The first port of a block of which every port is free. */
export async function freeBlock(from = 20_000) {
  for (let first = from; first < 60_000; first += 100) {
    const taken = await Promise.all(Object.values(portBlock(first)).map(isTaken));
    if (!taken.includes(true)) return first;
  }
  throw new Error('No block of free ports was found.');
}
