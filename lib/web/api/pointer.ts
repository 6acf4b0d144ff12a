/** Where a field stands in what was sent (RFC 6901), as a fragment. The whole of it is the empty pointer. */
export const pointerTo = (field: string) => (field === '' ? '#' : `#/${field.split('.').join('/')}`);
