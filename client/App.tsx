/** The page: header, rail of views, the view, the side panel, the timeline under the graph. */
import { Suspense } from "react";
import { AddressController } from "./AddressController.tsx";
import classes from "./App.module.css";
import { FocusKeeper } from "./FocusKeeper.tsx";
import { viewId } from "./focus-view.ts";
import { GraphView } from "./graph/GraphView.tsx";
import { Header } from "./Header.tsx";
import { Hotkeys } from "./Hotkeys.tsx";
import { storyAt } from "./kept/story.ts";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { Waiting } from "./panels/states/QueryState.tsx";
import { Rail } from "./Rail.tsx";
import { SidePanel } from "./SidePanel.tsx";
import { clearView } from "./start-open.ts";
import { Tour } from "./Tour.tsx";
import { useView } from "./view-store.ts";
import { StoryStrip, views } from "./views.tsx";

/** The grid keeps its place; what fails in it takes nothing else along. */
const Story = () =>
  storyAt.use() === null ? null : (
    <PanelBoundary resetKey="story">
      <Suspense>
        <StoryStrip />
      </Suspense>
    </PanelBoundary>
  );

export const App = () => {
  const view = useView((state) => state.view);
  const current = views.find((entry) => entry.id === view);
  const Panel = current?.component;
  return (
    <div className={classes.page}>
      <title>{`${current?.label} – Rapporteur`}</title>
      <a className={classes.skip} href={`#${viewId}`}>
        Skip to the view
      </a>
      <Header />
      <Story />
      <Rail />
      <main id={viewId} className={classes.view} tabIndex={-1} onPointerDown={clearView}>
        <PanelBoundary resetKey={view}>
          <div className={classes.layer} data-behind={view !== "graph" || undefined}>
            <GraphView />
          </div>
          {Panel ? (
            <div className={classes.scroll}>
              <Suspense fallback={<Waiting what={current.label.toLowerCase()} />}>
                <Panel />
              </Suspense>
            </div>
          ) : null}
        </PanelBoundary>
      </main>
      <SidePanel />
      <AddressController />
      <Hotkeys />
      <FocusKeeper />
      <Tour />
    </div>
  );
};
