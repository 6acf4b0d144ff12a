/** The same keys as the Dutch source, with any text: a missing or a surplus key fails the type check. */
export type Translation<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Translation<Source[Key]>;
};
