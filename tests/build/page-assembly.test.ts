/** The page that needs nothing, as it is put together: whatever is embedded in it stays text, and its policy allows nothing else to run. */
import { execFileSync } from "node:child_process";
import path from "node:path";
import { pageOf } from "../support/page";

const MODULE = path.resolve(__dirname, "../../scripts/page/assemble.mjs");
const TEMPLATE =
  '<meta http-equiv="Content-Security-Policy" content="{{policy}}"><link href="{{icon}}"><script type="application/json" id="page">{{page}}</script><script type="application/json" id="worker">{{worker}}</script><script type="application/json" id="old">{{oldFormatWorker}}</script><script type="application/json" id="licences">{{licences}}</script><script id="boot">{{boot}}</script>';
const HOSTILE = 'const a = "</script><script>bad()</script>"; // <!-- <script> $& {{boot}} \u2028';
const PARTS = {
  boot: "begin();",
  page: HOSTILE,
  worker: HOSTILE,
  oldFormatWorker: "",
  licences: HOSTILE,
  icon: "data:,",
};

/** The page of these parts, as the build's script makes it; fails with what it says. */
function assembled(template: string, parts: object): string {
  const script = `const { assemblePage } = await import(${JSON.stringify(`file://${MODULE}`)}); process.stdout.write(assemblePage(...${JSON.stringify([template, parts])}));`;
  return execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8", stdio: "pipe" });
}

it("holds every text whole, though it should look like the end of a script or the beginning of a comment", () => {
  const page = pageOf(assembled(TEMPLATE, PARTS));
  expect(page.querySelectorAll("script")).toHaveLength(5);
  for (const id of ["page", "worker", "licences"])
    expect(JSON.parse(page.getElementById(id)!.textContent)).toBe(HOSTILE);
});

it("may run its own two scripts, start workers and show frames of what it made, and nothing else", () => {
  const policy = pageOf(assembled(TEMPLATE, PARTS)).querySelector("meta")!.getAttribute("content")!;
  expect(policy.split("; ").map((part) => part.replace(/sha256-[\w+/=]+/g, "sha256"))).toEqual([
    "default-src 'none'",
    "script-src 'sha256' 'sha256'",
    "worker-src blob:",
    "child-src blob:",
    "frame-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

it("is not made of a template that lacks a part, nor with a first script that would end its own element", () => {
  expect(() => assembled(TEMPLATE.replace("{{icon}}", ""), PARTS)).toThrow("lacks {{icon}}");
  expect(() => assembled(TEMPLATE, { ...PARTS, boot: '"</script>"' })).toThrow("boot.js");
});
