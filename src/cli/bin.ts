import { readFile, writeFile } from 'node:fs/promises';
import { wantsColour, type Io } from './io.js';
import { run } from './run.js';

async function stdin(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}

const io: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  stdin,
  // Asked only when needed, as the stream, the network and their code take time to set up.
  get stdinIsTerminal() {
    return process.stdin.isTTY;
  },
  readFile: (path) => readFile(path),
  writeFile: (path, text, replace) => writeFile(path, text, { flag: replace ? 'w' : 'wx' }),
  fetch: (...request) => fetch(...request),
  now: () => Date.now(),
  colour: wantsColour(process.env, process.stdout.isTTY),
};

// Whoever reads the pipe may have read enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// Not process.exit(): what is written to a pipe would be cut off.
process.exitCode = await run(process.argv.slice(2), io);
