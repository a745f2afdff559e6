/** Calls `act` after `ms` milliseconds unless cancelled by calling what it returns. An argument, so that no test waits. */
export type Timer = (ms: number, act: () => void) => () => void;

export const platformTimer: Timer = (ms, act) => {
  const id = setTimeout(act, ms);
  return () => clearTimeout(id);
};
