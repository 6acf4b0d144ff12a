import { encode } from 'uqr';

interface QrCodeProps {
  value: string;
  /** What scanning it does; the text alternative. The same must be possible without scanning. */
  label: string;
  className?: string;
}

/** A QR code as drawing, black on white in every theme so that any camera reads it. */
export function QrCode({ value, label, className = 'size-52' }: QrCodeProps) {
  const { data, size } = encode(value, { ecc: 'M', border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={`rounded-md forced-color-adjust-none ${className}`}
    >
      <title>{label}</title>
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
