'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { UPLOAD_MAX_BYTES } from '@/lib/domain/document/kinds';
import { FileDrop } from '../form/file-drop';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { sendFile } from './send-file';

const schema = () => import('./schemas').then((rules) => rules.scanRules);

interface UploadScanProps {
  orderId: string;
  /** Beside the way on line it is the less usual one. */
  folded: boolean;
}

/** Brings in the power of attorney as it was signed on paper. */
export function UploadScan({ orderId, folded }: UploadScanProps) {
  const t = useTranslations('authority.page');
  const form = <ScanForm orderId={orderId} />;
  return folded ? (
    <Disclosure summary={t('upload')}>{form}</Disclosure>
  ) : (
    <Card title={t('upload')}>{form}</Card>
  );
}

function ScanForm({ orderId }: { orderId: string }) {
  const t = useTranslations('authority.page');
  const router = useRouter();
  return (
    <Form<{ file: File | null }, void>
      schema={schema}
      defaults={{ file: null }}
      action={({ file }) => sendFile(`/api/orders/${orderId}/power-of-attorney`, file)}
      onSuccess={() => router.refresh()}
    >
      <FileDrop
        name="file"
        label={t('upload')}
        hint={t('uploadHint')}
        kinds={['.pdf', '.png', '.jpg', '.jpeg']}
        maxBytes={UPLOAD_MAX_BYTES}
      />
      <SubmitButton>{t('uploadButton')}</SubmitButton>
    </Form>
  );
}
