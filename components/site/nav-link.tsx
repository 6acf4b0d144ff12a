'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

interface NavLinkProps {
  href: string;
  className: string;
  /** Only this very page counts as current, not the pages under it. */
  exact?: boolean;
  /** Addresses elsewhere whose pages count as this one's. */
  also?: readonly string[];
  children: ReactNode;
}

/** A menu link that tells assistive technology, and the eye, that you are there. */
export function NavLink({ href, className, exact, also = [], children }: NavLinkProps) {
  const here = usePathname();
  const isUnder = (path: string) => here === path || here.startsWith(`${path}/`);
  const current = exact ? here === href : [href, ...also].some(isUnder);
  return (
    <Link href={href} className={className} aria-current={current ? 'page' : undefined}>
      {children}
    </Link>
  );
}
