import { useTranslations } from 'next-intl';
import type { DeskDocument, DeskPower, DeskView } from '@/lib/views/validation-view';
import { DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { LinkButton } from '../ui/link-button';
import { Tag, type TagTone } from '../ui/tag';

interface DocumentsProps {
  documents: readonly DeskDocument[];
  /** Only validation and administration open them. */
  mayOpen: boolean;
}

/** Every file of the order, to save. */
export function DeskDocuments({ documents, mayOpen }: DocumentsProps) {
  const t = useTranslations('validation.order.documents');
  return (
    <>
      {mayOpen || documents.length === 0 ? null : <p className="mb-3 text-sm text-soft">{t('notYours')}</p>}
      <DataTable
        caption={t('title')}
        hideCaption
        rows={documents}
        rowKey={({ id }) => id}
        columns={[
          { key: 'file', header: t('file'), cell: (file) => <FileLink file={file} mayOpen={mayOpen} /> },
          { key: 'kind', header: t('kind'), cell: ({ kind }) => t(kind) },
          { key: 'by', header: t('by'), cell: ({ from }) => t(from) },
          {
            key: 'at',
            header: t('at'),
            cell: ({ createdAt }) => <DateText at={createdAt} style="datetime" />,
          },
        ]}
        empty={<p className="text-soft">{t('none')}</p>}
      />
    </>
  );
}

function FileLink({ file: { id, fileName, erased }, mayOpen }: { file: DeskDocument; mayOpen: boolean }) {
  if (erased || !mayOpen) return <span className="break-all">{fileName}</span>;
  return (
    <a href={`/api/documents/${id}`} download className="link break-all">
      {fileName}
    </a>
  );
}

const tones: Readonly<Record<DeskPower['state'], TagTone>> = {
  open: 'plain',
  complete: 'seal',
  checked: 'seal',
  passed: 'success',
  failed: 'danger',
  withdrawn: 'plain',
};

interface PowersProps {
  desk: Pick<DeskView, 'powers' | 'authorityFinding'>;
  orderId: string;
}

/** The representative's authority by the register, and the powers of attorney with the way to judge them. */
export function DeskPowers({ desk: { powers, authorityFinding }, orderId }: PowersProps) {
  const t = useTranslations('validation.order');
  return (
    <div className="space-y-4">
      <p>{t(`authorityFinding.${authorityFinding ?? 'none'}`)}</p>
      {powers.length === 0 ? <p className="text-soft">{t('powers.none')}</p> : null}
      <ul className="space-y-2">
        {powers.map(({ id, way, state, createdAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <span>{t(`powers.${way}`)}</span>
            <span className="text-sm text-soft">
              <DateText at={createdAt} style="datetime" />
            </span>
            <Tag tone={tones[state]}>{t(`powers.${state}`)}</Tag>
          </li>
        ))}
      </ul>
      {powers.length > 0 ? (
        <LinkButton href={`/staff/orders/${orderId}/power-of-attorney`} variant="secondary" size="sm">
          {t('powers.judge')}
        </LinkButton>
      ) : null}
    </div>
  );
}
