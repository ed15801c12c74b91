import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const FOLDER = join(__dirname, "schema");
const file = (fileName: string) => ({ fileName, contents: readFileSync(join(FOLDER, fileName), "utf8") });

/**
 * What the standard's schema says against a part of a .docx, or of an .xlsx (`sml.xsd`); nothing where it is valid. What the part itself lets be ignored
 * is not looked at.
 */
export async function schemaComplaints(
  fileName: string,
  part: string,
  root: "wml.xsd" | "sml.xsd" = "wml.xsd",
): Promise<string[]> {
  const ignorable = / mc:Ignorable="([^"]*)"/.exec(part)?.[1] ?? "";
  const contents = ignorable
    .split(" ")
    .filter((prefix) => /^\w+$/.test(prefix))
    .reduce((xml, prefix) => xml.replaceAll(new RegExp(` ${prefix}:\\w+="[^"]*"`, "g"), ""), part)
    .replace(/ mc:Ignorable="[^"]*"/, "");
  const others = readdirSync(FOLDER).filter(
    (name) => name.endsWith(".xsd") && name !== "wml.xsd" && name !== "sml.xsd",
  );
  const result = await validateXML({
    xml: { fileName, contents },
    extension: "schema",
    schema: [file(root)],
    preload: others.map(file),
    initialMemoryPages: 1024,
    maxMemoryPages: 4096,
  });
  return result.errors.map(({ message }) => message);
}
