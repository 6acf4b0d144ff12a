import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { StandInApp } from './stand-in-app';

/** A running stand-in. */
export interface Running {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** The port of a stand-in is taken; the message says which and what to do. */
export class PortTakenError extends Error {
  constructor(standIn: string, port: number, setting: string) {
    super(
      `The ${standIn} stand-in cannot start: port ${port} of 127.0.0.1 is in use. ` +
        `Stop the program that uses it, or choose another port with ${setting}.`,
    );
    this.name = 'PortTakenError';
  }
}

export interface ListenOptions {
  standIn: string;
  port: number;
  /** The environment variable that chooses the port, for the message when it is taken. */
  setting: string;
  /** What else must stop with the server (timers, queues); also called when the server cannot start. */
  release?: () => Promise<void>;
}

/**
 * Serves `app` on 127.0.0.1. Port 0 lets the operating system choose.
 * @throws PortTakenError
 */
export async function listen(app: StandInApp, options: ListenOptions): Promise<Running> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  try {
    await bind(server, options);
  } catch (error) {
    await options.release?.();
    throw error;
  }
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  const close = async () => {
    await closeServer(server);
    await options.release?.();
  };
  return { url: `http://127.0.0.1:${port}`, port, close };
}

function bind(server: Server, { standIn, port, setting }: ListenOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(standIn, port, setting) : error),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
