import type { Locator } from 'playwright-core';
import type { CardPage } from './card-page';

/** How a person fills in the forms of a card: by label. What is required has a star before its label. */
export interface FillIn {
  readonly text: (label: string, text: string) => Promise<void>;
  /** One of a few, all of which are seen. */
  readonly pick: (label: string, choice: string) => Promise<void>;
  /** One of a list that opens. */
  readonly choose: (label: string, choice: string) => Promise<void>;
  /** @param day "2026-09-18" */
  readonly day: (label: string, day: string) => Promise<void>;
  /** Looks for somebody by the beginning of a name, and takes him. */
  readonly person: (label: string, name: string) => Promise<void>;
}

/** The forms of the card on this page, in whichever CRM. */
export function fillIn({ card, page }: CardPage): FillIn {
  const field = (role: 'textbox' | 'searchbox' | 'combobox' | 'group' | 'radiogroup', label: string): Locator =>
    card
      .getByRole(role, { name: named(label) })
      .filter({ visible: true })
      .first();
  return {
    text: (label, text) => field('textbox', label).fill(text),
    pick: (label, choice) =>
      field('group', label).or(field('radiogroup', label)).first().getByText(choice, { exact: true }).click(),
    choose: async (label, choice) => {
      const list = field('combobox', label);
      await list.waitFor();
      // HubSpot's is drawn as the browser's own list.
      if ((await list.and(card.locator('select')).count()) > 0) await list.selectOption({ label: choice });
      else {
        await list.click();
        await card.getByRole('option', { name: choice, exact: true }).click();
      }
    },
    day: async (label, day) => {
      const input = card.getByLabel(named(label)).and(card.locator('input')).filter({ visible: true }).first();
      if ((await input.getAttribute('type')) === 'date') return input.fill(day);
      await input.fill(spoken(day));
      await input.press('Enter');
      await page.keyboard.press('Tab');
    },
    person: async (label, name) => {
      await field('searchbox', label)
        .or(field('textbox', label))
        .first()
        .fill(name.split(' ')[0] ?? name);
      await card.getByRole('button', { name, exact: true }).click();
    },
  };
}

function named(label: string): RegExp {
  return new RegExp(`^\\*?\\s*${label.replace(/[?.()]/g, '\\$&')}\\s*\\*?$`);
}

/** "Sep 18, 2026", as Lightning's inputs want it in English. */
function spoken(day: string): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString('en-US', { month: 'short', day: 'numeric', year: 'numeric' });
}
