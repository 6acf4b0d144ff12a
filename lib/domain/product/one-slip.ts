/**
 * True when one slip of the pen makes one text into the other, or none is needed: a letter added, left out or changed,
 * or two neighbours swapped (optimal string alignment distance of at most 1).
 */
export function withinOneSlip(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [[...one], [...other]] : [[...other], [...one]];
  if (long.length - short.length > 1) return false;
  let first = 0;
  while (first < short.length && long[first] === short[first]) first++;
  const rest = (letters: readonly string[], from: number) => letters.slice(from).join('');
  if (long.length > short.length) return rest(long, first + 1) === rest(short, first);
  if (rest(long, first + 1) === rest(short, first + 1)) return true;
  return (
    long[first] === short[first + 1] &&
    long[first + 1] === short[first] &&
    rest(long, first + 2) === rest(short, first + 2)
  );
}
