import { createStore } from "../../../src/taskpane/shared/store";

const counter = () => createStore((count: number, step: number) => count + step, 0);

it("holds what it began with until an event changes it", () => {
  const store = counter();
  expect(store.get()).toBe(0);
  store.dispatch(2);
  expect(store.get()).toBe(2);
});

it("tells whoever listens after each change, until he stops", () => {
  const store = counter();
  const seen: number[] = [];
  const stop = store.subscribe(() => seen.push(store.get()));
  store.dispatch(1);
  store.dispatch(1);
  stop();
  store.dispatch(1);
  expect(seen).toEqual([1, 2]);
});

it("tells nobody of an event that changes nothing", () => {
  const store = counter();
  const told = jest.fn();
  store.subscribe(told);
  store.dispatch(0);
  expect(told).not.toHaveBeenCalled();
});

it("lets a listener read, and change, what it was told of", () => {
  const store = counter();
  store.subscribe(() => {
    if (store.get() < 3) store.dispatch(1);
  });
  store.dispatch(1);
  expect(store.get()).toBe(3);
});
