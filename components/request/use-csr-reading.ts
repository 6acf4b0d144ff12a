'use client';

import { useEffect, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Generation } from '@/lib/domain/product/generations';
import type { CsrReading } from './csr-reading';
import type { TypedKeyForm } from './typed-answers';

/** Reads what is pasted or dropped whenever it changes, in this browser. A file's request lands in the text field. */
export function useCsrReading(generation: Generation, hostName: string | undefined): CsrReading {
  const { setValue, clearErrors } = useFormContext<TypedKeyForm>();
  const [text = '', file = null] = useWatch<TypedKeyForm, ['csr', 'file']>({ name: ['csr', 'file'] });
  const [ofText, setOfText] = useState<CsrReading>({ state: 'none' });
  const ofFile = useFile(file, generation, (pem) => {
    setValue('csr', pem, { shouldDirty: true });
    clearErrors('csr');
  });
  useEffect(() => {
    let current = true;
    if (text.trim() === '') setOfText({ state: 'none' });
    else {
      setOfText({ state: 'reading' });
      void readHere(text, generation, hostName).then((found) => current && setOfText(found));
    }
    return () => {
      current = false;
    };
  }, [text, generation, hostName]);
  return ofFile.state === 'none' ? ofText : ofFile;
}

/** Why the chosen file holds no usable request; `none` when it does, or when there is no file. */
function useFile(file: File | null, generation: Generation, onPem: (pem: string) => void): CsrReading {
  const [reading, setReading] = useState<CsrReading>({ state: 'none' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what to do with the text is no reason to read again
  useEffect(() => {
    let current = true;
    setReading({ state: file ? 'reading' : 'none' });
    void file?.arrayBuffer().then(async (buffer) => {
      const found = await readHere(new Uint8Array(buffer), generation, undefined);
      if (!current) return;
      if (found.state === 'good') onPem(found.csr.pem);
      setReading(found.state === 'good' ? { state: 'none' } : found);
    });
    return () => {
      current = false;
    };
  }, [file, generation]);
  return reading;
}

/** The reading itself is large and comes only for who needs it. */
export async function readHere(
  input: string | Uint8Array<ArrayBuffer>,
  generation: Generation,
  hostName: string | undefined,
) {
  const { readCsrHere } = await import('./csr-reading');
  return readCsrHere(input, generation, hostName);
}
