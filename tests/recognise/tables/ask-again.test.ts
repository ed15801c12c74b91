import { askAgain } from "../../../src/recognise";
import { ALL_FUNDS, disclosureSnapshot, syntheticLedger } from "../../../tools/synthetic";
import { CARRYOVER_APART, CARRYOVER_IN, recognise } from "../../../tools/shipped";

describe("asking the tables again under the other reading", () => {
  it.each([CARRYOVER_APART, CARRYOVER_IN])("gives what recognising once more would: $name", (reading) => {
    const snapshot = disclosureSnapshot(syntheticLedger({ seed: 5, funds: ALL_FUNDS }), { reading });
    const again = askAgain(recognise(snapshot), CARRYOVER_IN);
    expect(again).toEqual(recognise(snapshot, CARRYOVER_IN));
  });
});
