/** Behind a proxy that nobody named, all who ask count as one client: whoever runs the server is told so, once. */
import type { RequestHandler } from "express";
import type { Logger } from "pino";

export function tellOfProxy(log: Logger): RequestHandler {
  let told = false;
  return (request, _response, next) => {
    const { remoteAddress = "" } = request.socket;
    const trusts: (address: string, hop: number) => boolean = request.app.get("trust proxy fn");
    if (!told && request.headers["x-forwarded-for"] !== undefined && !trusts(remoteAddress, 0)) {
      told = true;
      log.warn(
        { proxy: remoteAddress },
        "X-Forwarded-For is not believed: all who come by this address share one rate limit. If it is a proxy of yours, name it in RAPPORTEUR_TRUSTED_PROXIES.",
      );
    }
    next();
  };
}
