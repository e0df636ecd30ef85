import { valueStore } from "../value-store.ts";

/** Whether the canvas is shown as tables. */
export const tableMode = valueStore(false);
export const toggleTable = (): void => tableMode.set(!tableMode.get());
