/** One HTTP request, however it came. Header names are lower case. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}
