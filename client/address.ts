/**
 * The view in the page's address: `#graph` or `#graph~…`, the rest being the state, deflated, in base64url. Nothing leaves the
 * browser with it: a fragment is not sent to the server.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { fits } from "./fits.ts";
import { emptyView, View, ViewState } from "./state.ts";

/** Longer addresses break in mail and chat programs. */
const longest = 16_000;

const toBase64Url = (bytes: Uint8Array): string => {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};

const fromBase64Url = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));

const pack = (text: string): string => toBase64Url(deflateSync(strToU8(text), { level: 9 }));

/** Ids and places are packed to a quarter or so; what would have to shrink more than this need not be tried. */
const bestRatio = 12;

const withPinnedOnly = (state: ViewState): ViewState => ({
  ...state,
  headings: [],
  positions: Object.fromEntries(Object.entries(state.positions).filter(([id]) => state.pinned.includes(id))),
});

/** `#…` for a state. Beyond `most` characters only pinned nodes keep their place. */
export const addressOf = (state: ViewState, most = longest): string => {
  const text = JSON.stringify(state);
  const whole = text.length <= most * bestRatio ? pack(text) : null;
  return `#${state.view}~${whole !== null && whole.length <= most ? whole : pack(JSON.stringify(withPinnedOnly(state)))}`;
};

/** The state that an address names; `null` where it names none or is damaged. */
export const stateOf = (hash: string): ViewState | null => {
  const [name = "", packed] = hash.replace(/^#/, "").split("~");
  const view = View.safeParse(name);
  if (!view.success) return null;
  if (!packed) return { ...emptyView, view: view.data };
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
