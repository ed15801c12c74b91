/** What `npm run release` puts together of what was built, seen on small builds that are made here; the package itself is tested with `npm pack`. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";

const MODULE = path.resolve(__dirname, "../../scripts/release/gather.mjs");
const PAGE = "预算公开助手.html";
const ADDIN = ["manifest.xml", "manifest-365.xml", "taskpane.html", "js/taskpane.js"];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "release-"));
  mkdirSync(at("release"));
  write(`page/${PAGE}`);
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => path.join(folder, name);

function write(name: string): void {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), `what ${name} holds`);
}

/** What the script prints of the files that it put together, with a package of that name; fails with what it says. */
function gathered(packed = "budget-disclosure-0.1.0.tgz"): { readonly name: string; readonly size: number }[] {
  const folders = { page: at("page"), addin: at("addin"), release: at("release") };
  const script = `
    import { writeFileSync } from "node:fs";
    const { gatherRelease } = await import(${JSON.stringify(`file://${MODULE}`)});
    const pack = (folder) => writeFileSync(folder + "/" + ${JSON.stringify(packed)}, "a package");
    process.stdout.write(JSON.stringify(gatherRelease(${JSON.stringify(folders)}, pack)));`;
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8", stdio: "pipe" }),
  );
}

it("holds the page, the add-in with its manifests as one zip, and the package", () => {
  for (const name of ADDIN) write(`addin/${name}`);
  const files = gathered();
  expect(files.map(({ name }) => name)).toEqual(["addin.zip", "budget-disclosure-0.1.0.tgz", PAGE]);
  expect(readFileSync(at(`release/${PAGE}`), "utf8")).toBe(`what page/${PAGE} holds`);
  const packed = unzipSync(readFileSync(at("release/addin.zip")));
  expect(Object.fromEntries(Object.entries(packed).map(([name, bytes]) => [name, strFromU8(bytes)]))).toEqual(
    Object.fromEntries(ADDIN.map((name) => [name, `what addin/${name} holds`])),
  );
});

it("lists the SHA-256 of each file, as sha256sum --check reads it", () => {
  for (const name of ADDIN) write(`addin/${name}`);
  const files = gathered();
  const sums = readFileSync(at("release/SHA256SUMS"), "utf8");
  expect(sums).toBe(
    files
      .map(({ name }) => {
        const bytes = readFileSync(at(`release/${name}`));
        return `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`;
      })
      .join(""),
  );
  expect(files.map(({ name, size }) => readFileSync(at(`release/${name}`)).length === size)).toEqual([
    true,
    true,
    true,
  ]);
  expect(readdirSync(at("release"))).toHaveLength(4);
});

it("makes the same zip of the same files, whenever it is made", () => {
  for (const name of ADDIN) write(`addin/${name}`);
  gathered();
  const before = readFileSync(at("release/addin.zip"));
  for (const name of ADDIN) write(`addin/${name}`);
  gathered();
  expect(readFileSync(at("release/addin.zip")).equals(before)).toBe(true);
});

it.each([
  ["a manifest", ADDIN.slice(1), PAGE, "budget-disclosure-0.1.0.tgz", /the add-in lacks manifest\.xml/],
  ["the page", ADDIN, "page.txt", "budget-disclosure-0.1.0.tgz", /a release has one \.html, not 0/],
  ["the package", ADDIN, PAGE, "package.zip", /a release has one \.tgz, not 0/],
])("is none without %s", (_, addin, page, packed, refusal) => {
  rmSync(at("page"), { recursive: true });
  write(`page/${page}`);
  for (const name of addin) write(`addin/${name}`);
  expect(() => gathered(packed)).toThrow(refusal);
});
