import { faults } from './table/index.js';
import { startFaultServer } from './server.js';
import type { Plugin } from '@web/dev-server-core';

/**
 * For `@web/test-runner`: starts the server of faults when a page asks where it is, and stops it with the run.
 * @param onRow takes what tests found, for tables
 */
export function faultServer(onRow?: (row: unknown, engine: string) => void): Plugin {
  let server: ReturnType<typeof startFaultServer> | undefined;
  return {
    name: 'fault-server',
    async serve({ path, query, headers }) {
      if (path === '/fault-server') {
        const { control } = await (server ??= startFaultServer(faults));
        return { body: JSON.stringify(control), type: 'json' };
      }
      if (path === '/table-row') {
        const engine = /Firefox/.test(headers['user-agent'] ?? '') ? 'Firefox' : 'Chromium';
        onRow?.(JSON.parse(String(query.row)), engine);
        return { body: 'null', type: 'json' };
      }
    },
    async serverStop() {
      (await server)?.stop();
    },
  };
}
