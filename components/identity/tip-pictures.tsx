import type { ReactNode } from 'react';

/** A small line drawing beside its words; it says nothing that the words do not. */
function Picture({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 64 64"
      aria-hidden="true"
      focusable="false"
      className="size-16 shrink-0 fill-none stroke-current stroke-2 text-brand [stroke-linecap:round] [stroke-linejoin:round]"
    >
      {children}
    </svg>
  );
}

const card = <rect x="8" y="34" width="40" height="24" rx="3" className="fill-sunken" />;

/** A phone that sends waves. */
export function NfcPicture() {
  return (
    <Picture>
      <rect x="10" y="8" width="26" height="48" rx="4" className="fill-sunken" />
      <path d="M20 50h6" />
      <path
        d="M42 24c4 5 4 11 0 16M48 19c7 8 7 18 0 26M54 14c10 11 10 25 0 36"
        className="text-seal stroke-current"
      />
    </Picture>
  );
}

/** A phone that lies on a document. */
export function FlatPicture() {
  return (
    <Picture>
      <path d="M4 52h56" />
      <rect x="10" y="44" width="44" height="8" rx="2" className="fill-sunken" />
      <rect x="18" y="32" width="28" height="8" rx="2.5" />
      <path d="M32 10v14M26 19l6 6 6-6" className="text-seal stroke-current" />
    </Picture>
  );
}

/** A document with its chip, and a finger kept off it. */
export function ChipPicture() {
  return (
    <Picture>
      {card}
      <rect x="14" y="42" width="10" height="9" rx="1.5" className="text-seal stroke-current" />
      <path d="M30 43h12M30 49h8" />
      <path d="M58 6 44 20a3.5 3.5 0 0 0 5 5L62 12" />
      <path d="m30 14 10 10M40 14 30 24" className="text-danger stroke-current" />
    </Picture>
  );
}

/** A lamp over a document, crossed out. */
export function GlarePicture() {
  return (
    <Picture>
      {card}
      <circle cx="44" cy="14" r="6" />
      <path d="M44 2v2M56 14h2M30 14h2M52 6l2-2M34 4l2 2M52 22l2 2" />
      <path d="m34 24-8 8" className="text-seal stroke-current" />
      <path d="M14 40h10M14 46h20M14 52h14" />
      <path d="m6 6 16 16M22 6 6 22" className="text-danger stroke-current" />
    </Picture>
  );
}
