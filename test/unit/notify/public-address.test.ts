import fc from 'fast-check';
import { isPublicAddress } from '../../../src/notify/public-address';

test.each([
  ...['8.8.8.8', '1.1.1.1', '93.184.216.34', '172.15.255.255', '172.32.0.1', '100.63.255.255', '192.169.0.1'],
  ...['2606:4700:4700::1111', '2a00:1450:4001:81b::200e'],
])('%s is of the public internet', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  ...['127.0.0.1', '127.8.8.8', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
  ...['169.254.169.254', '100.64.0.1', '198.18.0.1', '192.0.2.7', '224.0.0.1', '255.255.255.255', '240.0.0.1'],
  ...['::1', '::', 'fe80::1', 'fc00::1', 'fd12:3456::1', 'ff02::1', '2001:db8::1', '2002:7f00:1::', '2001::1'],
  ...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:8.8.8.8', '64:ff9b::a00:1', '::127.0.0.1'],
  ...['localhost', '', '1.2.3', 'example.com'],
])('%p is not', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test('nothing of a private network is public, in whatever notation', () => {
  const byte = fc.nat(255);
  const priv = fc.oneof(
    fc.tuple(fc.constant(10), byte, byte, byte),
    fc.tuple(fc.constant(127), byte, byte, byte),
    fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
    fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte),
  );
  fc.assert(
    fc.property(priv, (bytes) => {
      const dotted = bytes.join('.');
      const words = [bytes.slice(0, 2), bytes.slice(2)].map(([a = 0, b = 0]) => (a * 256 + b).toString(16));
      return [dotted, `::ffff:${dotted}`, `::ffff:${words.join(':')}`, `64:ff9b::${dotted}`].every(
        (address) => !isPublicAddress(address),
      );
    }),
  );
});
