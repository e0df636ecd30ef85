/** The words around an event word that tell its status, as data: in order, the first that fits decides. */
import { calledOffCues } from "./called-off.ts";
import { lookingAheadCues } from "./looking-ahead.ts";
import type { StatusCue } from "./status-cue.ts";
import { supposedCues } from "./supposed.ts";
import { toComeCues } from "./to-come.ts";

export const statusCues: readonly StatusCue[] = [...supposedCues, ...calledOffCues, ...lookingAheadCues, ...toComeCues];
