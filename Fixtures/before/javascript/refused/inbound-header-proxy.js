import { verify } from "./tokens.js";
import { forward } from "./upstream.js";

const CORS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Headers": "content-type, cf-aig-authorization",
};

/** Accepts the same header as the real gateway so that clients need no change. */
export default {
  async fetch(request, env) {
    if (request.method === "OPTIONS") return new Response(null, { headers: CORS });
    const presented = request.headers.get("cf-aig-authorization") ?? "";
    if (!(await verify(presented.replace(/^Bearer /, ""), env))) {
      return new Response("unauthorized", { status: 401, headers: CORS });
    }
    const clean = new Headers(request.headers);
    clean.delete("cf-aig-authorization");
    return forward(request, clean, env);
  },
};
