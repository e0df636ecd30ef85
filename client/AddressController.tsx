/** Keeps the page's address equal to the view, and the view equal to an address that is opened or gone back to. */
import { notifications } from "@mantine/notifications";
import { useEffect } from "react";
import { z } from "zod";
import { stateOf } from "./address.ts";
import { addressLater } from "./address-later.ts";
import { pageOf } from "./page-of.ts";
import type { ViewState } from "./state.ts";
import { openView, subscribe, viewState } from "./view-store.ts";

const settleAfter = 400;

/** What the browser keeps with each of its entries: the place in their order. */
const Entry = z.object({ entry: z.int() });

const entryNow = (): number | null => Entry.safeParse(window.history.state).data?.entry ?? null;

export const AddressController = () => {
  useEffect(() => {
    let timer = 0;
    let written = location.hash;
    let entry = entryNow() ?? 0;
    let page = pageOf(viewState());
    // The last state of each entry: an address may hold less of it, and comes only when the view has settled.
    const states = new Map<number, ViewState>([[entry, viewState()]]);
    window.history.replaceState({ entry }, "");

    const read = () => {
      const there = entryNow();
      if (there === entry && location.hash === written) return;
      window.clearTimeout(timer);
      // An address that was typed has made an entry without a number.
      entry = there ?? entry + 1;
      if (there === null) window.history.replaceState({ entry }, "");
      written = location.hash;
      const state = (there === null ? null : states.get(there)) ?? stateOf(location.hash, viewState());
      if (!state) {
        notifications.show({ color: "red", message: "This address names no view: it may have been cut short." });
        return;
      }
      page = pageOf(state);
      openView(state);
    };

    const write = () => {
      const state = viewState();
      if (pageOf(state) !== page) {
        page = pageOf(state);
        entry += 1;
        window.history.pushState({ entry }, "");
      }
      states.set(entry, state);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        const asked = entry;
        addressLater(viewState(), (address) => {
          // Meanwhile another entry may be in front.
          if (asked !== entry) return;
          written = address;
          window.history.replaceState({ entry }, "", written);
        });
      }, settleAfter);
    };

    const unsubscribe = subscribe(write);
    window.addEventListener("popstate", read);
    window.addEventListener("hashchange", read);
    return () => {
      window.clearTimeout(timer);
      unsubscribe();
      window.removeEventListener("popstate", read);
      window.removeEventListener("hashchange", read);
    };
  }, []);
  return null;
};
