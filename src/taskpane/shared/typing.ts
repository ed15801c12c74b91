/** Whether Excel waits because the user is typing in a cell; told by the port, shown by the pane. */
export class Typing {
  readonly #listeners = new Set<(isTyping: boolean) => void>();

  /** Tells all who listen. */
  readonly tell = (isTyping: boolean): void => this.#listeners.forEach((listen) => listen(isTyping));

  /** Calls back at every change, until the returned function is called. */
  readonly listen = (listener: (isTyping: boolean) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
}
