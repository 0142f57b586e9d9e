/** Where an operation of a REST protocol is found, and how its answer travels. */
export interface RestRoute {
  readonly method: 'DELETE' | 'GET' | 'HEAD' | 'POST' | 'PUT';
  /** `/{Bucket}?policy`: names in braces become fields, `{Key+}` takes slashes too; what is said after `?` must be there */
  readonly path: string;
  /** the status of success; default 200 */
  readonly status?: number;
  /** the field that the whole body is, as it was sent; default: its members become fields */
  readonly takes?: string;
  /** the element that an XML answer is wrapped in; without one, an answer without a result has no body */
  readonly root?: string;
  /** the field of the result that is the whole body of the answer, as text */
  readonly gives?: string;
  /** fields of the result that travel as headers */
  readonly headers?: Readonly<Record<string, string>>;
}
