'use client';

import { unstable_rethrow } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import type { ActionResult } from '@/lib/views/action-result';
import { Button } from '../ui/button';
import { buttonClass } from '../ui/button-styles';
import { Menu } from '../ui/menu';
import { MenuButton, MenuLink } from '../ui/menu-items';
import { Notice } from '../ui/notice';
import { useProblemText } from '../ui/problem-text';

/** Opens the request of a subscription and leads to it. */
export type StartRequest = (input: { subscriptionId: string }) => Promise<ActionResult<unknown>>;

interface RequestButtonProps {
  subscriptionId: string;
  start: StartRequest;
  text: string;
  busyText?: string;
}

/** "Request a certificate" as a button; a refusal is told under it. */
export function RequestButton({ subscriptionId, start, text, busyText }: RequestButtonProps) {
  const t = useTranslations('subscription');
  const { run, busy, problem } = useStart(subscriptionId, start);
  return (
    <div className="space-y-3">
      <Button busy={busy} busyText={busyText ?? t('starting')} onClick={run}>
        {text}
      </Button>
      <Refusal text={problem} />
    </div>
  );
}

interface RequestMenuProps extends RequestButtonProps {
  /** Number of the subscription, for the name of the menu. */
  number: string;
  /** Other pages in the menu. */
  links: readonly { readonly href: string; readonly text: string }[];
}

/** The guide's menu "Actions" with "Request a certificate" (S0-1.3.2). */
export function RequestMenu({ subscriptionId, start, text, number, links }: RequestMenuProps) {
  const t = useTranslations('subscription');
  const { run, busy, problem } = useStart(subscriptionId, start);
  return (
    <div className="space-y-3">
      <Menu
        label={busy ? t('starting') : t('actions')}
        name={t('actionsOf', { number })}
        buttonClass={buttonClass('secondary')}
      >
        {text ? <MenuButton onClick={run}>{text}</MenuButton> : null}
        {links.map((link) => (
          <MenuLink key={link.href} href={link.href}>
            {link.text}
          </MenuLink>
        ))}
      </Menu>
      <Refusal text={problem} />
    </div>
  );
}

function Refusal({ text }: { text: string | undefined }) {
  if (!text) return null;
  return (
    <Notice kind="danger" live>
      <p>{text}</p>
    </Notice>
  );
}

function useStart(subscriptionId: string, start: StartRequest) {
  const words = useProblemText();
  const unreachable = useTranslations('form')('unreachable');
  const [problem, setProblem] = useState<string>();
  const [busy, begin] = useTransition();
  const run = () =>
    begin(async () => {
      setProblem(undefined);
      try {
        const result = await start({ subscriptionId });
        if (!result.ok) setProblem(words(result.problem));
      } catch (error) {
        unstable_rethrow(error);
        setProblem(unreachable);
      }
    });
  return { run, busy, problem };
}
