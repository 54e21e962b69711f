export const model = {
  title: 'From a language model',
  what: 'Let any language model read a text, and see which of its claims the text bears out. Edgewise calls no model and sends nothing: you copy the question there and paste the answer here.',
  text: { heading: '1. The text', title: 'Title (optional)', label: 'Paste the text, as it is' },
  ask: {
    heading: '2. The question',
    what: 'Paste this into a model of your choice: what to look for, the form of the answer, and your text.',
    copy: 'Copy the question and the text',
    read: 'Read what is asked',
  },
  answer: { heading: '3. The answer', label: 'Paste the whole answer' },
  ready: 'Every quote will be looked up in the text.',
  needsText: 'The text is still missing.',
  needsAnswer: 'The answer is still missing.',
  open: 'Look up and open',
  untitled: 'Pasted text',
  instruction: `Read the text at the end and say who is linked to whom in it. Answer with one JSON object that holds to the JSON Schema below, and with nothing else.

1. Use only what the text says. Add nothing that you know from elsewhere, and guess nothing. If in doubt, leave a claim out.
2. "quote": copy the passage that carries the claim word for word, with the same letters, signs and spaces. Take whole sentences. Do not shorten, mend or join passages.
3. The quote must name both subject and object. Where the text only says "he" or "the minister" in it, take a neighbouring sentence in, so that the names stand in the quote.
4. "entities": every person, organisation, country, place, group, event, agreement or topic that a claim names, once, under the fullest name the text gives it. "aliases": its other names in the text, and no words that may stand for somebody else.
5. "predicate": a short verb phrase in the language of the text that reads between subject and object, such as "heads", "met" or "accuses". Use the same words for the same relation.
6. "speaker", "act", "cue": who says so, if it is not the text itself, what they do, and the words that tell it, all as they stand in the quote.
7. "certainty" and "hedge": say "probable" or "possible" where the quote does not vouch for the claim, and give the words that show it, such as "may" or "reportedly".
8. "polarity" and "negation": say "negative" where the quote says that it is not so, and give those words. Somebody who denies a claim is a speaker with the act "denies".
9. "when" and "time": a date only where the quote gives one, and the words that give it.
10. What there is not is null.`,
  schemaFollows: 'JSON Schema:',
  textFollows: 'Text:',
};
