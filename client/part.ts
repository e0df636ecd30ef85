/** Parts of the page that are loaded when they are first needed. */
import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { api } from "./api.ts";

/** A part's files did not come. Browsers and React keep that in mind: only the page loaded anew asks for them again. */
export class PartNotLoaded extends Error {
  override name = "PartNotLoaded";
}

const answers = (): Promise<boolean> =>
  api.health().then(
    () => true,
    () => false,
  );

const inWords = async (): Promise<string> =>
  (await answers())
    ? "This part of the page could not be loaded. The page may be older than the server: trying again loads it anew."
    : "This part of the page could not be loaded: the server does not answer. Start it, then try again.";

/** As `lazy`, with a failure in plain words: `PartNotLoaded`. */
// biome-ignore lint/suspicious/noExplicitAny: as `lazy` has it, for components of any properties.
export const part = <T extends ComponentType<any>>(load: () => Promise<{ default: T }>): LazyExoticComponent<T> =>
  lazy(() =>
    load().catch(async (cause: unknown) => {
      throw new PartNotLoaded(await inWords(), { cause });
    }),
  );

/** Loads the page anew at its address, once the server answers. @returns false while it does not */
export const loadAnew = async (): Promise<boolean> => {
  const isThere = await answers();
  if (isThere) location.reload();
  return isThere;
};
