import {
  Building2,
  Cable,
  Database,
  Globe,
  IdCard,
  Landmark,
  type LucideIcon,
  PenLine,
  Signpost,
  UserRound,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import { firstQuestion, type OptionOf } from '@/lib/domain/finder/questions';
import { listOptions } from '../finder/list-options';
import { OptionList } from '../finder/option-list';
import { Section } from './section';

const icons: Record<OptionOf<'purpose'>, LucideIcon> = {
  digipoort: Landmark,
  kvk: Database,
  connection: Cable,
  profession: PenLine,
  employee: IdCard,
  organisation: Building2,
  citizen: UserRound,
  website: Globe,
  unsure: Signpost,
};
const iconOf = new Map<string, LucideIcon>(Object.entries(icons));

/** The first question of the product finder, on the front page. `forSale` holds the slugs that can be bought. */
export function PurposeList({ forSale }: { forSale: ReadonlySet<string> }) {
  const t = useTranslations('shop.purposes');
  const options = listOptions(firstQuestion, [], forSale).map((listed) => {
    const Icon = iconOf.get(listed.option);
    return Icon ? { ...listed, Icon } : listed;
  });
  return (
    <Section id="purposes" title={t('title')} lead={t('lead')}>
      <OptionList question={firstQuestion} options={options} labelledBy="purposes" asHeadings />
    </Section>
  );
}
