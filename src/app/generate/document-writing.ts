import type { Comparison, MoneyDrawings } from "../../comparison";
import type { WrittenDocument } from "../../document";
import { type DocumentFacts, type OpenPoint, type PriorBook, publishedFacts, publishedPrior } from "../../facts";
import {
  type MarkedRow,
  type SecretProject,
  type SharedName,
  foldedName,
  secretProjects,
  sharedNames,
} from "../../facts";
import { publishedDisclosure } from "./published";
import { projectOf } from "../../ledger";
import type { OtherSheet } from "../../layout";
import type { Disclosure } from "../../tables";
import type { LastYear } from "../compare/last-year";
import { type DocumentSource, documentOf } from "./document-of";

/** What a workbook states for its document beside its ledger or tables, and what is known of last year. */
export interface Stated {
  readonly facts: DocumentFacts;
  readonly prior?: PriorBook;
  /** What is told of last year; absent where nothing was asked about it. */
  readonly lastYear?: Omit<LastYear, "changed">;
  /** Last year's tables, of those that it is known from. */
  readonly earlier?: readonly Disclosure[];
  /** What is wrong with what it states, and why last year's workbook is not taken: among the open points. */
  readonly remarks?: readonly OpenPoint[];
}

/** The document of a plan: written once its tables are laid out, where the workbook states something for it or it is asked for. */
export class DocumentWriting {
  /**
   * The projects of which nothing is published. What only a ledger marks counts where there is a document: tables alone are made of a ledger as it
   * stands.
   */
  readonly secret: readonly SecretProject[];
  private readonly shared: readonly SharedName[];
  private written: WrittenDocument | undefined;
  private compared: Comparison | undefined;
  private drawn: MoneyDrawings | undefined;
  private readonly isStated: boolean;

  /**
   * @param threshold from what growth on a figure is marked, in whole percent
   * @param isAsked whether the document is wanted though nothing is stated for it
   * @param rows of the ledger, where there is one
   */
  constructor(
    private readonly stated: Stated,
    private readonly threshold: number,
    private readonly isAsked: boolean,
    rows: readonly MarkedRow[] = [],
  ) {
    this.isStated = statesSomething(stated.facts) || stated.prior !== undefined;
    this.secret = secretProjects(stated.facts.projects, this.isStated || isAsked ? rows : []);
    const hidden = new Set(this.secret.map(({ name }) => foldedName(name)));
    const named = new Set(stated.facts.projects.map(({ name }) => name.value));
    for (const { project } of rows) if (project !== undefined) named.add(project);
    this.shared = sharedNames(
      this.secret,
      [...named].filter((name) => !hidden.has(foldedName(name))),
    );
  }

  /** Undefined until it is written, and where none is. */
  get document(): WrittenDocument | undefined {
    return this.written;
  }

  /** This year beside last year; undefined until the document is written, and where last year is not known. */
  get comparison(): Comparison | undefined {
    return this.compared;
  }

  /** What is drawn of the money; undefined until the document is written. */
  get drawings(): MoneyDrawings | undefined {
    return this.drawn;
  }

  /** Writes the document. The sheets that it adds to those of the tables: none where the workbook states nothing for it. */
  sheetsOf(source: Pick<DocumentSource, "disclosure" | "ledger" | "bought" | "catalogue">): OtherSheet[] {
    if (!this.isStated && !this.isAsked) return [];
    const { facts, prior, earlier = [] } = this.stated;
    const projects = [...new Set(source.ledger?.rows.flatMap((row) => projectOf(row) ?? []) ?? [])];
    const remarks = [...(this.stated.remarks ?? []), ...this.shared.map(sharedRemark)];
    const { document, comparison, drawings, sheets } = documentOf({
      ...source,
      facts: publishedFacts(facts, this.secret, projects),
      ...(prior && { prior: publishedPrior(prior, this.secret, projects) }),
      secret: this.secret,
      earlier: earlier.map((one) => publishedDisclosure(one, this.secret)),
      threshold: this.threshold,
    });
    this.compared = comparison;
    this.drawn = drawings;
    this.written = { ...document, openPoints: [...remarks, ...document.openPoints] };
    return this.isStated ? [...sheets] : [];
  }
}

/** Two projects under one name are one in every table, which nobody may overlook. */
function sharedRemark({ publicName, projects, isOpen }: SharedName): OpenPoint {
  const whose = isOpen
    ? "是不予公开项目的公开名称，也是公开项目的名称"
    : `是 ${projects.length} 个不予公开项目的公开名称`;
  const message = `“${publicName}”${whose}，各表把它们当成一个；请在“项目说明”填写不同的公开名称`;
  return { kind: "fact", statement: "sheets", about: publicName, message, sheet: "项目说明" };
}

/** True where something is stated that only the document says: more than whose the ledger is. */
function statesSomething(facts: DocumentFacts): boolean {
  const { functions, posts, people, signedOn, divisions } = facts.unit;
  const { assets, performance } = facts;
  const said = [functions, posts, signedOn, performance.overall, assets.furniture, assets.other];
  const lists = [facts.prior, facts.projects, performance.projects, facts.uses, facts.glossary, divisions?.value ?? []];
  const { houses, over500k, over1m, planned } = assets;
  const groups = [people, facts.procurement, houses, over500k, over1m, planned, ...Object.values(assets.vehicles)];
  return (
    said.some((fact) => fact !== undefined) ||
    lists.some((list) => list.length > 0) ||
    groups.some((group) => Object.values(group).some((fact) => fact !== undefined))
  );
}
