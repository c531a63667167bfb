import nock from 'nock';

// It takes over the process when it is loaded, and a file whose tests are all skipped runs no hook that would end that.
nock.restore();

/** In this file nothing reaches the network: a request without a mock, or a mock without a request, fails the test. */
export function guardNetwork(): void {
  const strangers: string[] = [];
  const note = (req: { readonly method?: string; readonly path?: string }): void =>
    void strangers.push(`${req.method ?? ''} ${req.path ?? ''}`);

  beforeAll(() => {
    nock.activate();
    nock.disableNetConnect();
    nock.emitter.on('no match', note);
  });
  afterEach(() => {
    const pending = nock.pendingMocks();
    nock.cleanAll();
    expect({ pending, strangers: strangers.splice(0) }).toEqual({ pending: [], strangers: [] });
  });
  afterAll(() => {
    nock.emitter.off('no match', note);
    nock.enableNetConnect();
    nock.restore();
  });
}
