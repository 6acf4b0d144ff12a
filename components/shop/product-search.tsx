import { Search } from 'lucide-react';
import Form from 'next/form';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { controlClass } from '../form/control-styles';
import { Button } from '../ui/button';

/** Finds products by any of their names (C-02); the term is in the address, so that it can be shared. */
export function ProductSearch({ term, found }: { term: string; found: number }) {
  const t = useTranslations('product.search');
  return (
    <div className="space-y-2">
      <Form action="/products" role="search" className="max-w-2xl space-y-1.5">
        <label htmlFor="product-search" className="block font-semibold">
          {t('label')}
        </label>
        <p id="product-search-hint" className="text-sm text-soft">
          {t('hint')}
        </p>
        <div className="flex gap-2">
          <input
            key={term}
            id="product-search"
            type="search"
            name="q"
            defaultValue={term}
            maxLength={100}
            aria-describedby="product-search-hint"
            className={controlClass(false, 'full')}
          />
          <Button type="submit" variant="secondary" className="shrink-0">
            <Search aria-hidden className="size-4.5" />
            {t('button')}
          </Button>
        </div>
      </Form>
      <p role="status" className="min-h-6">
        {term ? t('found', { count: found, term }) : null}{' '}
        {term ? (
          <Link href="/products" className="link">
            {t('all')}
          </Link>
        ) : null}
      </p>
    </div>
  );
}
