/** What was found wrong. */
export interface ValidationError {
  /** JSON pointer to the value, from the name of the schema on. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema that holds the keyword. */
  readonly parentSchema: Readonly<Record<string, unknown>>;
  /** The value. */
  readonly data: unknown;
}

/** A generated validator: validates `{ [name of a schema]: document }`; `errors` are those of the last call. */
export interface Validator {
  (value: Readonly<Record<string, unknown>>): boolean;
  errors?: readonly ValidationError[] | null;
}
