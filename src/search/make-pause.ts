/**
 * A pause of one turn of the event loop, so that a question that waits is heard between two steps of long work. Not a
 * timer: those wait four milliseconds each, and there are thousands of steps.
 */
export function makePause(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  return () =>
    new Promise((resolve) => {
      port1.addEventListener('message', () => resolve(), { once: true });
      port2.postMessage(undefined);
    });
}
