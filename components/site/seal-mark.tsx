import { sealLetter, sealRim } from '@/lib/views/seal-shape';

/** The mark of Zegel: a pressed seal with a Z. Decoration; the name stands beside it in words. */
export function SealMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false" className={className}>
      <path className="fill-band-seal" d={sealRim} />
      <circle className="fill-none stroke-band opacity-60" cx="24" cy="24" r="17.4" strokeWidth="1.1" />
      <path className="fill-band" d={sealLetter} />
    </svg>
  );
}
