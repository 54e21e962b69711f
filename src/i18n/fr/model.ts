export const model = {
  title: 'À partir d’un modèle de langage',
  what: 'Faites lire un texte au modèle de langage de votre choix, et voyez lesquelles de ses affirmations le texte confirme. Edgewise n’appelle aucun modèle et n’envoie rien : vous copiez la question là-bas et collez la réponse ici.',
  text: { heading: '1. Le texte', title: 'Titre (facultatif)', label: 'Collez le texte tel quel' },
  ask: {
    heading: '2. La question',
    what: 'Collez ceci dans le modèle de votre choix : ce qu’il faut chercher, la forme de la réponse et votre texte.',
    copy: 'Copier la question et le texte',
    read: 'Lire ce qui est demandé',
  },
  answer: { heading: '3. La réponse', label: 'Collez toute la réponse' },
  ready: 'Chaque citation sera recherchée dans le texte.',
  needsText: 'Il manque encore le texte.',
  needsAnswer: 'Il manque encore la réponse.',
  open: 'Vérifier et ouvrir',
  untitled: 'Texte collé',
  instruction: `Lis le texte qui se trouve à la fin et dis qui y est lié à qui. Réponds par un seul objet JSON conforme au schéma JSON ci-dessous, et par rien d’autre.

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
  schemaFollows: 'Schéma JSON :',
  textFollows: 'Texte :',
};
