// Ctrl-C, and SIGTERM as machines that are shut down send it, let what is under way end; a second one does what it does elsewhere.

export function stopSignal(onStop: () => void): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, stop);
    controller.abort();
    onStop();
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, stop);
  return controller.signal;
}
