import { createServer } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { freePort, portBlock, requireFree } from './ports.mjs';

const server = createServer();
afterEach(() => server.close());

it('a taken port is named with the variable that moves us away from it', async () => {
  const port = await freePort();
  await expect(requireFree('portal', port)).resolves.toBeUndefined();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await expect(requireFree('portal', port)).rejects.toThrow(
    new RegExp(`Port ${port} \\(portal\\).*ZEGEL_PORT=\\d+ npm start`),
  );
});

it('the block moves as a whole', () => {
  expect(portBlock(5000)).toMatchObject({ portal: 5000, digicert: 5010, smtp: 5051, postgres: 5060 });
  expect(() => portBlock(Number('many'))).toThrow('ZEGEL_PORT must be a number');
});
