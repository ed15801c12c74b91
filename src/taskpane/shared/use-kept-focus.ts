import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * Where what had the focus is gone with the report that it belonged to, the focus goes to the part of the pane that held it, so that the
 * next key goes on from there. Nothing is done while the user is in the sheet: the focus is never taken from it.
 * @param content what is shown; the focus is looked after each time that it is another
 */
export function useKeptFocus(part: RefObject<HTMLElement | null>, content: unknown): void {
  const inside = useRef(false);
  useEffect(() => {
    const onFocus = (event: FocusEvent): void => {
      inside.current = part.current?.contains(event.target as Node) ?? false;
    };
    document.addEventListener("focusin", onFocus);
    return () => document.removeEventListener("focusin", onFocus);
  }, [part]);
  useLayoutEffect(() => {
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (inside.current && lost && document.hasFocus()) part.current?.focus({ preventScroll: true });
  }, [part, content]);
}
