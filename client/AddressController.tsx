/** Keeps the page's address equal to the view, and the view equal to an address that is opened. */
import { notifications } from "@mantine/notifications";
import { useEffect } from "react";
import { stateOf } from "./address.ts";
import { addressLater } from "./address-later.ts";
import { openView, subscribe, viewState } from "./view-store.ts";

const settleAfter = 400;

export const AddressController = () => {
  useEffect(() => {
    let timer = 0;
    let written = location.hash;
    const read = () => {
      if (location.hash === written) return;
      written = location.hash;
      const state = stateOf(location.hash);
      if (state) openView(state);
      else notifications.show({ color: "red", message: "This address names no view: it may have been cut short." });
    };
    const write = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        addressLater(viewState(), (address) => {
          written = address;
          window.history.replaceState(null, "", written);
        });
      }, settleAfter);
    };
    const unsubscribe = subscribe(write);
    window.addEventListener("hashchange", read);
    return () => {
      window.clearTimeout(timer);
      unsubscribe();
      window.removeEventListener("hashchange", read);
    };
  }, []);
  return null;
};
