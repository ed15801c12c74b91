/** A state that changes by events alone. Whoever needs it reads it here, so that nobody keeps a copy that may differ. */
export interface Store<State, Event> {
  /** The state as it is now: the same object until an event changes it. */
  readonly get: () => State;
  readonly dispatch: (event: Event) => void;
  /** Calls back after every change; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store that begins with a state and makes the next of each by `reduce`, which must be pure. */
export function createStore<State, Event>(
  reduce: (state: State, event: Event) => State,
  initial: State,
): Store<State, Event> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch: (event) => {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
