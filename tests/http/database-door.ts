/** A way to a database that can be shut and opened while the database itself goes on: what is behind it is away meanwhile. */
import { connect, createServer, type Server, type Socket } from "node:net";

/** Answers its port; `shut` ends what goes through it. */
export async function openDoor(to: number) {
  const through = new Set<Socket>();
  let door: Server | null = null;
  const open = (port: number) =>
    new Promise<number>((resolve) => {
      door = createServer((socket) => {
        const onward = connect(to, "127.0.0.1");
        for (const one of [socket, onward]) {
          through.add(one);
          one.on("error", () => {});
          one.on("close", () => {
            socket.destroy();
            onward.destroy();
          });
        }
        socket.pipe(onward).pipe(socket);
      }).listen(port, "127.0.0.1", () => {
        const address = door?.address();
        resolve(typeof address === "object" && address ? address.port : port);
      });
    });
  const port = await open(0);
  return {
    port,
    shut: () => {
      door?.close();
      for (const socket of through) socket.destroy();
      through.clear();
    },
    open: () => open(port),
  };
}
