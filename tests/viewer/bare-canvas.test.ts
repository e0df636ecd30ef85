/** A canvas on which everything is filtered away or hidden says so, and what brings it back. */
import { expect, it } from "vitest";
import { addressOf } from "../../client/address.ts";
import { emptyView, noFilters } from "../../client/state.ts";
import { EntityType, EventKind } from "../../server/contract/ontology.ts";
import { newPage } from "./browser.ts";
import { count } from "./canvas-steps.ts";
import { openAfresh, visitSuite } from "./visit.ts";

visitSuite("a canvas with nothing in view", (visit) => {
  it("says that the filters leave out all of it, and takes them away", async () => {
    const page = await openAfresh(visit());
    const before = await count(page);
    const { nodes } = await (await fetch(`${visit().server.url}/api/graph`)).json();
    const hiddenKinds = [...EntityType.options, ...EventKind.options];
    const shown = nodes.map(({ id }: { id: string }) => id);
    const filters = { ...noFilters, hiddenKinds };
    const { page: other } = await newPage(visit().browser);
    await other.goto(`${visit().server.url}/${addressOf({ ...emptyView, shown, filters })}`);
    await other.getByText("The filters leave out all that is on the canvas.").waitFor();
    await other.getByRole("button", { name: "Take away all filters" }).click();
    await expect.poll(() => count(other)).toBeGreaterThan(before / 2);
    await other.getByText("Nothing is in view").waitFor({ state: "detached" });
    await other.context().close();
  });

  it("says that what was on it is hidden, and brings it back", async () => {
    const page = await openAfresh(visit());
    const before = await count(page);
    await page.getByRole("button", { name: "Select" }).click();
    await page
      .getByRole("menuitem", { name: /^Everything|^All/ })
      .first()
      .click();
    await page.locator("#canvas").focus();
    await page.keyboard.press("h");
    await page.getByText("What was on it is hidden.").waitFor();
    await page.getByRole("main").getByRole("button", { name: "Show what is hidden" }).last().click();
    await expect.poll(() => count(page)).toBe(before);
  });
});
