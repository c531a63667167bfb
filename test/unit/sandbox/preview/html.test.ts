import fc from 'fast-check';
import { html, jsonData, plainText } from '../../../../sandbox/preview/html';

const nasty = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='x",
    '{{7*7}}',
    '</script>',
  ),
);

test('a value can neither open an element nor end an attribute', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const { markup } = html`<a title="${text}">${[text, null, false]}</a>`;
      expect(markup.split('<')).toHaveLength(3);
      expect(markup.split('"')).toHaveLength(3);
      expect(markup).not.toContain("'");
    }),
  );
});

test('markup of the pages themselves stays markup', () => {
  expect(html`<p>${html`<b>${'a & b'}</b>`}</p>`.markup).toBe('<p><b>a &amp; b</b></p>');
});

test('data for a script comes out as it went in, and ends no element', () => {
  fc.assert(
    fc.property(fc.jsonValue(), nasty, (value, text) => {
      const { markup } = jsonData('preview', { value, text });
      const inside = markup.slice(markup.indexOf('>') + 1, markup.lastIndexOf('<'));
      expect(inside).not.toMatch(/[<>]/);
      expect(JSON.parse(inside)).toEqual(JSON.parse(JSON.stringify({ value, text })));
    }),
  );
});

test('what HubSpot keeps as HTML is shown as lines, and what was escaped is text again', () => {
  const body = '<p><strong>What they said</strong><br>1 &lt; 2 &amp;amp; 3</p><p><strong>Next</strong><br>Call</p>';
  expect(plainText(body)).toBe('What they said\n1 < 2 &amp; 3\n\nNext\nCall');
});
