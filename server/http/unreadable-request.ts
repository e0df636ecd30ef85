/** What is no HTTP, has endless headers or never ends gets an answer in the form of every other refusal. */
import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";

const known: Record<string, [status: number, code: string, detail: string]> = {
  HPE_HEADER_OVERFLOW: [431, "headers-too-large", "The request's address and headers are too long."],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "request-timeout", "The request took too long to arrive."],
};
const other: [number, string, string] = [400, "bad-http", "The request is no HTTP that can be read."];

/** For `server.on("clientError", …)`. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, code, detail] = known[error.code ?? ""] ?? other;
  const title = STATUS_CODES[status];
  const body = JSON.stringify({ type: "about:blank", title, status, code, detail });
  socket.end(
    [
      `HTTP/1.1 ${status} ${title}`,
      "Content-Type: application/problem+json",
      `Content-Length: ${Buffer.byteLength(body)}`,
      "Connection: close",
      "",
      body,
    ].join("\r\n"),
  );
}
