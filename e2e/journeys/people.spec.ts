import { inspectOnce } from '../fixtures/accessibility';
import { type Customer, newCustomer } from '../fixtures/people';
import { expect, test } from '../fixtures/test';
import type { Visit } from '../fixtures/visit';
import { filled } from '../fixtures/words';
import { becomeCustomer } from '../pages/customer';
import { openLink } from '../pages/link';
import { giveRole, invite, join, openPeople, rowOf, switchAccess } from '../pages/people';
import { setUpAccount } from '../pages/set-up';

test.setTimeout(240_000);
/**
 * What a role may not see is not there; a journey asks for it on purpose. A development build remarks on the script
 * of the framework's own "not found".
 */
test.use({ allowedFaults: /404.*\/(certificates|account)|Encountered a script tag while rendering/ });

const notThere = async ({ page, words }: Visit, path: string) => {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1, name: words.ui.notFound.title })).toBeVisible();
};

/** What somebody who only pays sees, and what not. */
async function lookAroundAsBilling(visit: Visit): Promise<void> {
  const { page, words } = visit;
  const side = page.getByRole('navigation', { name: words.site.side.label });
  await page.goto('/dashboard');
  await expect(side.getByRole('link', { name: words.site.side.subscription })).toBeVisible();
  await expect(side.getByRole('link', { name: words.site.side.certificates })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: words.account.dashboard.latest })).toHaveCount(0);
  await page.goto('/subscriptions');
  await expect(page.getByText(words.subscription.noOrder)).toHaveCount(0);
  await notThere(visit, '/certificates');
  await notThere(visit, '/account/organisations');
  await notThere(visit, '/account/activity');
  await openPeople(visit);
  await expect(page.getByText(words.people.readOnly)).toBeVisible();
  await expect(page.getByRole('button', { name: words.people.change.trigger })).toHaveCount(0);
}

const locale = 'en';

test('an owner invites a colleague who only pays, changes her role and removes her', async ({
  open,
  mailbox,
}) => {
  const [customer, colleague]: [Customer, Customer] = [newCustomer('Rosalie'), newCustomer('Petra')];
  const [owner, other] = [await open(locale), await open(locale)];
  const { words } = owner;
  await becomeCustomer(owner, customer);

  await test.step('the invitation says who asks, for what, and stays open until it is used', async () => {
    await openPeople(owner);
    await inspectOnce(owner);
    await invite(owner, colleague, 'billing');
    await expect(owner.page.getByRole('heading', { name: words.people.invitations.title })).toBeVisible();
    await inspectOnce(owner);
  });

  await test.step('she joins with a username and password of her own and goes through the same set-up', async () => {
    const asks = `${customer.firstName} ${customer.lastName}`;
    const values = { inviter: asks, organisation: customer.organisationName };
    await openLink(other, mailbox, colleague.email, filled(words.mail.join_account.subject, values));
    const title = filled(words.people.join.title, values);
    await expect(other.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(other.page.getByRole('main')).toContainText(words.people.may.billing);
    await inspectOnce(other);
    await join(other, colleague.password);
    await setUpAccount(other);
  });

  await test.step('she sees what she may, and nothing else', () => lookAroundAsBilling(other));

  await test.step('the owner is mailed, and sees her in the list', async () => {
    await mailbox.newest(
      customer.email,
      filled(words.mail.member_changed.subject, { person: `${colleague.firstName} ${colleague.lastName}` }),
    );
    await openPeople(owner);
    await expect(rowOf(owner, colleague)).toContainText(words.people.roles.billing);
    await expect(owner.page.getByRole('heading', { name: words.people.invitations.title })).toHaveCount(0);
  });

  await test.step('another role holds from her next page on', async () => {
    await giveRole(owner, colleague, 'auditor');
    await other.page.goto('/certificates');
    await expect(other.page.getByRole('heading', { level: 1, name: words.order.list.title })).toBeVisible();
    await other.page.goto('/account/activity');
    await expect(other.page.getByRole('main')).toContainText(words.activity.actions.change_role);
    await inspectOnce(other);
  });

  await test.step('without access she is out at once, and it can be taken back', async () => {
    await switchAccess(owner, colleague, 'remove');
    await expect(rowOf(owner, colleague)).toContainText(words.people.removed);
    await other.page.goto('/dashboard');
    await expect(other.page.getByRole('heading', { level: 1, name: words.signIn.title })).toBeVisible();
    await switchAccess(owner, colleague, 'restore');
    await expect(rowOf(owner, colleague)).not.toContainText(words.people.removed);
  });

  await test.step('the last owner stays owner', async () => {
    await rowOf(owner, customer).getByRole('button', { name: words.people.remove.trigger }).click();
    const dialog = owner.page.getByRole('dialog');
    await dialog.getByRole('button', { name: words.people.remove.confirm, exact: true }).click();
    await expect(dialog).toContainText(words.problem.last_owner);
  });
});
