const helmet = require("helmet");

const CONNECT_SOURCES = [
  "'self'",
  "https://api.example.com",
  "https://gateway.ai.cloudflare.com",
];

module.exports = function security(app) {
  app.use(
    helmet.contentSecurityPolicy({
      directives: {
        defaultSrc: ["'self'"],
        connectSrc: CONNECT_SOURCES,
        imgSrc: ["'self'", "data:"],
      },
    }),
  );
  app.use((req, res, next) => {
    res.setHeader("Report-To", "csp-endpoint");
    res.setHeader("Content-Security-Policy-Report-Only", "connect-src 'self' https://gateway.ai.cloudflare.com");
    next();
  });
};
