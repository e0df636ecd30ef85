/** What is no HTTP, has endless headers or never ends gets an answer in the form of every other refusal. */
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";

const known: Record<string, [status: number, code: string, detail: string]> = {
  HPE_HEADER_OVERFLOW: [431, "headers-too-large", "The request's address and headers are too long."],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "request-timeout", "The request took too long to arrive."],
};
const noExpectation: [number, string, string] = [417, "bad-expectation", "The request expects what is not done here."];
const other: [number, string, string] = [400, "bad-http", "The request is no HTTP that can be read."];

const bodyOf = ([status, code, detail]: [number, string, string]) =>
  JSON.stringify({ type: "about:blank", title: STATUS_CODES[status], status, code, detail });

/** `Expect:` something else than to be told to go on. For `server.on("checkExpectation", …)`. */
export function answerExpectation(_request: IncomingMessage, response: ServerResponse): void {
  const body = bodyOf(noExpectation);
  response.writeHead(noExpectation[0], {
    "Content-Type": "application/problem+json",
    "Content-Length": Buffer.byteLength(body),
    Connection: "close",
  });
  response.end(body);
}

/** For `server.on("clientError", …)`. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const answer = known[error.code ?? ""] ?? other;
  const [status] = answer;
  const body = bodyOf(answer);
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      "Content-Type: application/problem+json",
      `Content-Length: ${Buffer.byteLength(body)}`,
      "Connection: close",
      "",
      body,
    ].join("\r\n"),
  );
}
