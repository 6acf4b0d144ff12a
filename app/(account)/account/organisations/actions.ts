'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { activeSchema, changeForm, lookUpSchema, organisationForm } from '@/components/organisation/schemas';
import { addOrganisation } from '@/lib/usecases/organisations/add-organisation';
import { changeOrganisation, setOrganisationActive } from '@/lib/usecases/organisations/change-organisation';
import { lookUpOrganisation } from '@/lib/usecases/requests/look-up-organisation';
import { userAction } from '@/lib/web/action';

/** Adds an organisation and shows it. */
export const add = userAction({
  schema: organisationForm,
  run: async (actor, organisation) =>
    redirect(`/account/organisations/${await addOrganisation(actor, organisation)}`),
});

/** Changes where an organisation is and how to call it. */
export const change = userAction({
  schema: changeForm,
  run: async (actor, { organisationId, ...organisation }) => {
    await changeOrganisation(actor, organisationId, organisation);
    refresh();
  },
});

/** Puts an organisation aside, or takes it up again. */
export const setActive = userAction({
  schema: activeSchema,
  run: async (actor, { organisationId, active }) => {
    await setOrganisationActive(actor, organisationId, active);
    refresh();
  },
});

/** Asks the trade register, to fill in the form. */
export const lookUp = userAction({ schema: lookUpSchema, run: lookUpOrganisation });
