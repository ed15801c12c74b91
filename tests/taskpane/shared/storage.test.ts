/** @jest-environment jsdom */
import {
  keepApart,
  onStored,
  storeAndTell,
  storeText,
  storedText,
  takeText,
} from "../../../src/taskpane/shared/storage";

afterEach(() => {
  keepApart(undefined);
  localStorage.clear();
  jest.restoreAllMocks();
});

it("keeps a text until it is taken", () => {
  expect(storeText("theme", "dark")).toBe(true);
  expect(storedText("theme")).toBe("dark");
  expect(takeText("theme")).toBe("dark");
  expect([storedText("theme"), takeText("theme")]).toEqual([undefined, undefined]);
});

it("is kept apart by Office's key, in both directions", () => {
  storeText("theme", "dark");
  keepApart("https://unit-a.sharepoint.cn");
  expect(storedText("theme")).toBeUndefined();
  storeText("theme", "light");
  expect(Object.keys(localStorage).sort()).toEqual(["https://unit-a.sharepoint.cn/theme", "theme"]);
  keepApart(undefined);
  expect(storedText("theme")).toBe("dark");
});

it("tells this page and other pages under the same key, until nobody listens any more", () => {
  keepApart("a");
  const heard: (string | null)[] = [];
  const stop = onStored("request", (text) => heard.push(text));
  storeAndTell("request", "1");
  dispatchEvent(new StorageEvent("storage", { key: "a/request", newValue: "2" }));
  dispatchEvent(new StorageEvent("storage", { key: "b/request", newValue: "not ours" }));
  dispatchEvent(new StorageEvent("storage", { key: "request", newValue: "not ours" }));
  stop();
  storeAndTell("request", "3");
  expect(heard).toEqual(["1", "2"]);
});

it("keeps nothing, and says so, where the browser forbids it", () => {
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  expect([storeText("theme", "dark"), storeAndTell("theme", "dark"), storedText("theme"), takeText("theme")]).toEqual([
    false,
    false,
    undefined,
    undefined,
  ]);
});
