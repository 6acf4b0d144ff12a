import { useTranslations } from 'next-intl';
import { batchColumns } from '@/lib/domain/request/batch/columns';
import { buttonClass } from '../ui/button-styles';
import { Card } from '../ui/card';
import { DataTable } from '../ui/data-table';
import { Disclosure } from '../ui/disclosure';

/** The template, and what each of its columns wants. */
export function BatchColumns() {
  const t = useTranslations('batch');
  return (
    <Card title={t('fill.title')}>
      <div className="space-y-4">
        <p className="max-w-[65ch]">{t('fill.text')}</p>
        <a href="/api/account/batch-template" download className={buttonClass('secondary')}>
          {t('fill.download')}
        </a>
        <p className="max-w-[65ch] text-sm text-soft">{t('fill.asText')}</p>
        <Disclosure summary={t('fill.columns')}>
          <DataTable
            caption={t('fill.columns')}
            hideCaption
            rows={batchColumns}
            rowKey={(column) => column}
            empty={null}
            columns={[
              { key: 'column', header: t('fill.column'), cell: (column) => t(`column.${column}`) },
              { key: 'meaning', header: t('fill.meaning'), cell: (column) => t(`meaning.${column}`) },
              { key: 'example', header: t('fill.example'), cell: (column) => t(`example.${column}`) },
            ]}
          />
        </Disclosure>
      </div>
    </Card>
  );
}
