/** The README is where a newcomer looks for a room. */
import { existsSync, readFileSync, readdirSync } from "node:fs";

const README = readFileSync("README.md", "utf8");

it("tells every room of src", () => {
  const rooms = readdirSync("src", { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [`\`src/${entry.name}\``] : [],
  );
  expect(rooms.filter((room) => !README.includes(room))).toEqual([]);
});

it("names no room and no picture that is not there", () => {
  const told = [...README.matchAll(/`(src\/[a-z-]+)`|\]\(((?:docs|src)\/[^)]+)\)/g)].map(
    ([, room, link]) => room ?? link,
  );
  expect(told.filter((place) => !existsSync(place ?? ""))).toEqual([]);
});
