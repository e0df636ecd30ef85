/** Nearer, farther, all of it. */
import { ActionIcon, Tooltip } from "@mantine/core";
import { IconFocusCentered, IconMinus, IconPlus } from "@tabler/icons-react";
import { frameAll } from "./bounds.ts";
import { coverRef } from "./covers.ts";
import classes from "./graph.module.css";
import { useSigma } from "./SigmaContext.tsx";

export const CameraButtons = () => {
  const sigma = useSigma();
  const camera = sigma.getCamera();
  return (
    <div className={classes.camera} ref={coverRef} role="toolbar" aria-label="Camera">
      <Tooltip label="Zoom in (+)" position="left">
        <ActionIcon aria-label="Zoom in" onClick={() => camera.animatedZoom({ duration: 200 })}>
          <IconPlus size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Zoom out (−)" position="left">
        <ActionIcon aria-label="Zoom out" onClick={() => camera.animatedUnzoom({ duration: 200 })}>
          <IconMinus size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Show all (0)" position="left">
        <ActionIcon aria-label="Show all" onClick={() => frameAll(sigma, {}, true)}>
          <IconFocusCentered size={18} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
};
