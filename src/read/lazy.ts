/** Libraries that only some documents need, loaded when the first such document comes. */

/** A part of the program that is loaded later than the rest. */
export interface Lazy<T> {
  /** Loads it; costs nothing once it is there. Rejects where it cannot be fetched, and tries again the next time. */
  load(): Promise<void>;
  /** What was loaded. Throws before `load` is done: the caller forgot `prepare`. */
  get(): T;
}

const all: Lazy<unknown>[] = [];

/** Makes a handle for something that `load` imports; `name` is for the message of a mistake. */
export function lazy<T>(name: string, load: () => Promise<T>): Lazy<T> {
  let loaded: { readonly value: T } | undefined;
  const handle: Lazy<T> = {
    load: async () => {
      loaded ??= { value: await load() };
    },
    get: () => {
      if (!loaded) throw new Error(`${name} is not loaded: call prepare first.`);
      return loaded.value;
    },
  };
  all.push(handle);
  return handle;
}

/** Loads everything there is a handle for: for programs that read documents of all formats. */
export async function loadAll(): Promise<void> {
  await Promise.all(all.map((handle) => handle.load()));
}
