import { Check, Monitor, Moon, Sun } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Menu } from '../ui/menu';
import { MenuButton } from '../ui/menu-items';
import type { Preferences } from './preferences';

const choices = [
  { value: 'system', Icon: Monitor },
  { value: 'light', Icon: Sun },
  { value: 'dark', Icon: Moon },
] as const;

/** The three appearances as lines of a form; the current one is ticked. */
export function ThemeChoices({
  theme,
  choose,
}: {
  theme: Preferences['theme'];
  choose: Preferences['chooseTheme'];
}) {
  const t = useTranslations('site.theme');
  return (
    <form action={choose}>
      {choices.map(({ value, Icon }) => {
        const current = value === (theme ?? 'system');
        return (
          <MenuButton key={value} name="theme" value={value} aria-pressed={current}>
            <Icon aria-hidden className="size-4.5 text-soft" />
            {t(value)}
            {current ? <Check aria-hidden className="ml-auto size-4.5" /> : null}
          </MenuButton>
        );
      })}
    </form>
  );
}

/** Icon button in the header that opens the three appearances. */
export function ThemeSwitch(props: {
  theme: Preferences['theme'];
  choose: Preferences['chooseTheme'];
  className: string;
}) {
  const t = useTranslations('site.theme');
  const Icon = props.theme === 'dark' ? Moon : props.theme === 'light' ? Sun : Monitor;
  return (
    <Menu
      plain
      name={t('label')}
      label={<Icon aria-hidden className="size-5" />}
      buttonClass={props.className}
    >
      <ThemeChoices theme={props.theme} choose={props.choose} />
    </Menu>
  );
}
