/** An address to write to, shown as it is. */
export function MailLink({ address }: { address: string }) {
  return (
    <p>
      <a href={`mailto:${address}`}>{address}</a>
    </p>
  );
}
