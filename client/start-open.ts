/** Whether the start panel is open where nothing else is: at first, if the window is wide or nothing was asked for by an address. */
import { setFlag, useFlag } from "./stored-flag.ts";

const isSmall = (): boolean => window.matchMedia("(max-width: 720px)").matches;

/** Read before the page writes its own address. */
const cameWithAddress = window.location.hash.length > 1;

export const useStartOpen = () => {
  const open = useFlag("start", !isSmall() || !cameWithAddress);
  return { open, setOpen: (value: boolean) => setFlag("start", value) };
};

/** In a small window it lies over the view: what is begun there, or pressed in the view, takes it away. */
export const clearView = (): void => {
  if (isSmall()) setFlag("start", false);
};
