/** What of office.js the add-in uses, member by member, against the requirement set that the manifest asks for: told by Microsoft's own typings. */
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import * as ts from "typescript";

const ROOT = join(__dirname, "../..");
const ROOMS = /\/src\/(?:excel|commands|taskpane)\//;
const TYPINGS = /@types\/office-js/;

/** Members of later sets, each used only where its file asks at run time whether it is there. */
const GUARDED: Readonly<Record<string, string>> = {
  "WorksheetChangedEventArgs.triggerSource": "src/excel/watch.ts",
};

interface Use {
  readonly member: string;
  /** `ExcelApi 1.9`; undefined where the typings name none. */
  readonly set: string | undefined;
  readonly file: string;
}

/** Every use of a member of office.js. */
function usesOfOffice(): Use[] {
  const config = ts.getParsedCommandLineOfConfigFile(join(ROOT, "tsconfig.json"), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(String(diagnostic.messageText));
    },
  });
  const program = ts.createProgram(
    (config?.fileNames ?? []).filter((file) => ROOMS.test(file)),
    config?.options ?? {},
  );
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter(({ fileName }) => ROOMS.test(fileName))
    .flatMap((source) => usesIn(source, checker));
}

function usesIn(source: ts.SourceFile, checker: ts.TypeChecker): Use[] {
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    const symbol = ts.isPropertyAccessExpression(node)
      ? checker.getSymbolAtLocation(node.name)
      : ts.isBindingElement(node)
        ? propertyOf(node, checker)
        : undefined;
    const declaration = symbol?.declarations?.[0];
    if (declaration && TYPINGS.test(declaration.getSourceFile().fileName)) {
      const owner = declaration.parent as { name?: ts.Identifier };
      uses.push({
        member: `${owner.name?.text ?? ""}.${symbol.name}`,
        set: setOf(declaration),
        file: relative(ROOT, source.fileName).replaceAll("\\", "/"),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

/** The member that `const { worksheets } = workbook` takes. */
function propertyOf(node: ts.BindingElement, checker: ts.TypeChecker): ts.Symbol | undefined {
  const name = node.propertyName ?? node.name;
  return ts.isIdentifier(name) ? checker.getTypeAtLocation(node.parent).getProperty(name.text) : undefined;
}

/** Of the member, or else of its class. */
function setOf(declaration: ts.Declaration): string | undefined {
  const named = (node: ts.Node): string | undefined => /\[Api set: ([^\]]*)\]/.exec(node.getFullText())?.[1]?.trim();
  const own = named(declaration);
  if (own !== undefined || !ts.isClassDeclaration(declaration.parent)) return own;
  const { parent } = declaration;
  const text = parent.getSourceFile().text.slice(parent.pos, parent.getStart());
  return /\[Api set: ([^\]]*)\]/.exec(text)?.[1]?.trim();
}

/** `ExcelApi 1.14` → 14; undefined for the sets of others. */
function excelSet(set: string | undefined): number | undefined {
  const minor = /^ExcelApi 1\.(\d+)/.exec(set ?? "")?.[1];
  return minor === undefined ? undefined : Number(minor);
}

/** The set that the manifest asks for: 9 for ExcelApi 1.9. */
function askedFor(): number {
  const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
  return Number(/Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(manifest)?.[1]);
}

const uses = usesOfOffice();

test("members of Excel's are used, and most name their set", () => {
  expect(new Set(uses.map(({ member }) => member)).size).toBeGreaterThan(60);
  expect(uses.filter(({ set }) => excelSet(set) !== undefined).length).toBeGreaterThan(100);
});

test("nothing is used that the manifest does not ask for, but in the files that ask at run time", () => {
  const later = uses.filter(({ set }) => (excelSet(set) ?? 0) > askedFor());
  expect(later.filter(({ member, file }) => GUARDED[member] !== file)).toEqual([]);
});

test("everything that is guarded is used", () => {
  const used = new Set(uses.map(({ member }) => member));
  expect(Object.keys(GUARDED).filter((member) => !used.has(member))).toEqual([]);
});

test("nothing is used that is only a preview or out of use", () => {
  expect(uses.filter(({ set }) => /BETA|PREVIEW/i.test(set ?? ""))).toEqual([]);
});
