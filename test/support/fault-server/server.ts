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
import { createServer, type Socket, type AddressInfo, type Server } from 'node:net';
import { Answer, documentOf } from './answer.js';
import type { Fault } from './table/fault.js';

interface Asked {
  method: string;
  step: string;
  phase: string;
  headers: Record<string, string>;
  at: number;
  answer: Answer;
}
interface Test {
  fault: Fault;
  phase: string;
  asked: Asked[];
  own?: { server: Server; port: number };
}

/** Browsers hold six connections to a port: faults that keep one for long must not keep others waiting. */
const PORTS = 24;
const HOST = '127.0.0.1';

export async function startFaultServer(faults: readonly Fault[]) {
  const tests: Map<string, Test> = new Map();
  const sockets: Set<Socket> = new Set();

  function serve(socket: Socket) {
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

  async function answer(socket: Socket, head: string) {
    const [line = '', ...lines] = head.split('\r\n');
    const [method = '', path = ''] = line.split(' ');
    const [, , , token = '', step = ''] = path.replace(/\?.*/, '').split('/');
    const headers = new Map(
      lines.map((each) => [each.replace(/:.*/, '').toLowerCase(), each.replace(/^[^:]*: */, '')]),
    );
    const test = tests.get(token);
    if (!test) return socket.destroy();

    const port = socket.localPort as number;
    const other = ports[(ports.indexOf(port) + 1) % PORTS] as number;
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
      (error: unknown) => response.writeHead(404).end(String(error)),
    );
  });

  async function respond({ pathname, searchParams }: URL) {
    const [, what, token = '', phase = ''] = pathname.split('/');
    if (what === 'faults') return faults; // Their answers are functions, which JSON leaves out.
    if (what === 'phase') return enter(token, phase, searchParams.get('fault') ?? '');
    const { asked } = tests.get(token) as Test;
    return asked.map(({ answer: { over, cut, sent }, ...request }) => ({ ...request, over, cut, sent }));
  }

  async function enter(token: string, phase: string, name: string) {
    const index = faults.findIndex((each) => each.name === name);
    const fault = faults[index];
    if (!fault) throw new Error(`There is no fault “${name}”.`);
    await fault.prepare?.();
    const test = tests.get(token) ?? { fault, phase, asked: [] };
    test.phase = phase;
    tests.set(token, test);
    if (fault.closesPort) await openOwnPort(test);
    return addressOf(test.own?.port ?? (ports[index % PORTS] as number), test, token);
  }

  /** A server that is down has no open port. */
  async function openOwnPort(test: Test) {
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

const addressOf = (port: number, { fault }: Test, token: string, step = '') =>
  `http://${HOST}:${port}/fault/${fault.name}/${token}${step && `/${step}`}`;

const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port;
