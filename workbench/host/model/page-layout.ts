import { type Api, ModelObject } from "../protocol/model-object";
import { changeExtras, extrasOf, type PageExtras } from "../univer/extras";
import type { SheetGrid } from "../univer/sheet-grid";
import { parseAddress } from "./addresses";
import { HeaderFooterGroup } from "./header-footer-group";

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout : margins in points. Every part can be set (`PA-1`). */
export class PageLayout extends ModelObject {
  static readonly type = "PageLayout";
  static readonly api: Api = {
    orientation: 9,
    paperSize: 9,
    zoom: 9,
    centerHorizontally: 9,
    topMargin: 9,
    bottomMargin: 9,
    leftMargin: 9,
    rightMargin: 9,
    headersFooters: 9,
    setPrintArea: 9,
    setPrintTitleRows: 9,
  };

  constructor(private readonly grid: SheetGrid) {
    super();
  }

  get orientation(): string {
    return this.page.orientation ?? "Portrait";
  }

  set orientation(orientation: string) {
    this.change({ orientation: orientation === "Landscape" ? "Landscape" : "Portrait" });
  }

  get paperSize(): string {
    return this.page.paperSize ?? "Letter";
  }

  set paperSize(paperSize: string) {
    this.change({ paperSize });
  }

  get zoom(): object {
    return this.page.zoom ?? { scale: 100 };
  }

  set zoom(zoom: object) {
    this.change({ zoom });
  }

  get centerHorizontally(): boolean {
    return this.page.centerHorizontally ?? false;
  }

  set centerHorizontally(centerHorizontally: boolean) {
    this.change({ centerHorizontally });
  }

  get topMargin(): number {
    return this.page.topMargin ?? 54;
  }

  set topMargin(topMargin: number) {
    this.change({ topMargin });
  }

  get bottomMargin(): number {
    return this.page.bottomMargin ?? 54;
  }

  set bottomMargin(bottomMargin: number) {
    this.change({ bottomMargin });
  }

  get leftMargin(): number {
    return this.page.leftMargin ?? 50.4;
  }

  set leftMargin(leftMargin: number) {
    this.change({ leftMargin });
  }

  get rightMargin(): number {
    return this.page.rightMargin ?? 50.4;
  }

  set rightMargin(rightMargin: number) {
    this.change({ rightMargin });
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.grid);
  }

  setPrintArea(address: string): void {
    parseAddress(address, "PageLayout.setPrintArea");
    this.change({ printArea: address });
  }

  setPrintTitleRows(address: string): void {
    parseAddress(address, "PageLayout.setPrintTitleRows");
    this.change({ titleRows: address });
  }

  private get page(): PageExtras {
    return extrasOf(this.grid.facade).page ?? {};
  }

  private change(change: PageExtras): void {
    changeExtras(this.grid.facade, { page: { ...this.page, ...change } });
  }
}
