// @ts-check
import { faults } from '../../test/faults/table/index.mjs';
import { startFaultServer } from './fault-server.mjs';

/**
 * For @web/test-runner: starts the server of faults when a page asks where it is, stops it with the run, and hands what
 * tests found to the process that prints tables.
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function faultServer() {
  /** @type {ReturnType<typeof startFaultServer> | undefined} */
  let server;
  return {
    name: 'fault-server',
    async serve({ path, query }) {
      if (path === '/fault-server') {
        const { control } = await (server ??= startFaultServer(faults));
        return { body: JSON.stringify(control), type: 'json' };
      }
      if (path === '/table-row') {
        if (process.env.TABLES === '1') process.send?.({ row: JSON.parse(String(query.row)) });
        return { body: 'null', type: 'json' };
      }
    },
    async serverStop() {
      (await server)?.stop();
    },
  };
}
