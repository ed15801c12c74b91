import { aMoment, FIRST, type Question, run, SECOND, sheetOf } from "../question";

/** Events come after what caused them; Excel on the web takes its time. */
const PATIENCE_MS = 1_500;

interface Told {
  readonly sheet: string;
  readonly address: string;
  readonly trigger: string;
}

/** The changes that Excel tells while something is done. */
async function toldWhile(work: (context: Excel.RequestContext) => void): Promise<Told[]> {
  const told: Told[] = [];
  const names = await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    return new Map(worksheets.items.map(({ id, name }) => [id, name]));
  });
  const handler = await run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      const sheet = names.get(event.worksheetId) ?? "";
      told.push({ sheet, address: event.address, trigger: event.triggerSource });
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await run(async (context) => {
    work(context);
    await context.sync();
  });
  await aMoment(PATIENCE_MS);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  return told;
}

/** What Excel tells of changes. */
export const EVENTS: readonly Question[] = [
  {
    id: "EV-1",
    about: "别的表里随动的公式",
    ask: async () => {
      await run(async (context) => {
        sheetOf(context, SECOND).getRange("F1").formulas = [[`=${FIRST}!C1*2`]];
        await context.sync();
      });
      await aMoment(PATIENCE_MS);
      const told = await toldWhile((context) => (sheetOf(context).getRange("C1").values = [[3]]));
      return told.map(({ sheet, address }) => `${sheet.replace("自检", "")}!${address}`);
    },
  },
  {
    id: "EV-2",
    about: "自己的修改",
    ask: async () => {
      const told = await toldWhile((context) => {
        for (const row of [1, 2, 3]) sheetOf(context).getRange(`S${row}`).values = [[row]];
      });
      return told.map(({ trigger }) => trigger);
    },
  },
  {
    id: "EV-5",
    about: "格式的变化",
    ask: async () => {
      const told = await toldWhile((context) => (sheetOf(context).getRange("C1").format.fill.color = "#EEEEEE"));
      return told.length;
    },
  },
];
