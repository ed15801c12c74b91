/**
 * Copies a text as HTML, and plain for whatever takes no HTML; false where the web view does not. Goes by the event of copying, which needs no
 * permission; it must be called right in a click.
 */
export function copyRich(html: string, plain: string): boolean {
  let done = false;
  const put = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", plain);
    event.preventDefault();
    done = true;
  };
  document.addEventListener("copy", put);
  try {
    document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", put);
  }
  return done;
}
