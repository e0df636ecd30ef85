/** Whether the first picture stands, or none will come: what it need not wait for begins then. */
import { valueStore } from "../value-store.ts";

export const firstPicture = valueStore(false);

/**
 * A picture that never comes, whatever the reason, keeps nobody from the rest, in milliseconds. Long enough for a slow machine: what
 * begins before its picture makes that later still.
 */
const patience = 15_000;

window.setTimeout(() => firstPicture.set(true), patience);
