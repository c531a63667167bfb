import { read } from './repository';

// The HubSpot CLI writes the personal access key into this very file, so a careless commit would publish it.
const SECRET = /^\s*-?\s*["']?(personalAccessKey|accessToken|refreshToken|clientSecret|apiKey)["']?\s*:\s*["']?\S/im;

const withoutComments = (yaml: string): string => yaml.replace(/^\s*#.*$/gm, '');

describe('hubspot.config.yml', () => {
  const config = withoutComments(read('hubspot.config.yml'));

  test('holds no secret', () => {
    expect(config).not.toMatch(SECRET);
    expect(config).not.toMatch(/[A-Za-z0-9+/_=-]{32,}/);
  });

  test('names no account: the CLI takes it from the environment', () => {
    expect(config).toMatch(/^accounts: \[\]$/m);
  });

  test.each(['personalAccessKey: abc', '  - accessToken: "x"', 'clientSecret: |', '"refreshToken": y'])(
    'would notice %j',
    (line) => {
      expect(`accounts:\n${line}\n`).toMatch(SECRET);
    },
  );
});
