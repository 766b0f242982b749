/** Numbers in a document that are none: JSON would write `null` for them. */
export function infinite(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => infinite(item, `${path}/${key}`));
}
