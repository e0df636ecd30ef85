/** The canvas keeps the size of its box, whatever changes that: Sigma itself looks only when the window does, or when it draws. */
import { useEffect } from "react";
import { useSigma } from "./SigmaContext.tsx";

export const SizeController = () => {
  const sigma = useSigma();
  useEffect(() => {
    const container = sigma.getContainer();
    const observer = new ResizeObserver(() => {
      const { width, height } = sigma.getDimensions();
      if (width !== container.offsetWidth || height !== container.offsetHeight) sigma.scheduleRender();
    });
    observer.observe(container);
    return () => observer.disconnect();
  }, [sigma]);
  return null;
};
