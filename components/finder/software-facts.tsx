import { useTranslations } from 'next-intl';
import { type CertificateForm, type SoftwareId, softwarePackages } from '@/lib/domain/software/packages';
import { Section } from '../shop/section';
import { SummaryList } from '../ui/summary-list';

/** What is known of the buyer's software, with where it comes from; what is not known is said to be so. */
export function SoftwareFacts({ id }: { id: SoftwareId }) {
  const t = useTranslations('software');
  const { acceptedForms, refusedForms, install, g4, notes, evidence } = softwarePackages[id];
  const list = (forms: readonly CertificateForm[]) => forms.map((form) => t(`form.${form}`)).join('; ');
  return (
    <Section id="software" title={t('title', { name: useSoftwareName(id) })}>
      {acceptedForms ? (
        <SummaryList
          items={[
            { term: t('accepts'), value: list(acceptedForms) },
            ...(refusedForms.length > 0 ? [{ term: t('refuses'), value: list(refusedForms) }] : []),
            { term: t('install'), value: install ? t(`way.${install}`) : t('unknown') },
            { term: t('g4'), value: t(`g4Answer.${g4}`) },
            ...(evidence.kind === 'none' ? [] : [{ term: t('source'), value: <Source id={id} /> }]),
          ]}
        />
      ) : (
        <p className="max-w-[65ch]">{t('unknownNote')}</p>
      )}
      <ul className="max-w-[65ch] list-disc space-y-1 pl-5">
        {notes.map((note) => (
          <li key={note}>{t(`note.${note}`)}</li>
        ))}
      </ul>
    </Section>
  );
}

function Source({ id }: { id: SoftwareId }) {
  const t = useTranslations('software.evidence');
  const { evidence } = softwarePackages[id];
  if (evidence.kind === 'none') return t('none');
  if (evidence.kind === 'reseller') {
    return t('reseller', { source: evidence.source, year: String(evidence.year) });
  }
  return t(evidence.kind, { source: evidence.source });
}

function useSoftwareName(id: SoftwareId): string {
  const t = useTranslations('software.unnamed');
  const { name } = softwarePackages[id];
  return name ?? t(id === 'own_build' ? 'own_build' : 'other');
}
