import { codeOf, FIRST, type Question, outcomeOf, run, SECOND, sheetOf } from "../question";

const NAMESPACE = "urn:budget-disclosure:sideload-check";

function xmlOf(text: string): string {
  return `<check xmlns="${NAMESPACE}">${text}</check>`;
}

/** Protection, calculation, the page, and what the workbook keeps. */
export const WORKBOOK: readonly Question[] = [
  {
    id: "PR-1",
    about: "受保护的表",
    ask: async () => {
      await outcomeOf((context) => void context.workbook.worksheets.add("自检寅").protection.protect());
      const answers = [
        await outcomeOf((context) => (sheetOf(context, "自检寅").getRange("B2").values = [[1]])),
        await outcomeOf((context) => void sheetOf(context, "自检寅").getRange("B2").conditionalFormats.add("Custom")),
        await outcomeOf((context) =>
          sheetOf(context, "自检寅").getRange().conditionalFormats.load("items/id,items/type"),
        ),
      ];
      await outcomeOf((context) => sheetOf(context, "自检寅").protection.unprotect());
      return answers;
    },
  },
  {
    id: "CA-1",
    about: "手动计算",
    ask: async () => {
      const { application: before } = await run(async (context) => {
        const { application } = context.workbook;
        application.load("calculationMode");
        await context.sync();
        return { application: application.calculationMode };
      });
      const valueAfter = (queue: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<number> =>
        run(async (context) => {
          const sheet = sheetOf(context);
          queue(sheet, context);
          await context.sync();
          const result = sheet.getRange("Q2");
          result.load("values");
          await context.sync();
          return Number(result.values[0]?.[0]);
        });
      const first = await valueAfter((sheet) => (sheet.getRange("Q1:Q2").formulas = [[1], ["=Q1*2"]]));
      const held = await valueAfter((sheet, context) => {
        context.workbook.application.calculationMode = "Manual";
        sheet.getRange("Q1").values = [[5]];
      });
      const asked = await valueAfter((_sheet, context) => context.workbook.application.calculate("Recalculate"));
      await outcomeOf((context) => (context.workbook.application.calculationMode = before));
      return [first, held, asked];
    },
  },
  {
    id: "PA-1",
    about: "页面设置",
    ask: async () => {
      const outcome = await outcomeOf((context) => {
        const { pageLayout, freezePanes } = sheetOf(context, SECOND);
        pageLayout.orientation = "Landscape";
        pageLayout.paperSize = "A4";
        pageLayout.topMargin = 56.7;
        pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页，共 &N 页";
        pageLayout.setPrintArea("A1:D22");
        pageLayout.setPrintTitleRows("$1:$2");
        pageLayout.zoom = { horizontalFitToPages: 1 };
        freezePanes.freezeRows(2);
      });
      return run(async (context) => {
        const { pageLayout } = sheetOf(context, SECOND);
        pageLayout.load("zoom");
        await context.sync();
        const { horizontalFitToPages = null, verticalFitToPages = null } = pageLayout.zoom;
        return [outcome, horizontalFitToPages, verticalFitToPages];
      });
    },
  },
  {
    id: "XM-1",
    about: "工作簿里保存的内容",
    ask: () =>
      run(async (context) => {
        const { customXmlParts } = context.workbook;
        customXmlParts.add(xmlOf("一"));
        const before = customXmlParts.getByNamespace(NAMESPACE);
        before.load("items/id");
        await context.sync();
        before.items[0]?.setXml(xmlOf("二"));
        await context.sync();
        const after = customXmlParts.getByNamespace(NAMESPACE);
        after.load("items/id");
        await context.sync();
        const answer = [after.items.length, after.items[0]?.id === before.items[0]?.id];
        for (const part of after.items) part.delete();
        await context.sync();
        return answer;
      }).catch(codeOf),
  },
];

/** The names of the sheets that must be there before anything is asked. */
export const NEEDED: readonly string[] = [FIRST, SECOND];
