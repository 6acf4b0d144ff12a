/** An id as the CA documents it: a number. What is no whole number is sent as it is. */
export function wireId(id: string): number | string {
  const number = Number(id);
  return /^-?\d+$/.test(id) && Number.isSafeInteger(number) ? number : id;
}
