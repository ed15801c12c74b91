import { JSDOM } from "jsdom";

/** A page as a browser without scripts reads it. */
export function pageOf(source: string): Document {
  return new JSDOM(source).window.document;
}

/** The words of an element, with every run of white space as one. */
export function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** The rows of a table's body, each as the words of its cells. */
export function rowsOf(page: ParentNode, table: string): string[][] {
  return [...page.querySelectorAll(`${table} > tbody > tr`)].map((row) => [...row.children].map(wordsOf));
}
