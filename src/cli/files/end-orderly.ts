const SIGNALS = { SIGINT: 2, SIGTERM: 15 } as const;
let isSet = false;

/**
 * From now on, a signal ends the process once the step at hand is done, so that a file being written is put in place or taken away; until now it
 * ended at once, with nothing to take away. The status is a shell's: 130 after Ctrl-C.
 */
export function endOrderly(): void {
  if (isSet) return;
  isSet = true;
  for (const [signal, number] of Object.entries(SIGNALS)) process.once(signal, () => process.exit(128 + number));
}
