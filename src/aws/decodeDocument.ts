/** A policy document as JSON text: AWS sends it RFC 3986 encoded. One that was not encoded (other endpoints) may hold a bare "%". */
export function decodeDocument(document = ''): string {
  try {
    return decodeURIComponent(document);
  } catch {
    return document;
  }
}
