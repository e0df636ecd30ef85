import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { clearView } from "../../start-open.ts";
import { showView } from "../../state.ts";
import { change } from "../../view-store.ts";
import { Nothing } from "./QueryState.tsx";

export const ImportButton = () => (
  <Button
    size="xs"
    onClick={() => {
      clearView();
      change(showView("import"));
    }}
  >
    Import articles
  </Button>
);

/** A part that has nothing to show since nothing was read yet; the children say what will be there. */
export const NoArticles = ({ title = "No articles yet", children }: { title?: string; children?: ReactNode }) => (
  <Nothing title={title}>
    {children}
    <ImportButton />
  </Nothing>
);
