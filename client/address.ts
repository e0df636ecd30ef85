/**
 * The view in the page's address: `#graph` or `#graph~…`, the rest being the state, deflated, in base64url. Nothing leaves the
 * browser with it: a fragment is not sent to the server.
 */
import { inflateSync, strFromU8 } from "fflate";
import { fits } from "./fits.ts";
import { packFirst } from "./pack-text.ts";
import { emptyView, View, ViewState } from "./state.ts";

/** Longer addresses break in mail and chat programs. */
export const longest = 16_000;

const fromBase64Url = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));

/** Ids and places are packed to a quarter or so; what would have to shrink more than this need not be tried. */
const bestRatio = 12;
/** Letters of one node's place, at least: thousands of them need not be written to know that they are too many. */
const leastOfPlace = 15;

const withPinnedOnly = (state: ViewState): ViewState => ({
  ...state,
  headings: [],
  positions: Object.fromEntries(
    state.pinned.flatMap((id) => (state.positions[id] ? [[id, state.positions[id]] as const] : [])),
  ),
});

/** What an address may hold of a state, the best first: all of it, or all but the places of what is not pinned. */
export const textsOf = (state: ViewState, most = longest): string[] => {
  const letters = most * bestRatio;
  const whole = Object.keys(state.positions).length * leastOfPlace <= letters ? JSON.stringify(state) : null;
  const lean = JSON.stringify(withPinnedOnly(state));
  return whole !== null && whole.length <= letters ? [whole, lean] : [lean];
};

/** `#…` for a state. Beyond `most` characters only pinned nodes keep their place. */
export const addressOf = (state: ViewState, most = longest): string =>
  `#${state.view}~${packFirst(textsOf(state, most), most)}`;

/** The state that an address names; `null` where it names none or is damaged. `now`: what a view's bare name leaves as it is. */
export const stateOf = (hash: string, now: ViewState = emptyView): ViewState | null => {
  const [name = "", packed] = hash.replace(/^#/, "").split("~");
  const view = View.safeParse(name);
  if (!view.success) return null;
  if (!packed) return { ...now, view: view.data };
  try {
    const held: unknown = JSON.parse(strFromU8(inflateSync(fromBase64Url(packed))));
    if (fits(ViewState, held)) return { ...held, view: view.data };
    const parsed = ViewState.safeParse(held);
    return parsed.success ? { ...parsed.data, view: view.data } : null;
  } catch {
    // Cut or mistyped addresses are common; the caller says so.
    return null;
  }
};
