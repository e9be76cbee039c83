// One page for all services. Their descriptions come through the gateway like any other request.
const services = ["queue", "evaluation"];

window.ui = SwaggerUIBundle({
  urls: services
    .map((name) => ({ name, url: `/api/${name}/openapi` }))
    .concat({ name: "gateway", url: "/openapi/gateway.json" }),
  dom_id: "#swagger-ui",
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: "StandaloneLayout",
  validatorUrl: null,
  tryItOutEnabled: true,
  requestInterceptor: (request) => {
    const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/);
    if (token) request.headers["X-XSRF-TOKEN"] = decodeURIComponent(token[1]);
    return request;
  },
});
