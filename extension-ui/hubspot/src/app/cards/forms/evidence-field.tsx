import { useState } from 'react';
import { Button, Flex, Inline, Link, Text } from '@hubspot/ui-extensions';
import { FIELDS, NAMES, nameOf, WORDS } from '@detractor-loop/contract';
import type { CaseCard, EvidenceItem, TicketsFound } from '@detractor-loop/contract';
import { Label, Section } from '../details/section';
import type { Card } from '../use-card';
import { ChoiceField, LineField } from './fields';
import { useFound } from './use-found';

interface EvidenceProps {
  readonly card: Card;
  readonly shown: CaseCard;
  readonly value: readonly EvidenceItem[];
  readonly missing?: string | undefined;
  readonly change: (items: readonly EvidenceItem[]) => void;
}

/** What shows the cause: a recent ticket by one click, a link, a record or a file of the CRM. */
export function EvidenceField({ card, shown, value, missing, change }: EvidenceProps) {
  const add = (item: EvidenceItem) =>
    change([...value.filter(({ kind, ref }) => kind !== item.kind || ref !== item.ref), item]);
  return (
    <Flex direction="column" gap="extra-small">
      <Label>{FIELDS.evidence.label}</Label>
      {value.length === 0 ? <Text variant="microcopy">{missing ?? FIELDS.evidence.hint}</Text> : null}
      {value.map((item) => (
        <Inline key={`${item.kind} ${item.ref}`} gap="small" align="center">
          <Item item={item} />
          <Button
            size="extra-small"
            variant="transparent"
            onClick={() => change(value.filter((other) => other !== item))}
          >
            {WORDS.remove}
          </Button>
        </Inline>
      ))}
      <Tickets {...{ card, shown, value, add }} />
      <Section title={WORDS.add}>
        <NewItem add={add} />
      </Section>
    </Flex>
  );
}

/** A link is one only where the address is of the web: what a person pasted is nobody's to run. */
function Item({ item: { kind, ref, label } }: { readonly item: EvidenceItem }) {
  const text = label === '' ? ref : label;
  if (kind === 'link' && /^https?:\/\//i.test(ref)) return <Link href={{ url: ref, external: true }}>{text}</Link>;
  return <Text>{`${nameOf('evidence', kind)}: ${text}`}</Text>;
}

function Tickets({
  card,
  shown,
  value,
  add,
}: Omit<EvidenceProps, 'change'> & { readonly add: (item: EvidenceItem) => void }) {
  const found = useFound<TicketsFound>(card, `/v1/card/cases/${shown.caseKey}/tickets`);
  const left = (found?.tickets ?? []).filter(({ id }) => value.every(({ ref }) => ref !== id));
  if (left.length === 0) return null;
  return (
    <Section title={WORDS.evidence.tickets}>
      {left.map(({ id, title, status }) => (
        <Inline key={id} gap="small" align="center">
          <Text>{`${title} · ${status}`}</Text>
          <Button size="extra-small" onClick={() => add({ kind: 'crm_record', ref: id, label: title.slice(0, 200) })}>
            {WORDS.add}
          </Button>
        </Inline>
      ))}
    </Section>
  );
}

const NOTHING: EvidenceItem = { kind: 'link', ref: '', label: '' };

function NewItem({ add }: { readonly add: (item: EvidenceItem) => void }) {
  const [item, setItem] = useState(NOTHING);
  return (
    <>
      <ChoiceField
        {...{ name: 'evidenceKind', words: { label: FIELDS.evidence.label, hint: '' }, value: item.kind }}
        choices={NAMES.evidence}
        change={(kind) => setItem({ ...item, kind: kind as EvidenceItem['kind'] })}
      />
      <LineField
        {...{ name: 'evidenceRef', words: FIELDS.ref, value: item.ref }}
        change={(ref) => setItem({ ...item, ref })}
      />
      <LineField
        {...{ name: 'evidenceLabel', words: FIELDS.name, value: item.label }}
        change={(label) => setItem({ ...item, label })}
      />
      <Button
        size="extra-small"
        disabled={item.ref.trim() === ''}
        onClick={() => {
          add({ ...item, ref: item.ref.trim(), label: item.label.trim() });
          setItem(NOTHING);
        }}
      >
        {WORDS.add}
      </Button>
    </>
  );
}
