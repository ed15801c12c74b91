import { FUNDS, KINDS } from "../../../ledger";
import type { FundScope } from "../../../narrative";
import type { UncheckedReason } from "../../claim";
import type { Ask, FactWord } from "../lexicon/meaning";
import { carriedFund, carriedOf } from "../sections/scope";
import type { TextSectionId } from "../sections/section-words";
import { within } from "./ask";
import type { Mention, NamePart } from "./mention";
import { codeOf } from "./names";

/** What the sentence speaks of at a place, and which of its numbers have been told. */
export interface Subject {
  readonly mention?: Mention;
  readonly ask?: Ask;
  readonly fact?: FactWord;
  /** The names by which it is told, where they are those of codes. */
  readonly names?: readonly NamePart[];
  readonly isOperating?: boolean;
  /** Why nothing can be bound to it. */
  readonly unbound?: UncheckedReason;
  readonly year: "this" | "prior" | "other";
  readonly filled: Set<string>;
}

/** Where a mention stands. */
export interface SubjectContext {
  readonly section: TextSectionId | undefined;
  readonly sectionScope: Ask;
  /** Of a list that is open: what its members are parts of. */
  readonly listScope?: Ask;
  /** 类 are listed: 一般公共预算支出包括：… */
  readonly listsClasses: boolean;
  readonly allMoney: boolean;
  readonly buying: boolean;
  /** 一般公务用车 has been told: the region's three kinds. */
  readonly threeKinds: boolean;
  /** Of a part of the units: 机关和参公事业单位. */
  readonly ofOrgans: boolean;
  readonly year: Subject["year"];
  readonly funds: FundScope;
}

/** What a mention speaks of where it stands. */
export function subjectOf(mention: Mention, context: SubjectContext): Subject {
  const base = { mention, year: context.year, filled: new Set<string>() };
  if (mention.isOpaque) return { ...base, unbound: "no-subject" };
  if (mention.isOperating) return { ...base, isOperating: true, ...operatingOf(context) };
  if (mention.fact) return { ...base, ...factOf(mention, context) };
  return { ...base, ...questionOf(mention, context) };
}

function operatingOf({ ofOrgans, funds }: SubjectContext): Pick<Subject, "ask" | "fact"> {
  if (ofOrgans) return { fact: { money: "operating.stated", rank: 2 } };
  return { ask: { fund: funds.generalBudget, kind: KINDS.operating } };
}

function factOf({ fact, ask }: Mention, context: SubjectContext): Pick<Subject, "fact" | "unbound"> {
  if (fact!.money === "procurement.total" && ask?.fund !== undefined) {
    if (ask.fund !== context.funds.generalBudget) return { unbound: "no-subject" };
    return { fact: { money: "procurement.generalBudget", rank: 2 } };
  }
  const { count } = fact!;
  if (context.buying && count?.startsWith("assets.cars")) {
    return {
      fact: { rank: 2, count: `assets.buyCars${count.slice("assets.cars".length)}` as FactWord["count"] & string },
    };
  }
  if (context.threeKinds && count === "assets.cars.执法执勤用车")
    return { fact: { ...fact!, count: "assets.carsLaw" } };
  return { fact: fact! };
}

/** Sections in which figures of the tables are told of a part of them only: of the projects with targets, of what is bought. */
const OF_PARTS: ReadonlySet<TextSectionId | undefined> = new Set(["procurement", "performance", "remarks", "people"]);

function questionOf(mention: Mention, context: SubjectContext): Pick<Subject, "ask" | "names" | "unbound"> {
  const isOfPart = OF_PARTS.has(context.section) && (mention.ask?.fund !== undefined || mention.names.length > 0);
  if (isOfPart) return { unbound: "no-subject" };
  const scope = mention.isTotal ? context.sectionScope : (context.listScope ?? context.sectionScope);
  const byWords = carried(mention.ask ?? {}, context);
  const ask = context.allMoney ? { ...byWords, fund: FUNDS.all } : byWords;
  const isName = mention.names.length > 0 && (!mention.isNameOrFund || context.listsClasses);
  if (!isName && mention.code === undefined) return { ask: within(scope, ask) };
  const code = codeOf(mention, context.section);
  if (code === undefined) return { unbound: mention.names.at(-1)?.codes.length ? "ambiguous" : "unknown-name" };
  const named: Ask = code.startsWith("3") ? { economic: [code] } : { function: code };
  // of a word that is a name or a fund, the fund is not meant
  return { names: mention.names, ask: within(scope, mention.isNameOrFund ? named : { ...ask, ...named }) };
}

function carried(ask: Ask, { section, sectionScope, funds }: SubjectContext): Ask {
  if (ask.fund === undefined) return ask;
  const fund = section === "carryover" ? carriedFund(ask.fund, funds) : carriedOf(ask.fund, sectionScope.fund, funds);
  return { ...ask, fund };
}
