/**
 * Lets ordinary rows run together and a suspect row run alone in this process, so that a row which kills its worker
 * takes nobody with it.
 */
export type SoloGate = {
  together<T>(work: () => Promise<T>): Promise<T>;
  alone<T>(work: () => Promise<T>): Promise<T>;
};

export function openSoloGate(): SoloGate {
  let running = 0;
  let isTakenAlone = false;
  const waiting: { readonly isAlone: boolean; readonly start: () => void }[] = [];

  const mayStart = (isAlone: boolean) =>
    !isTakenAlone && (isAlone ? running === 0 : !waiting.some((one) => one.isAlone));
  const enter = (isAlone: boolean) => {
    if (isAlone) isTakenAlone = true;
    else running += 1;
  };
  const admit = () => {
    for (;;) {
      const next = waiting[0];
      if (next === undefined || isTakenAlone || (next.isAlone && running > 0)) return;
      waiting.shift();
      enter(next.isAlone);
      next.start();
    }
  };
  const run = async <T>(isAlone: boolean, work: () => Promise<T>): Promise<T> => {
    if (mayStart(isAlone)) enter(isAlone);
    else await new Promise<void>((start) => waiting.push({ isAlone, start }));
    try {
      return await work();
    } finally {
      if (isAlone) isTakenAlone = false;
      else running -= 1;
      admit();
    }
  };
  return { together: (work) => run(false, work), alone: (work) => run(true, work) };
}
