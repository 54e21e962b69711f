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
  schemaFollows: 'JSON Schema:',
  textFollows: 'Text:',
};
