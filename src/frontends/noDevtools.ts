// Stands in for react-devtools-core, which Ink asks for only in development. Ink takes it as a default export.
const noDevtools = { initialize: () => undefined, connectToDevTools: () => undefined };

export { noDevtools as default };
