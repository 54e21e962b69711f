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
  schemaFollows: 'Schéma JSON :',
  textFollows: 'Texte :',
};
