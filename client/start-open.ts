/** Whether the start panel is open where nothing else is: at first in a wide window only, where it covers nothing. */
import { setFlag, useFlag } from "./stored-flag.ts";

export const useStartOpen = () => {
  const open = useFlag("start", !window.matchMedia("(max-width: 720px)").matches);
  return { open, setOpen: (value: boolean) => setFlag("start", value) };
};
