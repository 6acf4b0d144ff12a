import { useTranslations } from 'next-intl';
import type { ExampleId } from '@/lib/views/api-examples';
import { CopyButton } from '../ui/copy-button';
import { CodeBlock } from '../ui/mono';

interface ExampleProps {
  example: { readonly id: ExampleId; readonly shell: string; readonly typescript: string };
}

/** One example, in the shell and in TypeScript. */
export function ExampleBlock({ example }: ExampleProps) {
  const t = useTranslations('developers.examples');
  const name = t(`names.${example.id}`);
  return (
    <div className="mt-6">
      <h3 className="font-semibold">{name}</h3>
      <Code title={t('shell')} name={`${name}: ${t('shell')}`} text={example.shell} />
      <Code title={t('typescript')} name={`${name}: ${t('typescript')}`} text={example.typescript} />
    </div>
  );
}

/** A piece of code with its language, to copy. */
export function Code({ title, name, text }: { title: string; name: string; text: string }) {
  const copy = useTranslations('ui')('copy');
  return (
    <div className="mt-3 space-y-2">
      <p className="flex flex-wrap items-center justify-between gap-3 text-sm">
        {title}
        <CopyButton text={text} name={`${copy}: ${name}`} />
      </p>
      <CodeBlock name={name}>{text}</CodeBlock>
    </div>
  );
}
