import { chosenTemplates } from "../../src/cli/chosen-templates";
import { UsageError } from "../../src/cli/usage";
import { TEMPLATES } from "../../tools/shipped";

describe("--template", () => {
  it("leaves all sets to choose from, where none is named", () => {
    expect(chosenTemplates(undefined, TEMPLATES)).toBe(TEMPLATES);
  });

  it("leaves the one that is named", () => {
    expect(chosenTemplates("national-accounts", TEMPLATES).map(({ id }) => id)).toEqual(["national-accounts"]);
  });

  it("names those that there are, where there is none of that name", () => {
    expect(() => chosenTemplates("hubei", TEMPLATES)).toThrow(UsageError);
    expect(() => chosenTemplates("hubei", TEMPLATES)).toThrow("xinjiang-2024、national-budget、shanghai-budget");
  });
});
