import { after } from 'node:test';
import type { Server } from 'node:http';

/**
 * Lets a server listen on loopback until the tests of the file are over.
 * @returns the origin
 */
export async function listening(server: Server): Promise<string> {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}`;
}
