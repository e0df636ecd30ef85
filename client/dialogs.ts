/** Which of the page's dialogs are open; buttons, keys and commands open them alike. */
import { keepTyped } from "./typed-ahead.ts";
import { valueStore } from "./value-store.ts";

export const helpOpen = valueStore(false);
/** Counts up each time the command palette is asked for. */
export const commandsAsked = valueStore(0);
export const askForCommands = (): void => {
  keepTyped();
  commandsAsked.set(commandsAsked.get() + 1);
};
/** The saved views. */
export const viewsMenuOpen = valueStore(false);
/** Which sources and how sure a reading the canvas is drawn from. */
export const sourceFilterOpen = valueStore(false);
