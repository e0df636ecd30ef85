import { describe, expect, it } from "vitest";
import { addressOf, stateOf } from "../../client/address.ts";
import { amend, redo, startHistory, step, undo } from "../../client/history.ts";
import {
  type Change,
  chooseLayout,
  emptyView,
  hideNodes,
  removeNodes,
  selectNodes,
  setEvents,
  setFilters,
  showInGraph,
  showNodes,
  startWith,
  toggleKind,
  togglePin,
  unhideAll,
} from "../../client/state.ts";
import { change, openView, undoChange, viewState } from "../../client/view-store.ts";
import { fc, test } from "./fast-check.ts";

const name = fc.constantFrom("a", "b", "c", "d");
const names = fc.uniqueArray(name, { maxLength: 4 });
const changes: fc.Arbitrary<Change> = fc.oneof(
  names.map(showNodes),
  names.map(hideNodes),
  names.map(removeNodes),
  names.map(startWith),
  names.map(selectNodes),
  names.map(showInGraph),
  names.map(togglePin),
  fc.constant(unhideAll),
  fc.constant(toggleKind("Person")),
  fc.constantFrom("nodes" as const, "edges" as const).map(setEvents),
  fc.constantFrom("force" as const, "time" as const).map(chooseLayout),
  fc.constant(setFilters({ from: "2030-01-01" })),
);

describe("the view", () => {
  test("is the same after as many undos as steps, and again after as many redos", fc.array(changes), (list) => {
    const start = startHistory(emptyView);
    const end = list.reduce((history, change) => step(history, change(history.present)), start);
    const steps = end.past.length;
    let back = end;
    for (let index = 0; index < steps; index += 1) back = undo(back);
    expect(back.present).toEqual(emptyView);
    let forth = back;
    for (let index = 0; index < steps; index += 1) forth = redo(forth);
    expect(forth.present).toEqual(end.present);
  });

  test("shows nothing that is hidden, and nothing twice", fc.array(changes), (list) => {
    const { shown, hidden } = list.reduce((state, change) => change(state), emptyView);
    expect(shown.filter((id) => hidden.includes(id))).toEqual([]);
    expect(new Set(shown).size).toBe(shown.length);
  });

  test("comes back from its address", fc.array(changes), (list) => {
    const state = list.reduce((before, change) => change(before), emptyView);
    expect(stateOf(addressOf(state))).toEqual(state);
  });

  it("is not made of a damaged address", () => {
    const address = addressOf(showNodes(["a", "b"])(emptyView));
    expect(stateOf(address.slice(0, -7))).toBeNull();
    expect(stateOf("#nowhere")).toBeNull();
    expect(stateOf("")).toBeNull();
    expect(stateOf("#meetings")?.view).toBe("meetings");
  });

  it("keeps the places of pinned nodes in an address that would be too long", () => {
    const ids = Array.from({ length: 3000 }, (_, index) => `event:${(index * 7919 * 104729).toString(16)}`);
    const positions = Object.fromEntries(ids.map((id, index) => [id, [index * 1.7, index * 0.3] as [number, number]]));
    const pinned = ids.slice(0, 1);
    const back = stateOf(addressOf({ ...emptyView, shown: ids, pinned, positions }));
    expect(Object.keys(back?.positions ?? {})).toEqual(pinned);
  });
});

describe("a step", () => {
  it("of the same name joins the step before", () => {
    const typed = step(step(startHistory(0), 1, "typing"), 2, "typing");
    expect(undo(typed).present).toBe(0);
  });

  it("that changes nothing is none", () => {
    expect(step(startHistory(0), 0).past).toEqual([]);
  });

  it("that leaves the view as it looks is none either: a second click on what is selected", () => {
    openView(emptyView, true);
    change(selectNodes(["a"]));
    change(selectNodes(["a"]));
    change(setFilters({ from: null }));
    undoChange();
    expect(viewState()).toEqual(emptyView);
  });

  it("takes in what a computation adds", () => {
    const done = amend(step(startHistory(0), 1), 5);
    expect(undo(done).present).toBe(0);
    expect(redo(undo(done)).present).toBe(5);
  });

  it("forgets what was undone", () => {
    expect(redo(step(undo(step(startHistory(0), 1)), 2)).present).toBe(2);
  });
});
