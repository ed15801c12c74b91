import { execFileSync, spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { cli, SAMPLE, temporaryFolder } from "../support/cli";

const folder = temporaryFolder();
const PROGRAM = join(__dirname, "../../dist/cli/index.js");
let made = 0;

/** A folder of its own with a copy of the sample, a.xlsx. */
function withSample(): { readonly root: string; readonly file: string } {
  const root = join(folder, String(made++));
  mkdirSync(root);
  copyFileSync(SAMPLE, join(root, "a.xlsx"));
  return { root, file: join(root, "a.xlsx") };
}

/** What `check --format jsonl` says of each file: its name, and the error's code or "checked". */
async function said(...paths: string[]): Promise<readonly (readonly [string, string])[]> {
  const { out } = await cli("check", ...paths, "--format", "jsonl");
  return out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { file: string; error?: { code: string } })
    .map(({ file, error }) => [file.slice(file.lastIndexOf("/") + 1), error?.code ?? "checked"]);
}

describe("what is read", () => {
  it("a pipe that nobody writes to, and a device without end, are told and not waited for", async () => {
    const { root } = withSample();
    execFileSync("mkfifo", [join(root, "b.xlsx")]);
    expect(await said(join(root, "b.xlsx"))).toEqual([["b.xlsx", "not-a-file"]]);
    expect(await said("/dev/zero")).toEqual([["zero", "not-a-file"]]);
  });

  it("a link is followed; one that leads nowhere, or to itself, is told, and the rest is checked", async () => {
    const { root, file } = withSample();
    symlinkSync(file, join(root, "link.xlsx"));
    symlinkSync("nowhere", join(root, "lost.xlsx"));
    symlinkSync("loop.xlsx", join(root, "loop.xlsx"));
    symlinkSync("..", join(root, "up"));
    expect(await said(root)).toEqual([
      ["a.xlsx", "checked"],
      ["link.xlsx", "checked"],
      ["loop.xlsx", "ELOOP"],
      ["lost.xlsx", "ENOENT"],
    ]);
  });

  it("a folder that cannot be read is told, and the rest is checked", async () => {
    const { root } = withSample();
    mkdirSync(join(root, "locked"));
    const read = fs.readdirSync;
    const spy = jest.spyOn(fs, "readdirSync").mockImplementation(((path: unknown, options: object) => {
      // commands are loaded meanwhile, which reads folders, too
      if (String(path).endsWith("locked")) throw Object.assign(new Error("EACCES"), { code: "EACCES" });
      return read(path as string, options as never);
    }) as never);
    expect(await said(root)).toEqual([
      ["a.xlsx", "checked"],
      ["locked", "EACCES"],
    ]);
    spy.mockRestore();
  });
});

describe("what is written", () => {
  it.each([
    ["a hard link", (file: string, other: string) => linkSync(file, other)],
    ["a symbolic link", (file: string, other: string) => symlinkSync(file, other)],
  ])("is never the input by another path: %s", async (_, link) => {
    const { root, file } = withSample();
    const other = join(root, "other.xlsx");
    link(file, other);
    const { status, error } = await cli("mark", file, "--output", other, "--force");
    expect([status, error]).toEqual([2, expect.stringContaining("输出文件不能是输入文件本身")]);
    expect(readFileSync(file)).toEqual(readFileSync(SAMPLE));
  });

  it("takes a name as long as the disk allows, and says of a longer one that it is too long", async () => {
    const { root } = withSample();
    const long = (length: number) => join(root, `${"表".repeat(length)}.xlsx`);
    expect((await cli("template", "--output", long(80))).status).toBe(0);
    const { status, error } = await cli("template", "--output", long(100));
    expect([status, error]).toEqual([2, expect.stringContaining("文件名过长")]);
  });

  it("goes to no device", async () => {
    const { status, error } = await cli("template", "--output", "/dev/full", "--force");
    expect([status, error]).toEqual([2, expect.stringContaining("不是文件")]);
  });

  it("is put in place where the disk knows no hard links, and overwrites nothing there", async () => {
    const { root } = withSample();
    const spy = jest.spyOn(fs, "linkSync").mockImplementation(() => {
      throw Object.assign(new Error("EPERM"), { code: "EPERM" });
    });
    expect((await cli("template", "--output", join(root, "t.xlsx"))).status).toBe(0);
    expect(readdirSync(root).sort()).toEqual(["a.xlsx", "t.xlsx"]);
    expect((await cli("template", "--output", join(root, "a.xlsx"))).error).toContain("文件已存在");
    spy.mockRestore();
  });

  it("is told where the disk is full, and leaves nothing behind", async () => {
    const { root, file } = withSample();
    const spy = jest.spyOn(fs, "fsyncSync").mockImplementation(() => {
      throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
    });
    const { status, error } = await cli("mark", file, "--output", file.replace("a.", "b."));
    spy.mockRestore();
    expect([status, error]).toEqual([2, expect.stringContaining("磁盘空间不足")]);
    expect(readdirSync(root)).toEqual(["a.xlsx"]);
  });

  it("keeps a link, and replaces the file that it leads to", async () => {
    const { root } = withSample();
    writeFileSync(join(root, "t.xlsx"), "old");
    symlinkSync("t.xlsx", join(root, "link.xlsx"));
    expect((await cli("template", "--output", join(root, "link.xlsx"), "--force")).status).toBe(0);
    expect(fs.lstatSync(join(root, "link.xlsx")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, "t.xlsx")).length).toBeGreaterThan(1_000);
  });

  it("has no control characters in its name", async () => {
    const { root } = withSample();
    const { status } = await cli("template", "--output", join(root, "a\u202excod.xlsx"));
    expect(status).toBe(2);
  });
});

describe("the process", () => {
  it.each(["SIGINT", "SIGTERM"])(
    "finishes the file that it is writing when %s comes, and leaves nothing beside it",
    (signal) => {
      const { root } = withSample();
      const preload = join(folder, `${signal}.cjs`);
      writeFileSync(
        preload,
        `const fs = require("node:fs"); const sync = fs.fsyncSync;
       fs.fsyncSync = (file) => { process.kill(process.pid, ${JSON.stringify(signal)}); sync(file); };`,
      );
      const run = spawnSync("node", ["--require", preload, PROGRAM, "template", "--output", join(root, "t.xlsx")]);
      expect(run.signal).toBeNull();
      expect(readdirSync(root).sort()).toEqual(["a.xlsx", "t.xlsx"]);
    },
  );

  it("ends quietly where nobody reads any more", async () => {
    const child = spawn("node", [PROGRAM, "rules"], { stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.destroy();
    let error = "";
    child.stderr.on("data", (text: Buffer) => (error += text.toString()));
    await new Promise((resolve) => child.on("close", resolve));
    expect(error).toBe("");
  });

  it("says that what it prints cannot be written", () => {
    const run = spawnSync("node", [PROGRAM, "rules"], { stdio: ["ignore", openSync("/dev/full", "w"), "pipe"] });
    expect([run.status, run.stderr.toString()]).toEqual([2, "无法写入：磁盘空间不足。\n"]);
  });
});
