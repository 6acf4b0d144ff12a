'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { decodeTable } from '@/lib/domain/request/batch/decode';
import type { ActionResult } from '@/lib/views/action-result';
import type { BatchReading } from '@/lib/views/batch-view';
import { FileDrop } from '../form/file-drop';
import { Form } from '../form/form';
import { RadioGroup } from '../form/radio-group';
import { SubmitButton } from '../form/submit-button';
import { Card } from '../ui/card';
import { BatchResult } from './batch-result';

export interface BatchChoice {
  readonly id: string;
  readonly name: string;
  readonly free: number;
}

interface FileToRead {
  productId: string;
  text: string;
}

interface BatchFormProps {
  products: readonly BatchChoice[];
  /** Reads and judges; makes nothing. */
  read: (input: FileToRead) => Promise<ActionResult<BatchReading>>;
  /** Makes the drafts and leads to them. */
  make: (input: FileToRead & { batchId: string }) => Promise<ActionResult<unknown>>;
}

interface Typed {
  productId: string;
  file: File | null;
}

/** Far above 200 full rows. */
const MAX_BYTES = 1_000_000;
const rules = () => import('./schemas').then(({ batchFileSchema }) => batchFileSchema);

/** A file is dropped, read and shown; only then a person makes drafts of it. */
export function BatchForm({ products, read, make }: BatchFormProps) {
  const t = useTranslations('batch');
  const [kept, setKept] = useState<{ file: FileToRead; reading: BatchReading }>();
  const check = async ({ productId, file }: Typed): Promise<ActionResult<undefined>> => {
    const bytes = new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0));
    const asked = { productId, text: decodeTable(bytes) };
    setKept(undefined);
    const result = await read(asked);
    if (!result.ok) return result;
    setKept({ file: asked, reading: result.value });
    return { ok: true, value: undefined };
  };
  return (
    <div className="space-y-6">
      <Card title={t('drop.title')}>
        <Form<Typed>
          schema={rules}
          defaults={{ productId: products[0]?.id ?? '', file: null }}
          action={check}
        >
          {products.length > 1 ? (
            <RadioGroup
              name="productId"
              label={t('drop.product')}
              options={products.map(({ id, name, free }) => ({
                value: id,
                text: name,
                description: t('free', { count: free }),
              }))}
            />
          ) : null}
          <FileDrop
            name="file"
            label={t('drop.file')}
            hint={t('drop.fileHint')}
            kinds={['.csv', '.txt']}
            maxBytes={MAX_BYTES}
          />
          <SubmitButton busyText={t('drop.busy')}>{t('drop.submit')}</SubmitButton>
        </Form>
      </Card>
      {kept ? (
        <BatchResult
          reading={kept.reading}
          make={() => make({ ...kept.file, batchId: kept.reading.batchId })}
        />
      ) : null}
    </div>
  );
}
