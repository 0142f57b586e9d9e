/** The body of a request as text: the SDK hands some over as bytes. */
export const bodyText = (body: unknown): string =>
  body instanceof Uint8Array ? new TextDecoder().decode(body) : String(body);
