import { XML_HEAD, applyEdits, attributeOf, encodeAttribute, insertion, outlineOf, removal, withPrefix } from "../xml";
import { entryKey } from "./directory";
import { type PackItem, pack } from "./pack";
import { type Package, relationshipsPart } from "./package";

/** The namespace of relationships in a package. */
export const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "[Content_Types].xml";

/** A part to be added, and the part that leads to it. */
export interface NewPart {
  readonly owner: string;
  readonly name: string;
  /** Left out where the package's default for .xml will do. */
  readonly contentType?: string;
  readonly relationshipType: string;
  readonly xml: string;
}

/** A package being changed: a few parts as texts; everything else is copied with its packed bytes. */
export class PackageEdit<File extends Package = Package> {
  private readonly changed = new Map<string, string>();
  private readonly removed = new Set<string>();
  private readonly added = new Map<string, string>();

  constructor(readonly file: File) {}

  /** The part's XML as it now stands; undefined where there is none. */
  text(name: string): string | undefined {
    const key = entryKey(name);
    return this.added.get(name) ?? this.changed.get(key) ?? (this.removed.has(key) ? undefined : this.file.text(name));
  }

  /** Replaces the XML of a part. */
  replace(name: string, xml: string): void {
    if (this.added.has(name)) this.added.set(name, xml);
    else this.changed.set(entryKey(name), xml);
  }

  /** Adds a part with its content type and its relationship; gives the relationship's id. */
  add(part: NewPart): string {
    const relationships = relationshipsPart(part.owner);
    if (this.text(relationships) === undefined)
      this.added.set(relationships, `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`);
    const xml = this.required(relationships);
    let number = 1;
    while (xml.includes(`"rIdBudgetDisclosure${number}"`)) number++;
    const id = `rIdBudgetDisclosure${number}`;
    const target = relativeTarget(part.owner, part.name);
    this.append(
      relationships,
      `<Relationship Id="${id}" Type="${part.relationshipType}" Target="${encodeAttribute(target)}"/>`,
    );
    if (part.contentType !== undefined)
      this.append(TYPES, `<Override PartName="/${encodeAttribute(part.name)}" ContentType="${part.contentType}"/>`);
    this.added.set(part.name, part.xml);
    return id;
  }

  /** Takes a part out, with its relationships, its content type, and the relationship by which its owner leads to it. */
  remove(name: string, owner: string): void {
    const key = entryKey(name);
    this.removed.add(key);
    this.removed.add(entryKey(relationshipsPart(name)));
    this.drop(TYPES, (xml, element) => entryKey(attributeOf(xml, element, "PartName") ?? "") === key);
    const ids = new Set(
      this.file.relationships(owner).flatMap((r) => (r.target && entryKey(r.target) === key ? [r.id] : [])),
    );
    this.drop(relationshipsPart(owner), (xml, element) => ids.has(attributeOf(xml, element, "Id") ?? ""));
  }

  /** The first part name that is not taken, numbered as Excel numbers them (some programs look for such names only). */
  freeName(owner: string, path: string): string {
    const folder = owner.slice(0, owner.lastIndexOf("/") + 1);
    for (let number = 1; ; number++) {
      const name = `${folder}${path}${number}.xml`;
      const isFree = !this.file.entry(name) || this.removed.has(entryKey(name));
      if (isFree && !this.added.has(name)) return name;
    }
  }

  /** The file as changed. */
  build(): Uint8Array {
    const encoder = new TextEncoder();
    const items: PackItem[] = [];
    for (const entry of this.file.entries) {
      const key = entryKey(entry.name);
      const xml = this.changed.get(key);
      if (this.removed.has(key)) continue;
      if (xml === undefined) items.push({ from: this.file, entry });
      else items.push({ name: entry.name, content: encoder.encode(withUtf8(xml)) });
    }
    for (const [name, xml] of this.added) items.push({ name, content: encoder.encode(xml) });
    return pack(items);
  }

  private outline(name: string, xml: string) {
    return outlineOf(xml, () => this.file.refuse.damaged(`部件 ${name} 的内容无法识别`));
  }

  private required(name: string): string {
    const xml = this.text(name);
    if (xml === undefined) throw this.file.refuse.damaged(`缺少部件 ${name}`);
    return xml;
  }

  private append(name: string, element: string): void {
    const xml = this.required(name);
    const { prefix, root } = this.outline(name, xml);
    this.replace(name, applyEdits(xml, [insertion(root.closeStart, withPrefix(element, prefix))]));
  }

  private drop(name: string, matches: (xml: string, element: Parameters<typeof attributeOf>[1]) => boolean): void {
    const xml = this.required(name);
    const dropped = this.outline(name, xml).children.filter((element) => matches(xml, element));
    if (dropped.length > 0) this.replace(name, applyEdits(xml, dropped.map(removal)));
  }
}

/** A part's name as seen from the folder of another: `customXml/item1.xml` from `xl/workbook.xml` is `../customXml/item1.xml`. */
function relativeTarget(owner: string, name: string): string {
  const folders = owner.split("/").slice(0, -1);
  const steps = name.split("/");
  const shared = folders.findIndex((folder, index) => folder !== steps[index]);
  const kept = shared < 0 ? folders.length : shared;
  return [...folders.slice(kept).map(() => ".."), ...steps.slice(kept)].join("/");
}

/** Parts are written in UTF-8; the few that were in UTF-16 say so in their first line. */
function withUtf8(xml: string): string {
  return xml.replace(/^(\uFEFF?<\?xml[^>]*\sencoding\s*=\s*["'])utf-16(?:le|be)?(?=["'])/i, "$1UTF-8");
}
