/** Starts the viewer. */
import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { stateOf } from "./address.ts";
import { queryClient } from "./api.ts";
import { openingStory } from "./graph/open-story.ts";
import { PaletteProvider } from "./graph/PaletteProvider.tsx";
import { loadIconProgram } from "./graph/programs.ts";
import { isPlain } from "./graph/sync-graph.ts";
import { readShown } from "./graph/useShownGraph.ts";
import { readable, styleNonce, theme } from "./theme.ts";
import { openView, viewState } from "./view-store.ts";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root element.");

const addressed = stateOf(location.hash);
if (addressed) openView(addressed, true);
// The graph is asked for before the page is put together, which takes about as long as the answer.
if (viewState().shown.length > 0) readShown();
else void queryClient.prefetchQuery(openingStory);
if (!isPlain(viewState().shown.length)) void loadIconProgram();

createRoot(root).render(
  <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={styleNonce} cssVariablesResolver={readable}>
    <QueryClientProvider client={queryClient}>
      <Notifications position="bottom-center" />
      <PaletteProvider>
        <App />
      </PaletteProvider>
    </QueryClientProvider>
  </MantineProvider>,
);
