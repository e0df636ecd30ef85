import { useComputedColorScheme } from "@mantine/core";
import { type Palette, palettes } from "./palette.ts";

/** The canvas's colours for the page's scheme. */
export const usePalette = (): Palette => palettes[useComputedColorScheme("light")];
