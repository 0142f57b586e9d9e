// Stands in for react-devtools-core, which Ink asks for only in development.
export const initialize = () => undefined;
export const connectToDevTools = () => undefined;
