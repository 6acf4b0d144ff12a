import type { PowerText as Text } from '@/lib/domain/authority/power';

/** The words of a power of attorney, as frozen. */
export function PowerText({ text, lang }: { text: Text; lang: string }) {
  return (
    <div lang={lang} className="max-w-[65ch] space-y-3">
      <p>{text.intro}</p>
      <ol className="list-decimal space-y-2 pl-6">
        {text.clauses.map((clause) => (
          <li key={clause}>{clause}</li>
        ))}
      </ol>
    </div>
  );
}
