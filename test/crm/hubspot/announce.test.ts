import { chooseStage } from '../../../src/crm-adapters/hubspot/choose-stage';
import { CrmAuthLost, CrmRefused } from '../../../src/ports';
import { handoverTicket, newWrite } from '../case-fixtures';
import type { HubspotWorld } from './hubspot-world';
import { openHubspotWorld } from './hubspot-world';

const stage = (
  id: string,
  displayOrder: number,
  ticketState: string,
): Parameters<typeof chooseStage>[0][number]['stages'][number] => ({
  id,
  label: `Stage ${id}`,
  displayOrder,
  metadata: { ticketState },
});
const PIPELINES: Parameters<typeof chooseStage>[0] = [
  { id: '9', label: 'Ours', displayOrder: -1, stages: [stage('91', 0, 'OPEN')] },
  { id: '2', label: 'Legal', displayOrder: 5, stages: [stage('21', 1, 'OPEN'), stage('22', 0, 'CLOSED')] },
  { id: '1', label: 'Support', displayOrder: 0, stages: [stage('12', 3, 'OPEN'), stage('11', 1, 'OPEN')] },
];

describe('where a ticket is opened', () => {
  test.each([
    [null, null, { pipelineId: '1', stageId: '11' }],
    ['2', null, { pipelineId: '2', stageId: '21' }],
    [' legal ', 'stage 22', { pipelineId: '2', stageId: '22' }],
    [null, '12', { pipelineId: '1', stageId: '12' }],
    ['Nowhere', null, null],
    ['Legal', 'Nowhere', null],
  ])('pipeline %j, stage %j', (pipeline, wanted, place) => {
    expect(chooseStage(PIPELINES, { pipeline, stage: wanted, ownPipeline: '9' })).toEqual(place);
  });

  test('a pipeline without an open stage is entered at its first', () => {
    const closed = [{ ...PIPELINES[0]!, stages: [stage('b', 2, 'CLOSED'), stage('a', 1, 'CLOSED')] }];
    const unset = { pipeline: null, stage: null };
    expect(chooseStage(closed, { ...unset, ownPipeline: null })).toEqual({ pipelineId: '9', stageId: 'a' });
    expect(chooseStage(closed, { ...unset, ownPipeline: '9' })).toBeNull();
  });
});

describe('announcing in a portal', () => {
  let world: HubspotWorld;
  beforeEach(async () => {
    world = await openHubspotWorld();
  });
  afterEach(() => world.close());

  const refusal = async (attempt: Promise<unknown>): Promise<string> => {
    const error: unknown = await attempt.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CrmRefused);
    return (error as CrmRefused).message;
  };

  test('two at the same moment open one ticket', async () => {
    const { crm } = world.open();
    const ids = await Promise.all([1, 1, 1].map((n) => crm.announce(handoverTicket(n))));
    expect(new Set(ids).size).toBe(1);
    expect(await world.announcements()).toHaveLength(1);
  });

  test('a pipeline the portal does not have is named', async () => {
    const message = await refusal(world.open().crm.announce(handoverTicket(1, { pipeline: 'Compliance' })));
    expect(message).toContain('Compliance');
  });

  test('a portal set up before there were announcements says what to do, and works on', async () => {
    const { config } = await world.open().crm.provision('check');
    const older = Object.fromEntries(Object.entries(config).filter(([name]) => name !== 'handoverKey'));
    const session = world.open({ config: older });
    expect(await refusal(session.crm.announce(handoverTicket(1)))).toMatch(/run provision/);
    expect(await session.crm.write([newWrite(world.record(1))])).toMatchObject([{ status: 'written' }]);
  });

  test('a right that is missing ends the announcement, and not the tenant', async () => {
    const body = {
      status: 'error',
      category: 'MISSING_SCOPES',
      message: 'one or more scopes are missing',
      errors: [{ message: 'scopes', context: { requiredGranularScopes: ['crm.objects.tickets.write'] } }],
    };
    await world.control.post('/__faults', {
      kind: 'status',
      status: 403,
      body,
      match: { path: 'tickets/batch/create' },
    });
    const error: unknown = await world
      .open()
      .crm.announce(handoverTicket(1))
      .catch((thrown: unknown) => thrown);
    expect(error).not.toBeInstanceOf(CrmAuthLost);
    expect(String(error)).toContain('crm.objects.tickets.write');
  });

  test('what the portal asks of every ticket is named', async () => {
    await world.control.post('/__options', { requiredProperties: { tickets: ['hs_ticket_category'] } });
    expect(await refusal(world.open().crm.announce(handoverTicket(1)))).toContain('hs_ticket_category');
  });

  test('a stage people have moved the ticket to stays', async () => {
    const id = await world.open().crm.announce(handoverTicket(1));
    const headers = { authorization: `Bearer ${world.hubspot.token}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ properties: { hs_pipeline_stage: '4' } });
    await fetch(`${world.hubspot.url}/crm/objects/2026-09/tickets/${id}`, { method: 'PATCH', headers, body });
    expect(await world.open().crm.announce(handoverTicket(1))).toBe(id);
    expect(await world.announcements()).toMatchObject([{ stage: '4' }]);
  });
});
