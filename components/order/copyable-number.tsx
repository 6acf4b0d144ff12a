import { CopyButton } from '../ui/copy-button';
import { Mono } from '../ui/mono';

interface CopyableNumberProps {
  /** What the number is: "Ordernummer"; left out under a heading that says so. */
  label?: string;
  /** As shown; the copy leaves out a leading `#`. */
  text: string;
  /** Name of the copy button: "Ordernummer kopiëren". */
  copyName: string;
}

/** A number people read out or paste into a mail. */
export function CopyableNumber({ label, text, copyName }: CopyableNumberProps) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-base text-ink">
      {label ? <span className="text-soft">{label}</span> : null}
      <Mono className="text-lg font-semibold">{text}</Mono>
      <CopyButton text={text.replace(/^#/, '')} name={copyName} />
    </p>
  );
}
