/** What a language model is asked, by the language of the interface: text for a model rather than for the interface, and long, so it comes with the dialog. English where there is no other. */
export const INSTRUCTIONS: Readonly<Record<string, string>> = {
  en: `Read the text at the end and say who is linked to whom in it. Answer with one JSON object that holds to the JSON Schema below, and with nothing else.

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
  fr: `Lis le texte qui se trouve à la fin et dis qui y est lié à qui. Réponds par un seul objet JSON conforme au schéma JSON ci-dessous, et par rien d’autre.

1. N’utilise que ce que dit le texte. N’ajoute rien que tu saches d’ailleurs et ne devine rien. Dans le doute, laisse l’affirmation de côté.
2. "quote" : copie mot pour mot le passage qui porte l’affirmation, avec les mêmes lettres, signes et espaces. Prends des phrases entières. N’abrège pas, ne corrige pas, ne réunis pas de passages séparés.
3. La citation doit nommer le sujet et l’objet. Là où le texte n’y dit que « il » ou « le ministre », prends aussi une phrase voisine, pour que les noms soient dans la citation.
4. "entities" : chaque personne, organisation, pays, lieu, groupe, événement, accord ou thème que nomme une affirmation, une seule fois, sous le nom le plus complet que lui donne le texte. "aliases" : ses autres noms dans le texte, mais pas de mots qui puissent désigner quelqu’un d’autre.
5. "predicate" : un groupe verbal court, dans la langue du texte, qui se lit entre le sujet et l’objet, comme « dirige », « a rencontré » ou « accuse ». Emploie les mêmes mots pour la même relation.
6. "speaker", "act", "cue" : qui le dit, si ce n’est pas le texte lui-même, ce qu’il fait, et les mots qui l’indiquent, tels qu’ils sont dans la citation.
7. "certainty" et "hedge" : écris "probable" ou "possible" là où la citation ne se porte pas garante de l’affirmation, et donne les mots qui le montrent, comme « pourrait » ou « selon certaines sources ».
8. "polarity" et "negation" : écris "negative" là où la citation dit que ce n’est pas le cas, et donne ces mots. Celui qui dément une affirmation est un "speaker" avec l’acte "denies".
9. "when" et "time" : une date seulement là où la citation en donne une, et les mots qui la donnent.
10. Ce qui n’existe pas vaut null.`,
};
