/** Bundles the server into dist/: one file for each process that Node starts. Dependencies stay in node_modules. */
import { existsSync } from "node:fs";
import { defineConfig } from "vite";

const processes = ["server/cli.ts", "server/store/embedded-child.ts", "server/import/extraction-worker.ts"].filter(
  (file) => existsSync(file),
);

export default defineConfig({
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist/server",
    emptyOutDir: true,
    rollupOptions: {
      input: processes,
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
});
