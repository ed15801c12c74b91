/** @jest-environment jsdom */
/** The manifest of the side-load check: an add-in beside the product's, at the same address, that asks for the same Excel. */
import { readFileSync } from "node:fs";
import path from "node:path";

function manifestAt(file: string): Document {
  const text = readFileSync(path.resolve(__dirname, "../..", file), "utf8");
  return new DOMParser().parseFromString(text, "text/xml");
}

const product = manifestAt("manifest.xml");
const check = manifestAt("workbench/sideload/manifest.xml");

function text(manifest: Document, name: string): string {
  return manifest.getElementsByTagName(name)[0]?.textContent ?? "";
}

function attribute(manifest: Document, element: string, name: string): string {
  return manifest.getElementsByTagName(element)[0]?.getAttribute(name) ?? "";
}

it("has an id of its own, so that both can be installed", () => {
  expect(text(check, "Id")).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(text(check, "Id")).not.toBe(text(product, "Id"));
});

it("asks for the Excel and the permission that the product asks for", () => {
  expect(attribute(check, "Set", "MinVersion")).toBe(attribute(product, "Set", "MinVersion"));
  expect(text(check, "Permissions")).toBe(text(product, "Permissions"));
});

it("shows the page that the build makes, at the product's address", () => {
  const base = new URL(attribute(product, "SourceLocation", "DefaultValue")).origin;
  expect(attribute(check, "SourceLocation", "DefaultValue")).toBe(`${base}/sideload-check.html`);
});
