/** The canvas's colours for the page's scheme: asked of the browser once, not by each of the many who draw with them. */
import { useComputedColorScheme } from "@mantine/core";
import { createContext, type ReactNode, useContext } from "react";
import { type Palette, palettes } from "./palette.ts";

const PaletteContext = createContext<Palette>(palettes.light);

export const PaletteProvider = ({ children }: { children: ReactNode }) => (
  <PaletteContext.Provider value={palettes[useComputedColorScheme("light")]}>{children}</PaletteContext.Provider>
);

export const usePalette = (): Palette => useContext(PaletteContext);
