import { strFromU8, strToU8 } from "fflate";
import { encodeAttribute, encodeText } from "../../src/xml";
import type { Random } from "../synthetic/random";
import type { Parts } from "./seeds";
import { anyFormula, anyText, anyValue, longRun } from "./values";

/** A workbook's parts with something changed. */
export type Change = (parts: Parts, random: Random) => Parts;

/** How many alike elements one change makes, at most. */
const MOST_COPIES = 20_000;

function inPart(parts: Parts, random: Random, names: RegExp, change: (xml: string) => string): Parts {
  const name = random.pick(Object.keys(parts).filter((part) => names.test(part)));
  return { ...parts, [name]: strToU8(change(strFromU8(parts[name]!))) };
}

/** The text with one match of a pattern, any of them, changed. */
function oneMatch(xml: string, random: Random, pattern: RegExp, changed: (...found: string[]) => string): string {
  const matches = [...xml.matchAll(pattern)];
  if (matches.length === 0) return xml;
  const match = random.pick(matches);
  return xml.slice(0, match.index) + changed(...match) + xml.slice(match.index + match[0].length);
}

const SHEETS = /worksheets\/sheet\d+\.xml$/;
const ANY_XML = /\.(xml|rels)$/;

/** An attribute's value is another one. */
export const attributes: Change = (parts, random) =>
  inPart(parts, random, ANY_XML, (xml) =>
    oneMatch(
      xml,
      random,
      /([\w:]+)="[^"]*"/g,
      (_, name = "") => `${name}="${encodeAttribute(random.below(3) === 0 ? longRun(random) : anyValue(random))}"`,
    ),
  );

/** An element is there many times. */
export const counts: Change = (parts, random) =>
  inPart(parts, random, ANY_XML, (xml) =>
    oneMatch(xml, random, /<(\w+)\b[^<>]*\/>|<(\w+)\b[^<>]*>[^<]*<\/\2>|<row\b.*?<\/row>/gs, (element) =>
      element.repeat(1 + random.below(Math.max(1, Math.min(MOST_COPIES, Math.floor(2_000_000 / element.length))))),
    ),
  );

/** A sheet, the unit, a name of the workbook says something mean. */
export const names: Change = (parts, random) => {
  const text = encodeAttribute(anyText(random));
  return random.below(2) === 0
    ? inPart(parts, random, /xl\/workbook\.xml$/, (xml) =>
        oneMatch(xml, random, /(<sheet\b[^>]*\bname=")[^"]*/g, (_, before = "") => before + text),
      )
    : inPart(parts, random, /xl\/workbook\.xml$/, (xml) =>
        xml.replace(
          "</sheets>",
          () =>
            `</sheets><definedNames><definedName name="${text}" localSheetId="${random.below(20)}" hidden="1">表3!$A$1</definedName></definedNames>`,
        ),
      );
};

/** The text of a cell is mean or long. */
export const texts: Change = (parts, random) =>
  inPart(parts, random, /sharedStrings\.xml$|worksheets\/sheet\d+\.xml$/, (xml) =>
    oneMatch(
      xml,
      random,
      /(<(?:t|v)\b[^>]*>)[^<]*(<\/(?:t|v)>)/g,
      (_, before = "", after = "") => before + encodeText(anyText(random)) + after,
    ),
  );

/** Cells have formulas, of their own or shared. */
export const formulas: Change = (parts, random) =>
  inPart(parts, random, SHEETS, (xml) => {
    const shared = random.below(2) === 0;
    let number = 0;
    const rest = encodeText(anyFormula(random));
    return xml.replace(/<v>/g, (value) => {
      if (random.below(5) > 0) return value;
      if (!shared) return `<f>${encodeText(anyFormula(random))}</f>${value}`;
      return number++ === 0
        ? `<f t="shared" si="0" ref="A1:Z99">${rest}</f>${value}`
        : `<f t="shared" si="0"/>${value}`;
    });
  });

/** A piece of XML stands where none belongs, or is gone. */
export const pieces: Change = (parts, random) =>
  inPart(parts, random, ANY_XML, (xml) => {
    const at = random.below(xml.length + 1);
    const piece = random.pick([
      "<",
      ">",
      "/>",
      '"',
      "<!--",
      "<![CDATA[",
      "</row>",
      "<c>",
      "&#x110000;",
      "\u0000",
      "",
      "=",
    ]);
    return xml.slice(0, at) + piece + xml.slice(at + random.below(40));
  });

/** Elements have a prefix, of any characters. */
export const prefixes: Change = (parts, random) =>
  inPart(parts, random, /xl\/(workbook|styles|worksheets\/sheet\d+)\.xml$/, (xml) => {
    const prefix = random.pick(["x", "a(b", "a.b", "$&", "表", "a-b", "x1"]);
    return xml
      .replace(/<(\/?)(?=[a-z])/g, (_, slash: string) => `<${slash}${prefix}:`)
      .replace("xmlns=", () => `xmlns:${prefix}=`);
  });
