/** Whether the first picture stands, or none will come: what it need not wait for begins then. */
import { valueStore } from "../value-store.ts";

export const firstPicture = valueStore(false);

/** A picture that takes longer, or a view of nothing, keeps nobody from the rest, in milliseconds. */
const patience = 2000;

window.setTimeout(() => firstPicture.set(true), patience);
