/** One visual language: quiet greys, one accent, small type for long work. */
import { ActionIcon, type CSSVariablesResolver, createTheme, type MantineColorsTuple, Tooltip } from "@mantine/core";

const ink: MantineColorsTuple = [
  "#eef4fb",
  "#d9e5f3",
  "#b3cbe6",
  "#8aafd8",
  "#5f90c6",
  "#3f78b6",
  "#2a64a4",
  "#20528a",
  "#1b4573",
  "#14345a",
];

/** Greys of the dark scheme, a little blue, so that the canvas and the panels are one surface. */
const dark: MantineColorsTuple = [
  "#ced3da",
  "#b6bdc7",
  "#969fab",
  "#6b7480",
  "#454c56",
  "#363d46",
  "#2a3038",
  "#1d2127",
  "#181b20",
  "#131518",
];

export const theme = createTheme({
  primaryColor: "ink",
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  // Dark words on the lighter accent of the dark scheme: white on it would have a contrast of 3.3.
  luminanceThreshold: 0.2,
  colors: { ink, dark },
  fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace",
  headings: {
    fontWeight: "600",
    sizes: { h1: { fontSize: "1.25rem" }, h2: { fontSize: "1.05rem" }, h3: { fontSize: ".95rem" } },
  },
  defaultRadius: "sm",
  cursorType: "pointer",
  respectReducedMotion: true,
  focusRing: "auto",
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: "subtle", color: "gray", size: 32 } }),
    // The page never scrolls as a whole; locking it would need a style that the content security policy refuses.
    // A dialog's header is not the page's banner.
    Modal: { defaultProps: { lockScroll: false, attributes: { header: { role: "presentation" } } } },
    Drawer: { defaultProps: { lockScroll: false } },
    // A name or a text is typed in any script; the field's own box stays as the page is.
    Input: { defaultProps: { attributes: { input: { dir: "auto" } } } },
    PillsInputField: { defaultProps: { attributes: { field: { dir: "auto" } } } },
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, withinPortal: true } }),
  },
});

/** Secondary text: Mantine's own grey is too faint on white and on a light blue. */
export const readable: CSSVariablesResolver = () => ({
  variables: {},
  light: { "--mantine-color-dimmed": "#545d69", "--mantine-color-placeholder": "#6b7480" },
  dark: { "--mantine-color-dimmed": "#a9b1bc", "--mantine-color-placeholder": "#969fab" },
});

/** The nonce that the server put into the page for styles made at run time; empty in development. */
export const styleNonce = (): string => document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce ?? "";
