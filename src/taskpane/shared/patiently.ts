/**
 * What a promise brings, however late. Where it has brought nothing after so many milliseconds, `onSlow` is called once, so that the user is told
 * meanwhile.
 */
export async function patiently<T>(promise: Promise<T>, milliseconds: number, onSlow: () => void): Promise<T> {
  const timer = setTimeout(onSlow, milliseconds);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
  }
}
