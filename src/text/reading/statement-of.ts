import type { ClaimKind } from "../claim";
import type { Ask } from "./lexicon/meaning";
import { FUNDS, KINDS, unionFunds } from "../../ledger";
import type { TextSectionId } from "./sections/section-words";

/** What a claim says, as far as it tells which statement it belongs to. */
interface Said {
  readonly kind: ClaimKind;
  readonly about?: Ask;
  readonly fact?: string;
  /** Its sentence says that there is none of it: what it says of change belongs to that. */
  readonly isOfNone: boolean;
}

/**
 * The statement of the narrative that a claim belongs to, by its section and by what it speaks of: a question by fund in 收入预算情况 is
 * `income.line`. Undefined where the narrative has none of the kind there.
 */
export function statementOf(said: Said, section: TextSectionId | undefined): string | undefined {
  const { kind, about, fact, isOfNone } = said;
  if (fact !== undefined) return fact.slice(0, fact.indexOf("."));
  switch (section) {
    case "overview":
      return kind === "amount" && about && isTotal(about) ? "overview.total" : undefined;
    case "income":
      return about && byTotal(about, "income.total", "income.line");
    case "expenditure":
      return about && byTotal(about, "expenditure.total", "expenditure.kind");
    case "appropriation":
      return about && ofAppropriation(kind, about);
    case "generalBudget":
    case "generalBudget.scale":
    case "generalBudget.structure":
    case "generalBudget.items":
      return about && ofGeneralBudget(about);
    case "basic":
      return about && (about.kind === KINDS.basic ? "basic.total" : "basic.side");
    case "projects":
      return about?.project === undefined ? "project.none" : "project.block";
    case "governmentFund":
    case "stateCapital":
      return about && ofBudget(section, kind, about, isOfNone);
    case "threePublic":
      return kind === "amount" ? "three.parts" : "three.change";
    case "carryover":
      return isOfNone ? "carry.none" : "carry.total";
    case "operating":
      return kind === "noAgency" ? "operating.none" : "operating.total";
    default:
      return undefined;
  }
}

/** The appropriations, each with what was carried over of it. */
const PARTS = [
  unionFunds(FUNDS.generalBudget, FUNDS.carriedGeneralBudget),
  unionFunds(FUNDS.governmentFund, FUNDS.carriedGovernmentFund),
  unionFunds(FUNDS.stateCapital, FUNDS.carriedStateCapital),
  FUNDS.carriedAppropriation,
];

function isTotal(about: Ask): boolean {
  return Object.keys(about).length === 0;
}

function byTotal(about: Ask, total: string, line: string): string {
  return isTotal(about) ? total : line;
}

function ofAppropriation(kind: ClaimKind, { function: code, fund }: Ask): string {
  if (code !== undefined) return "appropriation.class";
  if (kind === "unarranged") return "appropriation.only";
  const isPart = fund !== undefined && PARTS.some((part) => (fund & ~part) === 0);
  return isPart ? "appropriation.fund" : "appropriation.total";
}

function ofGeneralBudget({ function: code, kind }: Ask): string {
  if (code !== undefined) return code.length === 3 ? "gb.class" : "gb.item";
  return kind === undefined ? "gb.total" : "gb.kind";
}

function ofBudget(
  id: "governmentFund" | "stateCapital",
  kind: ClaimKind,
  { function: code }: Ask,
  isOfNone: boolean,
): string {
  if (code !== undefined) return `${id}.item`;
  return isOfNone || kind === "unarranged" ? `${id}.none` : `${id}.total`;
}
