import { CrmAuthLost, CrmRefused, CrmUnavailable } from '../../../src/ports';
import { handoverTicket } from '../case-fixtures';
import type { CrmWorld, FaultKind } from '../crm-world';
import { WORLDS } from '../worlds';

const LOSSES: readonly FaultKind[] = ['lost_answer', 'half_answer', 'server_error', 'never_arrived'];

/** What is thrown, and that something is. */
async function thrownBy(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.then(
    (id) => expect(id).toBe('nothing, but an error'),
    (error: unknown) => error,
  );
}

describe.each(WORLDS)('%s: announcing a hand-over', (_name, openWorld) => {
  let world: CrmWorld;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  const ticket = (n: number, changed: Parameters<typeof handoverTicket>[1] = {}): ReturnType<typeof handoverTicket> =>
    handoverTicket(n, { ownerId: world.cast.owner, accountId: world.cast.ada.accountId, ...changed });

  /** As the caller does: what is away is asked again when it said. */
  async function announceUntilDone(announced: ReturnType<typeof handoverTicket>): Promise<string> {
    for (let turn = 0; turn < 20; turn += 1) {
      const id = await world
        .open()
        .crm.announce(announced)
        .catch((error: unknown) => {
          if (!(error instanceof CrmUnavailable)) throw error;
          world.pass(Math.max(0, error.retryAt - world.now()) + 1);
          return null;
        });
      if (id !== null) return id;
    }
    throw new Error('still not announced');
  }

  test('opens one ticket with its owner and account, and its key in the subject', async () => {
    const announced = ticket(1);
    const id = await world.open().crm.announce(announced);
    expect(await world.announcements()).toEqual([
      {
        id,
        subject: expect.stringContaining(announced.key) as string,
        body: announced.body,
        ownerId: world.cast.owner,
        accountIds: [world.cast.ada.accountId],
        stage: expect.any(String) as string,
      },
    ]);
    expect((await world.announcements())[0]?.subject).toMatch(/^Hand-over to legal 1/);
  });

  test('finds the one that is there, and leaves it as people have made it', async () => {
    const { crm } = world.open();
    const id = await crm.announce(ticket(1));
    const other = await crm.announce(ticket(2, { accountId: null }));
    const again = await crm.announce(
      ticket(1, { subject: 'Hand-over in other words', ownerId: world.cast.otherOwner }),
    );
    expect(again).toBe(id);
    expect(await world.announcements()).toMatchObject([
      { id, ownerId: world.cast.owner, subject: expect.stringContaining('to legal 1') as string },
      { id: other, accountIds: [] },
    ]);
  });

  test.each(LOSSES)('%s: asked again, there is one ticket', async (kind) => {
    await world.fault(kind, 'ticket_write');
    const error = await thrownBy(world.open().crm.announce(ticket(1)));
    expect(error).toBeInstanceOf(CrmUnavailable);
    expect((error as CrmUnavailable).retryAt).toBeGreaterThan(world.now());
    const id = await announceUntilDone(ticket(1));
    expect(await world.announcements()).toMatchObject([{ id }]);
  });

  test.each([5, 17, 40])('a storm of faults leaves each hand-over announced once (seed %i)', async (seed) => {
    const kinds: readonly FaultKind[] = [...LOSSES, 'rate_limited'];
    const places = ['ticket_write', 'read', 'any'] as const;
    for (let n = 0; n < 6; n += 1) {
      await world.fault(kinds[(seed + n) % kinds.length]!, places[(seed * n) % places.length]!);
      await world.fault(kinds[(seed * 3 + n) % kinds.length]!, 'ticket_write');
      const id = await announceUntilDone(ticket(n));
      expect(await announceUntilDone(ticket(n))).toBe(id);
    }
    expect(await world.announcements()).toHaveLength(6);
  });

  test('a limit says when to come back, and nothing was opened', async () => {
    await world.fault('rate_limited', 'any', 9);
    const error = await thrownBy(world.open().crm.announce(ticket(1)));
    expect(error).toBeInstanceOf(CrmUnavailable);
    expect((error as CrmUnavailable).retryAt).toBeGreaterThan(world.now());
    expect(await world.announcements()).toEqual([]);
  });

  test('an owner who has left is refused by name of the field, and nothing was opened', async () => {
    const error = await thrownBy(world.open().crm.announce(ticket(1, { ownerId: world.cast.deactivatedOwner })));
    expect(error).toBeInstanceOf(CrmRefused);
    expect((error as CrmRefused).message).toMatch(/owner/i);
    expect(await world.announcements()).toEqual([]);
  });

  test('goes to the stage the admin has named', async () => {
    await world.open().crm.announce(ticket(1, { stage: world.stage.name }));
    expect(await world.announcements()).toMatchObject([{ stage: world.stage.id }]);
  });

  test('is no support ticket of the account', async () => {
    await world.open().crm.announce(ticket(1));
    const [found] = await world.open().crm.findSubjects([{ key: 'r1', email: 'ada@acme.example' }], world.now());
    expect(found?.candidates[0]?.tickets).toEqual({ open: 2, openHighPriority: 1, last30Days: 2 });
  });

  test('has a key in its subject also where there is little room, and one line', async () => {
    const announced = ticket(1, { subject: `Hand-over ${'of very many words '.repeat(40)}\nand lines` });
    await world.open().crm.announce(announced);
    const [stored] = await world.announcements();
    expect(stored?.subject.length).toBeLessThanOrEqual(255);
    expect(stored?.subject).toMatch(new RegExp(`^Hand-over [^\\n]*… \\[${announced.key}\\]$`));
  });

  test('without credentials, or without a lease, nothing is opened', async () => {
    const credentials = {
      access: () => Promise.resolve({ token: 'dead', instanceUrl: null }),
      renew: () => Promise.resolve(null),
    };
    await expect(world.open({ credentials }).crm.announce(ticket(1))).rejects.toBeInstanceOf(CrmAuthLost);
    const permit = { mayStillSend: () => false };
    await expect(world.open({ permit }).crm.announce(ticket(1))).rejects.toBeInstanceOf(CrmUnavailable);
    expect(await world.announcements()).toEqual([]);
  });
});
