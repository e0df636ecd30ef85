/** Says what was done, with a button that takes it back. */
import type { ReactNode } from "react";
import { tellWithButton } from "./tell-with-button.tsx";

export const tellWithUndo = (words: ReactNode, takeBack: () => void): void => tellWithButton(words, "Undo", takeBack);
