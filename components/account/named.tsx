/** A short word for the eye, the whole for who cannot see what it stands beside. */
export function Named({ text, full }: { text: string; full: string }) {
  return (
    <>
      <span aria-hidden>{text}</span>
      <span className="sr-only">{full}</span>
    </>
  );
}
