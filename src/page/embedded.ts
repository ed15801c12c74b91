import type { WorkerLike } from "./work/page-worker";

/** A text that the build has put into the page, as a string of JSON in an element that no browser runs. */
export function embeddedText(id: string): string {
  return JSON.parse(document.getElementById(id)?.textContent ?? '""') as string;
}

/** What starts workers of a script that stands in the page; they inherit its policy. */
export function workerFrom(id: string): () => WorkerLike {
  let address: string | undefined;
  return () => {
    address ??= URL.createObjectURL(new Blob([embeddedText(id)], { type: "text/javascript" }));
    return new Worker(address);
  };
}
