import { useEffect, useState } from 'react';
import { Button, Flex, Inline, Input, Text } from '@hubspot/ui-extensions';
import { WORDS } from '@detractor-loop/contract';
import type { PeopleFound } from '@detractor-loop/contract';
import type { Card } from '../use-card';
import { common } from './fields';
import type { FieldProps } from './fields';

interface PersonProps extends FieldProps {
  readonly card: Card;
  /** Names that are known already, by id. */
  readonly known: Readonly<Record<string, string>>;
}

type People = PeopleFound['people'];

/** Long enough that somebody who types is through with the name. ms */
const PAUSE_MS = 250;

/** A user of the CRM, found by name. `value` is the id. */
export function PersonField({ card, known, value, change, ...field }: PersonProps) {
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [query, setQuery] = useState('');
  const people = usePeople(card, query);
  if (value !== '') {
    return (
      <Inline gap="small" align="center">
        <Text>{`${field.words.label}: ${chosen[value] ?? known[value] ?? value}`}</Text>
        <Button size="extra-small" variant="transparent" onClick={() => change('')}>
          {WORDS.change}
        </Button>
      </Inline>
    );
  }
  return (
    <Flex direction="column" gap="extra-small">
      <Input
        {...common(field)}
        {...{ placeholder: WORDS.search, value: query }}
        onInput={setQuery}
        onChange={setQuery}
      />
      {people?.length === 0 ? <Text variant="microcopy">{WORDS.person.none}</Text> : null}
      <Inline gap="extra-small">
        {(people ?? []).map((person) => (
          <Button
            key={person.id}
            size="extra-small"
            onClick={() => {
              setChosen({ ...chosen, [person.id]: person.name });
              setQuery('');
              change(person.id);
            }}
          >
            {person.away ? `${person.name} (${WORDS.person.away})` : person.name}
          </Button>
        ))}
      </Inline>
    </Flex>
  );
}

/** Who is found by the beginning of a name; null = nobody was looked for. */
function usePeople({ host, session }: Card, query: string): People | null {
  const [found, setFound] = useState<People | null>(null);
  useEffect(() => {
    if (query.trim() === '') return undefined;
    let current = true;
    const end = host.after(PAUSE_MS, () => {
      void session.ask<PeopleFound>(`/v1/card/people?q=${encodeURIComponent(query.trim())}`).then((answer) => {
        // An answer to what was typed before would be of somebody else.
        if (current) setFound(answer?.ok === true ? answer.people : null);
      });
    });
    return () => {
      current = false;
      end();
    };
  }, [host, session, query]);
  return query.trim() === '' ? null : found;
}
