'use client';

import { type ReactNode, useId } from 'react';
import { CopyButton } from './copy-button';
import { Notice } from './notice';

interface SecretOnceProps {
  title: string;
  /** What to do with it, and that it is not shown again. */
  children: ReactNode;
  label: string;
  secret: string;
  copyName: string;
}

/** Something that is shown once, to be copied now. */
export function SecretOnce({ title, children, label, secret, copyName }: SecretOnceProps) {
  const id = useId();
  return (
    <Notice kind="success" title={title} live className="mt-4">
      {children}
      <p className="flex flex-wrap items-center gap-3">
        <label htmlFor={id} className="sr-only">
          {label}
        </label>
        <input
          id={id}
          readOnly
          value={secret}
          onFocus={(event) => event.target.select()}
          className="min-h-11 w-full max-w-xl rounded-md border border-control bg-surface px-3 font-mono text-sm"
        />
        <CopyButton text={secret} name={copyName} />
      </p>
    </Notice>
  );
}
