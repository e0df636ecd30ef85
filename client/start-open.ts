/** Whether the start panel is open where nothing else is: at first in a wide window only, where it covers nothing. */
import { setFlag, useFlag } from "./stored-flag.ts";

const isSmall = (): boolean => window.matchMedia("(max-width: 720px)").matches;

export const useStartOpen = () => {
  const open = useFlag("start", !isSmall());
  return { open, setOpen: (value: boolean) => setFlag("start", value) };
};

/** In a small window it lies over the view. */
export const clearView = (): void => {
  if (isSmall()) setFlag("start", false);
};
