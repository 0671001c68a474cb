// Loaded into node with --require: sends TLS connections for the two Cloudflare hosts to the loopback recorder (node's
// fetch ignores HTTPS_PROXY) and lets nothing else leave the machine. The program's own text stays as it is.
"use strict";

const net = require("node:net");
const tls = require("node:tls");

const HOSTS = new Set(["gateway.ai.cloudflare.com", "api.cloudflare.com"]);
const port = Number(process.env.REPLAY_PORT);
if (!port) throw new Error("REPLAY_PORT is not set");

const connectTLS = tls.connect;
tls.connect = function connect(...args) {
  const options = typeof args[0] === "object" ? args[0] : undefined;
  const host = options && (options.servername || options.host || options.hostname);
  if (!HOSTS.has(host)) throw new Error(`replay: TLS connection to ${host} refused`);
  const redirected = { ...options, host: "127.0.0.1", port, servername: host, path: undefined };
  return connectTLS.call(tls, redirected, ...args.slice(1));
};

const connectSocket = net.Socket.prototype.connect;
net.Socket.prototype.connect = function connect(...args) {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  const host = typeof first === "object" ? first.host : args[1];
  if (host !== "127.0.0.1") throw new Error(`replay: connection to ${host} refused`);
  return connectSocket.apply(this, args);
};
