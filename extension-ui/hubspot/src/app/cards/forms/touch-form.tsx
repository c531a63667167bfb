import { Button, Flex, Inline, Text } from '@hubspot/ui-extensions';
import { ACTION_WORDS, momentWords, NAMES, newTouch, touchCommand, touchNeeds, WORDS } from '@detractor-loop/contract';
import type { ActivitiesFound, CaseCard, TouchForm as Typed } from '@detractor-loop/contract';
import { Letter } from '../details/guidance';
import { Section } from '../details/section';
import { useDraft } from '../use-card';
import type { Card } from '../use-card';
import { RadioField, TextField, wordsOf } from './fields';
import { FormFrame } from './form-frame';
import { useFound } from './use-found';
import { WhenField } from './when-field';

interface TouchProps {
  readonly card: Card;
  readonly shown: CaseCard;
  readonly back: () => void;
}

/** "Log touch": what happened, and how. All else may stay as it is. */
export function TouchForm({ card, shown, back }: TouchProps) {
  const [form, change, forget] = useDraft<Typed>(card, 'touch', newTouch);
  const needs = touchNeeds(form);
  const send = async () => {
    if (!(await card.run(touchCommand(form)))) return;
    forget();
    back();
  };
  return (
    <FormFrame
      {...{ card, back, send, title: ACTION_WORDS.actions.touch, verb: ACTION_WORDS.actions.touch, kind: 'touch' }}
      ready={needs.length === 0}
    >
      <RadioField
        {...{ name: 'result', words: wordsOf('result'), value: form.result, choices: NAMES.result }}
        change={(result) => change({ result: result as Typed['result'] })}
      />
      <RadioField
        {...{ name: 'channel', words: wordsOf('channel'), value: form.channel, choices: NAMES.channel }}
        change={(channel) => change({ channel: channel as Typed['channel'] })}
      />
      <TextField {...{ name: 'note', words: wordsOf('note'), value: form.note }} change={(note) => change({ note })} />
      <Section title={WORDS.more}>
        <WhenField card={card} value={form.at} change={(at) => change({ at })} />
        {(['statedIssue', 'desiredOutcome'] as const).map((field) => (
          <TextField
            key={field}
            {...{ name: field, words: wordsOf(field), value: form[field] }}
            change={(text) => change({ [field]: text })}
          />
        ))}
      </Section>
      {shown.guidance === null ? null : (
        <Section title={WORDS.guidance.draft}>
          <Letter card={card} letter={shown.guidance.draft} />
        </Section>
      )}
      {shown.may.includes('link_activity') ? <Logged {...{ card, shown, back, form }} /> : null}
    </FormFrame>
  );
}

/** Outreach that is in the CRM already: one click counts it. */
function Logged({ card, shown, back, form }: TouchProps & { readonly form: Typed }) {
  const found = useFound<ActivitiesFound>(card, `/v1/card/cases/${shown.caseKey}/activities`);
  if (found === null || found.activities.length === 0) return null;
  return (
    <Section title={`${WORDS.activities.title}: ${found.activities.length}`}>
      {found.activities.map((activity) => (
        <Flex key={`${activity.type} ${activity.id}`} direction="column" gap="flush">
          <Text variant="microcopy">{momentWords(activity.at, card.reading)}</Text>
          <Inline gap="small" align="center">
            <Text>{activity.subject}</Text>
            <Button
              size="extra-small"
              disabled={!card.writable}
              onClick={() =>
                void card
                  .run({
                    kind: 'link_activity',
                    activity: { type: activity.type, id: activity.id },
                    // Where the CRM does not tell, what stands in the form has to.
                    result: activity.result ?? (form.result === '' ? null : form.result),
                  })
                  .then((done) => (done ? back() : undefined))
              }
            >
              {WORDS.activities.use}
            </Button>
          </Inline>
        </Flex>
      ))}
    </Section>
  );
}
