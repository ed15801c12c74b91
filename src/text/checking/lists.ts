import { normalName } from "../../catalogue";
import { FUNDS, type FundSet, KINDS, type Query } from "../../ledger";
import type { KnownTopic } from "../../tables";
import type { Claim } from "../claim";
import type { TextDocument } from "../text-document";
import type { Figures } from "./figures";
import type { Outcome } from "./outcome";
import { rawAfter, rawText } from "./text-of";

/** One thing that a list may name. */
interface Member {
  readonly name: string;
  readonly question: Query;
}

/** A list must name just what has money; with 等 behind it, only what has. */
export function checkLists(claims: readonly Claim[], figures: Figures, document: TextDocument, outcome: Outcome): void {
  for (const claim of claims) {
    if (claim.kind !== "list" || !claim.names || claim.names.length === 0) continue;
    const members = membersOf(claim, figures);
    if (members.length === 0) outcome.leave("no-figure", claim);
    else checkList(claim, claim.names, members, document, outcome);
  }
}

type Named = NonNullable<Claim["names"]>[number];

function checkList(
  claim: Claim,
  names: readonly Named[],
  members: readonly Member[],
  document: TextDocument,
  outcome: Outcome,
): void {
  const left = new Map(members.map((member) => [member, true]));
  const [extra, doubled]: [Named[], Named[]] = [[], []];
  for (const name of names) {
    const fitting = members.filter((member) => isNamed(name.text, member.name));
    const free = fitting.find((member) => left.get(member));
    if (free) left.set(free, false);
    else (fitting.length > 0 ? doubled : extra).push(name);
  }
  const last = names[names.length - 1]!;
  const isOpen = last.text.endsWith("等") || rawAfter(document, last.span, 1) === "等";
  const missing = isOpen ? [] : members.filter((member) => left.get(member));
  if (missing.length + extra.length + doubled.length === 0) {
    outcome.hold(claim);
    return;
  }
  const told = [
    missing.length > 0 && `漏列${listed(missing.map(({ name }) => name))}`,
    extra.length > 0 && `表中没有${listed(extra.map(({ text }) => text))}的数`,
    doubled.length > 0 && `重复列示${listed(doubled.map(({ text }) => text))}`,
  ].filter((words) => words !== false);
  outcome.fail(
    {
      rule: "n/list",
      messageId: "differs",
      data: { details: told.join("；") },
      subject: `${claim.section ?? ""}/${claim.statement ?? ""}/${claim.sentence}`,
      spans: [...extra, ...doubled].length > 0 ? [...extra, ...doubled].map(({ span }) => span) : claim.spans,
      ...(claim.section !== undefined && { section: claim.section }),
      ...(claim.statement !== undefined && { statement: claim.statement }),
      cells: [],
      ...(missing.length === 1 && extra.length + doubled.length === 0
        ? putIn(missing[0]!, names, members)
        : mendingOf(missing, extra, doubled, document)),
    },
    claim,
  );
}

/** A name told twice goes; a name that is none of the list's stands for the one that is missing. */
function mendingOf(
  missing: readonly Member[],
  extra: readonly Named[],
  doubled: readonly Named[],
  document: TextDocument,
) {
  if (missing.length === 0 && extra.length === 0) return { edits: doubled.map((one) => without(one, document)) };
  const [lacking, own] = [missing[0], extra[0]];
  if (missing.length === 1 && extra.length === 1 && doubled.length === 0 && lacking && own)
    return { edits: [{ span: own.span, after: lacking.name }] };
  return missing.length === 0 && doubled.length === 0 ? { edits: extra.map((one) => without(one, document)) } : {};
}

/** The one name that is missing, put in where it belongs: only in a list that is in the tables' order. */
function putIn(lacking: Member, names: readonly Named[], members: readonly Member[]) {
  const places = names.map(({ text }) => members.findIndex(({ name }) => isNamed(text, name)));
  if (places.some((place, index) => index > 0 && place <= places[index - 1]!)) return {};
  const own = members.indexOf(lacking);
  const before = names[places.filter((place) => place < own).length - 1];
  if (before) return { edits: [{ span: before.span, after: `${before.text}、${lacking.name}` }] };
  const first = names[0]!;
  return { edits: [{ span: first.span, after: `${lacking.name}、${first.text}` }] };
}

function listed(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join("、");
}

/** The name taken out, with the mark before it. */
function without({ span }: Named, document: TextDocument) {
  const before = rawText(document, { ...span, start: Math.max(0, span.start - 1), end: span.start });
  return { span: { ...span, start: before === "、" ? span.start - 1 : span.start }, after: "" };
}

function isNamed(text: string, name: string): boolean {
  const [said, known] = [normalName(text.replace(/等$/, "")), normalName(name)];
  return said === known || (SYNONYMS.get(known)?.includes(said) ?? false);
}

/** What texts call what the tables call otherwise, both as `normalName` gives them. */
const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ["财政专户管理资金", ["财政专户（教育收费）", "财政专户核拨", "财政专户管理资金收入", "教育收费", "财政专户"]],
    ["单位资金", ["其他资金", "单位资金收入", "单位自有资金"]],
    ["上年结转结余", ["上年结转", "上年结余", "结转结余", "上年结转和结余", "上年结转结余收入", "使用上年结转结余"]],
    ["一般公共预算", ["一般公共预算拨款", "一般公共预算拨款收入", "一般公共预算收入", "一般公共预算财政拨款"]],
    ["政府性基金预算", ["政府性基金预算拨款", "政府性基金预算拨款收入", "政府性基金", "政府性基金预算收入"]],
    ["国有资本经营预算", ["国有资本经营预算拨款", "国有资本经营预算拨款收入", "国有资本经营预算收入", "国有资本经营"]],
    ["因公出国（境）费用", ["因公出国（境）费", "因公出国（境）经费"]],
    ["公务用车运行维护费", ["公务用车运行费"]],
  ].map(([name, others]) => [normalName(name as string), (others as string[]).map(normalName)]),
);

const INCOME_KINDS: readonly (readonly [string, FundSet])[] = [
  ["一般公共预算", FUNDS.generalBudget],
  ["政府性基金预算", FUNDS.governmentFund],
  ["国有资本经营预算", FUNDS.stateCapital],
  ["财政专户管理资金", FUNDS.specialAccount],
  ["单位资金", FUNDS.unitFunds],
  ["上年结转结余", FUNDS.carryover],
];

/** What has money, of all that the list could name; none where it is not known what it lists. */
function membersOf({ statement, about, section }: Claim, figures: Figures): Member[] {
  const { book } = figures;
  const withMoney = (members: readonly Member[]) =>
    members.filter(({ question }) => (figures.now(question, section)?.amount ?? 0) !== 0);
  if (statement === "overview.incomeKinds")
    return withMoney(INCOME_KINDS.map(([name, fund]) => ({ name, question: { fund } })));
  if (statement === "overview.classes") return withMoney(categoriesOf(figures, "overview"));
  if (statement === "basic.side" || about?.kind === KINDS.personnel || about?.kind === KINDS.operating) {
    if (!about) return [];
    const codes = book.codes("basicExpenditure", 5);
    return withMoney(codes.map((code) => ({ name: book.nameOf(code), question: { ...about, economic: [code] } })));
  }
  return [];
}

function categoriesOf({ book }: Figures, topic: KnownTopic): Member[] {
  return book.codes(topic, 3).map((code) => ({ name: book.nameOf(code), question: { function: code } }));
}
