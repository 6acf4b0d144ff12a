import Link from 'next/link';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { cx } from './cx';

/** The look of one line in a menu. */
export const menuItemClass =
  'flex min-h-11 w-full items-center gap-2.5 rounded-md px-3 py-2 text-left text-sm text-ink no-underline hover:bg-sunken aria-[current]:font-semibold';

/** A line in a menu that goes to another page. */
export function MenuLink({
  href,
  children,
  current,
}: {
  href: string;
  children: ReactNode;
  current?: boolean;
}) {
  return (
    <Link href={href} className={menuItemClass} aria-current={current ? 'page' : undefined}>
      {children}
    </Link>
  );
}

/** A line in a menu that does something: the submit button of a form around it, or with its own onClick. */
export function MenuButton({ type = 'submit', className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type={type} className={cx(menuItemClass, className)} {...rest} />;
}
