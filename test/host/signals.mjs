// Ctrl+C, a closed terminal and a stopped CI job end the process through its exit handlers, which stop the
// server and the browser. Without this they would stay behind.
export function exitOnSignals(code = 130) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(code));
}
