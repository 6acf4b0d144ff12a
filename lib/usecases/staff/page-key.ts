/** Where a list that is sorted by a moment and an id goes on: the last row of the page before. */
export interface PageKey {
  readonly at: Date;
  readonly id: string;
}

/** Rows on a page of a list. */
export const pageSize = 50;

const shape = /^(\d{13})\.([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

/** The key as it stands in an address. */
export function cursorOf(at: Date, id: string): string {
  return `${at.getTime()}.${id}`;
}

/** The key out of an address; anything else starts the list anew. */
export function readCursor(text: string | undefined): PageKey | undefined {
  const [, millis, id] = shape.exec(text ?? '') ?? [];
  return millis && id ? { at: new Date(Number(millis)), id } : undefined;
}

/** Rows in the order of their ids. */
export function inOrder<Row extends { id: string }>(ids: readonly string[], rows: readonly Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
