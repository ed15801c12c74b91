import { FUNDS, type FundSet, KINDS, type Query } from "../../ledger";
import type { Claim, TextDocument, TextReading, TextSpan } from "../../text";
import { UNCHECKED_REASONS } from "../wording/text-check";

/** The names of a set of funds as the contract has them: one name where one is the whole set, else the fewest that are together. */
function fundNames(fund: FundSet): string | string[] {
  const names = Object.entries(FUNDS).sort(([, one], [, other]) => bits(other) - bits(one));
  const whole = names.find(([, set]) => set === fund);
  if (whole) return whole[0];
  const found: string[] = [];
  let rest: number = fund;
  for (const [name, set] of names) {
    if ((set & rest) !== set) continue;
    found.push(name);
    rest &= ~set;
  }
  return found;
}

function bits(set: number): number {
  return [...set.toString(2)].filter((bit) => bit === "1").length;
}

/** A question with the names of FUNDS and KINDS: `{ "fund": "generalBudgetLocal" }`. */
export function questionJson({ function: code, economic, kind, fund, project }: Query): object {
  const kindName = Object.entries(KINDS).find(([, value]) => value === kind)?.[0];
  return {
    ...(code !== undefined && { function: code }),
    ...(economic && { economic }),
    ...(kindName !== undefined && kind !== KINDS.all && { kind: kindName }),
    ...(fund !== undefined && fund !== FUNDS.all && { fund: fundNames(fund) }),
    ...(project !== undefined && { project }),
  };
}

/** What a text was understood to say, as the contract of the command line has it. */
export function textJson(file: string, document: TextDocument, { claims, unchecked }: TextReading): string {
  const facts = claims.map((claim) => claimJson(claim, document));
  const open = unchecked.map(({ span, reason }) => ({ ...spanJson(document, span), reason }));
  return `${JSON.stringify({ schema: 1, file, facts, unchecked: open }, undefined, 2)}\n`;
}

function claimJson(claim: Claim, document: TextDocument): object {
  const { kind, about, of, year, stated, up, fact, section, names } = claim;
  const [span] = claim.spans;
  return {
    kind,
    ...(about && { question: questionJson(about) }),
    ...(of && { of: questionJson(of) }),
    year,
    ...(stated && { value: stated.digits, ...(stated.unit !== "" && { unit: stated.unit }) }),
    ...(up !== undefined && { up }),
    ...(fact !== undefined && { fact }),
    ...(names && { names: names.map(({ text }) => text) }),
    ...(section !== undefined && { section }),
    ...(span && spanJson(document, span)),
  };
}

function spanJson({ paragraphs }: TextDocument, { paragraph, start, end }: TextSpan): object {
  return { paragraph, range: [start, end], text: paragraphs[paragraph]?.raw.slice(start, end) ?? "" };
}

/** What a claim says, in a word. */
const KIND_WORDS: Readonly<Record<Claim["kind"], string>> = {
  amount: "金额",
  prior: "上年数",
  change: "增减额",
  direction: "增减",
  growth: "增减幅度",
  growthDirection: "增减",
  unchanged: "持平",
  unarranged: "未安排",
  share: "占比",
  noAgency: "无机关运行经费",
  noGrowth: "不写幅度",
  list: "列举",
  project: "项目",
  fact: "事实",
};

const AROUND = 12;

/** The same for a terminal: a line for each thing that was understood, and for each number that was not. */
export function textLines(file: string, document: TextDocument, { claims, unchecked, sections }: TextReading): string {
  const quoted = ({ paragraph, start, end }: TextSpan) => {
    const raw = document.paragraphs[paragraph]?.raw ?? "";
    return `${raw.slice(Math.max(0, start - AROUND), start)}【${raw.slice(start, end)}】${raw.slice(end, end + AROUND)}`;
  };
  const numbers = claims.filter(({ stated }) => stated).length;
  return [
    file,
    `  读出 ${sections.length} 个部分，${claims.length} 处内容，其中数字 ${numbers} 个；未读懂的数字 ${unchecked.length} 个`,
    ...claims.map(
      (claim) =>
        `  第${claim.spans[0]!.paragraph + 1}段  ${KIND_WORDS[claim.kind].padEnd(6, "　")}${aboutText(claim)}  ${quoted(claim.spans[0]!)}`,
    ),
    ...(unchecked.length > 0 ? ["  没有读懂："] : []),
    ...unchecked.map(
      ({ span, reason }) => `  第${span.paragraph + 1}段  ${UNCHECKED_REASONS[reason]}  ${quoted(span)}`,
    ),
    "",
  ].join("\n");
}

function aboutText({ about, fact }: Claim): string {
  return fact ?? (about ? JSON.stringify(questionJson(about)) : "");
}
