/** A list that was given, or none where something else was: a page may give anything. */
export const listed = <Row>(given: readonly Row[] | null | undefined): readonly Row[] =>
  Array.isArray(given) ? given : [];
