// @ts-check
import { after } from 'node:test';

/**
 * Lets a server listen on loopback until the tests of the file are over.
 * @param {import('node:http').Server} server
 * @returns {Promise<string>} the origin
 */
export async function listening(server) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}`;
}
