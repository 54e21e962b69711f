/** A record and its place in the file: `claims[3]`. */
export interface Located<Value> {
  readonly path: string;
  readonly value: Value;
}
