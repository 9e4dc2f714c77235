// @ts-check
/**
 * A server whose answers go wrong, on the loopback address. Each test has an address of its own,
 * `/fault/<name of the fault>/<token of the test>`, and says when the fault begins and ends:
 *
 *   POST <control>/phase/<token>/<phase>?fault=<name>   sets the phase, answers with the address
 *   GET  <control>/record/<token>                       what has been asked of it
 *   GET  <control>/faults                               the table, as far as it is data
 *
 * In the phases `good` and `recovered` it answers with revision 1 and 3; while `faulty`, as the fault says.
 */
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { Answer, documentOf } from './fault-answer.mjs';

/**
 * @typedef {import('../../test/faults/table/fault.mjs').Fault} Fault
 * @typedef {{ method: string, step: string, phase: string, headers: Record<string, string>, at: number, answer: Answer }} Asked
 * @typedef {{ fault: Fault, phase: string, asked: Asked[], own?: { server: import('node:net').Server, port: number } }} Test
 */

/** Browsers hold six connections to a port: faults that keep one for long must not keep others waiting. */
const PORTS = 24;
const HOST = '127.0.0.1';

/** @param {readonly Fault[]} faults */
export async function startFaultServer(faults) {
  /** @type {Map<string, Test>} */
  const tests = new Map();
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();

  /** @param {import('node:net').Socket} socket */
  function serve(socket) {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {}); // Broken connections are what this is for.
    let text = '';
    socket.on('data', (bytes) => {
      text += bytes.toString('latin1');
      const end = text.indexOf('\r\n\r\n');
      if (end === -1) return;
      socket.removeAllListeners('data').resume();
      void answer(socket, text.slice(0, end));
    });
  }

  /**
   * @param {import('node:net').Socket} socket
   * @param {string} head
   */
  async function answer(socket, head) {
    const [line = '', ...lines] = head.split('\r\n');
    const [method = '', path = ''] = line.split(' ');
    const [, , , token = '', step = ''] = path.replace(/\?.*/, '').split('/');
    const headers = new Map(
      lines.map((each) => [each.replace(/:.*/, '').toLowerCase(), each.replace(/^[^:]*: */, '')]),
    );
    const test = tests.get(token);
    if (!test) return socket.destroy();

    const port = /** @type {number} */ (socket.localPort);
    const other = /** @type {number} */ (ports[(ports.indexOf(port) + 1) % PORTS]);
    const answer = new Answer(socket, {
      step,
      headers,
      addresses: (next) => [addressOf(port, test, token, next), addressOf(other, test, token, next)],
    });
    const { phase } = test;
    test.asked.push({ method, step, phase, headers: Object.fromEntries(headers), at: performance.now(), answer });
    if (phase === 'faulty') await test.fault.answer(answer);
    else await answer.send(documentOf(phase === 'good' ? 1 : 3), { ETag: `"${phase}"` });
  }

  const servers = Array.from({ length: PORTS }, () => createServer(serve));
  const control = createHttpServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cache-Control', 'no-store');
    respond(new URL(request.url ?? '', `http://${HOST}`)).then(
      (value) => response.end(JSON.stringify(value)),
      (error) => response.writeHead(404).end(String(error)),
    );
  });

  /** @param {URL} url */
  async function respond({ pathname, searchParams }) {
    const [, what, token = '', phase = ''] = pathname.split('/');
    if (what === 'faults') return faults; // Their answers are functions, which JSON leaves out.
    if (what === 'phase') return enter(token, phase, searchParams.get('fault') ?? '');
    const { asked } = /** @type {Test} */ (tests.get(token));
    return asked.map(({ answer: { over, cut, sent }, ...request }) => ({ ...request, over, cut, sent }));
  }

  /**
   * @param {string} token
   * @param {string} phase
   * @param {string} name
   */
  async function enter(token, phase, name) {
    const index = faults.findIndex((each) => each.name === name);
    const fault = faults[index];
    if (!fault) throw new Error(`There is no fault “${name}”.`);
    await fault.prepare?.();
    const test = tests.get(token) ?? { fault, phase, asked: [] };
    test.phase = phase;
    tests.set(token, test);
    if (fault.closesPort) await openOwnPort(test);
    return addressOf(test.own?.port ?? /** @type {number} */ (ports[index % PORTS]), test, token);
  }

  /**
   * A server that is down has no open port.
   * @param {Test} test
   */
  async function openOwnPort(test) {
    const server = (test.own?.server ?? createServer(serve)).unref();
    if (!server.listening) await once(server.listen(test.own?.port ?? 0, HOST), 'listening');
    test.own = { server, port: portOf(server) };
    servers.push(server);
    if (test.phase !== 'faulty') return;
    server.close();
    await once(server, 'close');
  }

  for (const server of [control, ...servers]) await once(server.listen(0, HOST).unref(), 'listening');
  const ports = servers.map(portOf);

  return {
    /** Where tests set phases and ask for records. */
    control: `http://${HOST}:${portOf(control)}`,
    stop() {
      for (const server of [control, ...servers]) server.close();
      control.closeAllConnections();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/**
 * @param {number} port
 * @param {Test} test
 * @param {string} token
 * @param {string} [step]
 */
const addressOf = (port, { fault }, token, step = '') =>
  `http://${HOST}:${port}/fault/${fault.name}/${token}${step && `/${step}`}`;

/** @param {{ address(): unknown }} server */
const portOf = (server) => /** @type {import('node:net').AddressInfo} */ (server.address()).port;
