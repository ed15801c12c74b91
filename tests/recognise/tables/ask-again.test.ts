import { askAgain, recognise } from "../../../src/recognise";
import { WITH_CARRYOVER, WITHOUT_CARRYOVER, elevenTables } from "../../../src/tables";
import { ALL_FUNDS, disclosureSnapshot, syntheticLedger } from "../../../tools/synthetic";

describe("asking the tables again under the other reading", () => {
  const template = elevenTables(WITH_CARRYOVER);

  it.each([WITHOUT_CARRYOVER, WITH_CARRYOVER])("gives what recognising once more would: $carryover", (scope) => {
    const snapshot = disclosureSnapshot(syntheticLedger({ seed: 5, funds: ALL_FUNDS }), { scope });
    const again = askAgain(recognise(snapshot), template, WITH_CARRYOVER);
    expect(again).toEqual(recognise(snapshot, template, WITH_CARRYOVER));
  });
});
