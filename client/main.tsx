/** Starts the viewer. */
import "./zod-without-eval.ts";
import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { Suspense } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { stateOf } from "./address.ts";
import { queryClient } from "./api.ts";
import { followFirstArticles } from "./first-reading.ts";
import { firstPicture } from "./graph/first-picture.ts";
import { openingStory } from "./graph/open-story.ts";
import { PaletteProvider } from "./graph/PaletteProvider.tsx";
import { prepareLayout } from "./graph/run-layout.ts";
import { readShown } from "./graph/useShownGraph.ts";
import { part } from "./part.ts";
import { readable, styleNonce, theme } from "./theme.ts";
import { openView, viewState } from "./view-store.ts";

const Messages = part(async () => ({ default: (await import("./Messages.tsx")).Messages }));

/** What is told before they are there waits for them. */
const LaterMessages = () =>
  firstPicture.use() ? (
    <Suspense fallback={null}>
      <Messages />
    </Suspense>
  ) : null;

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root element.");

const addressed = stateOf(location.hash);
if (addressed) openView(addressed, true);
// Asked first: what is asked for after an answer that nothing is to be read holds all of it.
void followFirstArticles();
// The graph is asked for before the page is put together, which takes about as long as the answer.
if (viewState().shown.length > 0) readShown();
else {
  void queryClient.prefetchQuery(openingStory);
  prepareLayout();
}

createRoot(root).render(
  <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={styleNonce} cssVariablesResolver={readable}>
    <QueryClientProvider client={queryClient}>
      <LaterMessages />
      <PaletteProvider>
        <App />
      </PaletteProvider>
    </QueryClientProvider>
  </MantineProvider>,
);
