import { ErrorState, Heading, hubspot } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { hubspotHost } from '../../../extension-ui/hubspot/src/app/cards/card-host';
import type { Given } from '../../../extension-ui/hubspot/src/app/cards/card-host';
import { CompactCard } from '../../../extension-ui/hubspot/src/app/cards/compact-card';
import { FullCard } from '../../../extension-ui/hubspot/src/app/cards/full-card';
import { fixture, settle } from './card-stage';

interface Asked {
  readonly url: string;
  readonly options: Parameters<typeof hubspot.fetch>[1];
}

const fetched = hubspot.fetch;
let asked: Asked[] = [];

/** Stands where HubSpot's proxy stands. */
function answerWith(status: number, body: unknown): void {
  asked = [];
  hubspot.fetch = async (url, options) => {
    asked.push({ url: String(url), options });
    return Response.json(body, { status });
  };
}

afterEach(() => {
  jest.useRealTimers();
  hubspot.fetch = fetched;
});

const given = (objectTypeId: string, origin: string): Given => ({
  context: { crm: { objectId: 123, objectTypeId }, variables: { BACKEND_ORIGIN: origin } },
  actions: {
    addAlert: () => undefined,
    copyTextToClipboard: async () => undefined,
    refreshObjectProperties: () => undefined,
  },
});

describe('the way from a card to the service', () => {
  test.each([
    ['0-1', 'contact'],
    ['0-2', 'account'],
    ['0-5', 'ticket'],
  ])('an object of type %s is a record of type %s', (objectTypeId, type) => {
    expect(hubspotHost(given(objectTypeId, 'https://loop.example.com')).record).toEqual({ type, id: '123' });
  });

  test('asks whom the profile of the project names, and never says who asks', async () => {
    answerWith(200, { ok: true });
    const host = hubspotHost(given('0-2', 'https://loop.example.com/'));
    await host.get('/v1/card/view?account=123');
    await host.post('/v1/card/commands', { requestId: 'abcdefgh' });
    expect(asked).toEqual([
      { url: 'https://loop.example.com/v1/card/view?account=123', options: { method: 'GET', timeout: 15_000 } },
      {
        url: 'https://loop.example.com/v1/card/commands',
        options: { method: 'POST', timeout: 15_000, body: { requestId: 'abcdefgh' } },
      },
    ]);
  });

  test('whatever is not 2xx is no answer: HubSpot puts an envelope of its own around it', async () => {
    answerWith(502, { status: 'error', category: 'BAD_GATEWAY' });
    await expect(hubspotHost(given('0-2', 'https://loop.example.com')).get('/v1/card/view')).rejects.toThrow(
      'HTTP 502',
    );
  });

  test('what is copied is said to be, and where it may not be nothing is said', async () => {
    const { context, actions } = given('0-2', 'https://loop.example.com');
    const said: string[] = [];
    const addAlert = ({ message }: { readonly message: string }) => void said.push(message);
    const copyWith = async (copyTextToClipboard: () => Promise<void>) => {
      hubspotHost({ context, actions: { ...actions, addAlert, copyTextToClipboard } }).copy('Hello Ines');
      await settle();
    };
    await copyWith(() => Promise.reject(new Error('forbidden')));
    expect(said).toEqual([]);
    await copyWith(() => Promise.resolve());
    expect(said).toEqual(['Copied']);
  });

  test('an id of a request is never the same twice', () => {
    const { newId } = hubspotHost(given('0-2', 'https://loop.example.com'));
    const ids = Array.from({ length: 1000 }, newId);
    expect(new Set(ids).size).toBe(1000);
    for (const id of ids) expect(id).toMatch(/^[\x21-\x7e]{8,100}$/);
  });
});

describe.each([
  ['sidebar', 'crm.record.sidebar', CompactCard],
  ['tab', 'crm.record.tab', FullCard],
] as const)('the card of the %s', (_place, location, Card) => {
  test('reads the record that it stands on', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'performance'] });
    answerWith(200, fixture('open'));
    const renderer = createRenderer(location);
    renderer.render(<Card {...given('0-2', 'https://loop.example.com')} />);
    await settle();
    expect(asked[0]!.url).toBe('https://loop.example.com/v1/card/view?account=123');
    expect(renderer.find(Heading).text).toBe('NPS 3 of 10 · Ines Albrecht');
    // A minute later it asks again, by itself.
    jest.advanceTimersByTime(60_000);
    await settle();
    expect(asked).toHaveLength(2);
  });

  test('says so where the service does not answer', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'performance'] });
    answerWith(504, {});
    const renderer = createRenderer(location);
    renderer.render(<Card {...given('0-2', 'https://loop.example.com')} />);
    await settle();
    expect(renderer.find(ErrorState).props.title).toBe('Detractor Loop does not answer');
  });
});
