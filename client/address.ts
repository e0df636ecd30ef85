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

const pack = (state: ViewState): string => toBase64Url(deflateSync(strToU8(JSON.stringify(state)), { level: 9 }));

const withPinnedOnly = (state: ViewState): ViewState => ({
  ...state,
  headings: [],
  positions: Object.fromEntries(Object.entries(state.positions).filter(([id]) => state.pinned.includes(id))),
});

/** `#…` for a state. Beyond `most` characters only pinned nodes keep their place. */
export const addressOf = (state: ViewState, most = longest): string => {
  const whole = pack(state);
  return `#${state.view}~${whole.length <= most ? whole : pack(withPinnedOnly(state))}`;
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
