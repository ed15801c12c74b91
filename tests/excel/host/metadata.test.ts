import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";
import type { ModelClass } from "../../../workbench/host/protocol/model-object";
import { openExcel } from "../../support/excel/excel";

const MODEL = join(__dirname, "../../../workbench/host/model");

/** Every class of the model: those that say which of Excel's they play. */
const CLASSES: readonly (ModelClass & { readonly prototype: object })[] = readdirSync(MODEL)
  .flatMap((file) => Object.values(jest.requireActual<Record<string, unknown>>(join(MODEL, file))))
  .filter(
    (value): value is ModelClass & { readonly prototype: object } => typeof value === "function" && "api" in value,
  );

interface LibraryPrototype {
  readonly _className: string;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _isCollection?: boolean;
}

/** The ExcelApi set of each documented member, from the typings: `Range.values` → 1. */
function documentedSets(): Map<string, number> {
  const path = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
  const sets = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node) && node.name.text === "Excel" && node.body) ts.forEachChild(node.body, visitClass);
  };
  const visitClass = (node: ts.Node): void => {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    for (const member of node.members) {
      const name = member.name && ts.isIdentifier(member.name) ? member.name.text : undefined;
      const set = /\[Api set: ExcelApi 1\.(\d+)/.exec(member.getFullText(source))?.[1];
      const key = `${node.name.text}.${name}`;
      // Of several ways to call a method the first to come counts.
      if (name && set) sets.set(key, Math.min(Number(set), sets.get(key) ?? Infinity));
    }
  };
  ts.forEachChild(source, visit);
  return sets;
}

let classes: Record<string, { prototype: object } | undefined>;
let documented: Map<string, number>;

beforeAll(async () => {
  const excel = await openExcel({ data: {} });
  classes = excel.pane.window.Excel as unknown as typeof classes;
  excel.close();
  documented = documentedSets();
});

test("the model has classes", () => {
  expect(CLASSES.length).toBeGreaterThan(25);
});

describe.each(CLASSES.map((model) => [model.type, model] as const))("%s", (name, model) => {
  let library: LibraryPrototype & Record<string, unknown>;

  beforeAll(() => {
    library = classes[name]?.prototype as typeof library;
  });

  test("is a class of the library's, and every member is one of its members", () => {
    expect(library._className).toBe(name);
    const scalars = new Set(library._scalarPropertyNames);
    const unknown = Object.keys(model.api).filter((member) => !scalars.has(member) && !hasMember(library, member));
    expect(unknown).toEqual([]);
  });

  test("can be written where the library lets write, and only there", () => {
    const scalars = library._scalarPropertyNames ?? [];
    for (const [index, scalar] of scalars.entries()) {
      if (!Object.hasOwn(model.api, scalar) || scalar.startsWith("_")) continue;
      const descriptor = Object.getOwnPropertyDescriptor(model.prototype, scalar);
      expect([scalar, descriptor?.set !== undefined]).toEqual([
        scalar,
        library._scalarPropertyUpdateable?.[index] ?? false,
      ]);
    }
  });

  test("has every member that it lists", () => {
    for (const member of Object.keys(model.api)) expect([member, member in model.prototype]).toEqual([member, true]);
  });

  test("has each member since the requirement set that the typings name", () => {
    for (const [member, since] of Object.entries(model.api)) {
      const set = documented.get(`${name}.${member}`);
      if (set !== undefined) expect([member, since]).toEqual([member, set]);
    }
  });

  test("is a collection where the library's is one", () => {
    expect("items" in model.prototype).toBe(library._isCollection === true);
  });
});

/** Without asking for the value: a getter of the prototype would fail. */
function hasMember(prototype: object, member: string): boolean {
  for (let at: object | null = prototype; at; at = Object.getPrototypeOf(at) as object | null) {
    if (Object.hasOwn(at, member)) return true;
  }
  return false;
}
