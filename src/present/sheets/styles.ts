import type { CellStyle } from "../../workbook";
import type { Told } from "../wording/told";

const BODY = { font: "body", size: 10, horizontal: "left", vertical: "center", wrap: true, border: true } as const;
const TEXT = { font: "body", size: 10, horizontal: "left", vertical: "center", wrap: true } as const;

/** Of what stands below something else. */
const SOFT = { ...BODY, size: 9, color: "#404040", fill: "#F7F7F7", indent: 1 } as const;

/** The looks of the report's sheets. */
export const STYLES = {
  title: { font: "title", size: 18, horizontal: "center", vertical: "center" },
  text: TEXT,
  verdict: { ...TEXT, font: "heading", size: 12 },
  section: { ...TEXT, font: "heading", size: 11, border: true, fill: "#EDEDED" },
  heading: { ...BODY, font: "heading", horizontal: "center", fill: "#D9E2F3" },
  body: BODY,
  center: { ...BODY, horizontal: "center" },
  strong: { ...BODY, bold: true },
  number: { ...BODY, horizontal: "right" },
  soft: SOFT,
  softCenter: { ...SOFT, horizontal: "center", indent: 0 },
  softNumber: { ...SOFT, horizontal: "right", indent: 0 },
  link: { ...BODY, color: "#0563C1" },
  tick: { ...BODY, horizontal: "center", size: 12 },
} as const satisfies Record<string, CellStyle>;

/** What a tone's colour is in print: dark enough to read without colour. */
const TONES: Readonly<Record<Told["tone"], string>> = {
  bad: "#9C0006",
  warn: "#7F6000",
  good: "#17602F",
  info: "#1F4E78",
  none: "#404040",
};

/** A style in the colour of a tone. */
export function toned(style: CellStyle, tone: Told["tone"]): CellStyle {
  return { ...style, bold: true, color: TONES[tone] };
}
