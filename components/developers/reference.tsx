import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { DataTable } from '../ui/data-table';
import { Mono } from '../ui/mono';

type EndpointName = keyof typeof import('@/lib/views/messages/nl/developers').developers.endpoints.names;

export interface EndpointLine {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly scope: string;
}

/** Every request, with the scope that it needs. */
export function EndpointTable({ rows }: { rows: readonly EndpointLine[] }) {
  const t = useTranslations('developers.endpoints');
  return (
    <DataTable
      caption={t('caption')}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        {
          key: 'request',
          header: t('request'),
          cell: ({ method, path }) => (
            <Mono whole>
              {method} <Path path={path} />
            </Mono>
          ),
        },
        { key: 'what', header: t('what'), cell: ({ id }) => t(`names.${id as EndpointName}`) },
        { key: 'scope', header: t('scope'), cell: ({ scope }) => <Mono whole>{scope}</Mono> },
      ]}
    />
  );
}

/** An address that may take a new line after each of its parts. */
function Path({ path }: { path: string }) {
  const parts = path.split(/(?<=\/)/);
  return parts.map((part, index) => (
    <Fragment key={parts.slice(0, index + 1).join('')}>
      {part}
      <wbr />
    </Fragment>
  ));
}

export interface ProblemLine {
  readonly code: string;
  readonly status: number;
  readonly meaning: string;
}

/** Every refusal; the `type` of each leads to its row. */
export function ProblemTable({ rows }: { rows: readonly ProblemLine[] }) {
  const t = useTranslations('developers.problems');
  return (
    <DataTable
      caption={t('caption')}
      hideCaption
      rows={rows}
      rowKey={({ code }) => code}
      empty={null}
      columns={[
        {
          key: 'code',
          header: t('code'),
          cell: ({ code }) => (
            <span id={`problem-${code}`} className="scroll-mt-6">
              <Mono whole>{code}</Mono>
            </span>
          ),
        },
        { key: 'status', header: t('status'), cell: ({ status }) => status },
        { key: 'meaning', header: t('meaning'), cell: ({ meaning }) => meaning },
      ]}
    />
  );
}
