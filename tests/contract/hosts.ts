import type { WorkbookPort } from "../../src/app/port";
import type { SheetPlan } from "../../src/workbook";
import { openFile, readWorkbook, writeWorkbook } from "../../src/xlsx";
import { workbookDataOf } from "../../workbench/host/file/from-snapshot";
import { openExcel } from "../support/excel/excel";
import { memoryHostOf } from "../support/memory-host";

/** A workbook that a host has open. */
export interface OpenHost {
  readonly port: WorkbookPort;
  close(): void;
}

/** A host, and how it opens a workbook of planned sheets. */
export interface Host {
  readonly name: string;
  open(...plans: readonly SheetPlan[]): Promise<OpenHost>;
}

const nothing = (): void => undefined;

/** Every host of the port. */
export const HOSTS: readonly Host[] = [
  {
    name: "Excel",
    open: async (...plans) => {
      const excel = await openExcel({
        data: workbookDataOf(readWorkbook(writeWorkbook(plans)), "book"),
      });
      await excel.host.settle();
      return excel;
    },
  },
  { name: "a file", open: async (...plans) => ({ port: openFile(writeWorkbook(plans)), close: nothing }) },
  { name: "memory", open: async (...plans) => ({ port: memoryHostOf(...plans), close: nothing }) },
];
