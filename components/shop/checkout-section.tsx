import type { ReactNode } from 'react';

interface CheckoutSectionProps {
  id: string;
  title: ReactNode;
  text?: ReactNode;
  children: ReactNode;
}

/** A group of questions in the one page of the checkout. */
export function CheckoutSection({ id, title, text, children }: CheckoutSectionProps) {
  return (
    <section aria-labelledby={id} className="space-y-5 rounded-lg border border-line bg-surface p-5 sm:p-6">
      <div className="space-y-1">
        <h2 id={id} className="text-xl font-semibold">
          {title}
        </h2>
        {text ? <p className="max-w-[62ch] text-soft">{text}</p> : null}
      </div>
      {children}
    </section>
  );
}
