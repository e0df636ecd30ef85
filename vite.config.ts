/** Builds the viewer into dist/client; in development it serves the client and sends /api to a running server. */

import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: "client",
  plugins: [react()],
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    target: "es2022",
    // The first browsers with light-dark(): rewritten for older ones it would follow a scheme that nobody sets.
    cssTarget: ["chrome123", "edge123", "firefox120", "safari17.5"],
    // Everything must be a file of its own: the content security policy knows no data: scripts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
  worker: { format: "es" },
  server: { host: "127.0.0.1", proxy: { "/api": "http://127.0.0.1:3000" } },
});
