/**
 * Aborts when this process is told to end, so that nothing that it started outlives it; ends it 5 seconds later, whatever
 * is left.
 */
export function untilSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      stop.abort();
      setTimeout(() => process.exit(1), 5_000).unref();
    });
  }
  return stop.signal;
}
