import type { Reply } from './reply.ts'

export const fr: readonly Reply[] = [
  [
    'Bonjour Claire, désolés pour le retard. Votre colis part ce soir et arrive demain avant 14h. Marine',
    { to: 'Claire', by: 'Marine', commitment: 'dated', apology: 'yes' },
  ],
  [
    'Bonjour Mme Lefèvre, votre remboursement a été effectué hier. Bien cordialement, Luc',
    { to: 'Lefèvre', by: 'Luc' },
  ],
  [
    'Hello Julien ! Écrivez-nous en MP avec votre numéro de commande et nous vérifierons. ^RK',
    { to: 'Julien', by: 'RK', handoff: 'owned', commitment: 'vague', asks: 'order!' },
  ],
  [
    'Cher M. Moreau, votre réclamation a été transmise au service concerné. Nous vous tiendrons informé.',
    { to: 'Moreau', handoff: 'team', commitment: 'vague' },
  ],
  [
    "Bonsoir Sophie, je suis Paul et je suis votre dossier. Je vous appelle aujourd'hui à 17h.",
    { to: 'Sophie', by: 'Paul', commitment: 'dated' },
  ],
  ['Bonjour, pour le bagage vous devez contacter la compagnie aérienne.', { handoff: 'third-party' }],
  [
    "Toutes nos excuses, Camille. J'ai rouvert le dossier et je vous écris avant vendredi. Amicalement, Nora",
    { names: 'Camille', by: 'Nora', handoff: 'owned', commitment: 'dated', apology: 'yes' },
  ],
  ["Merci de nous avoir prévenus, Hugo. C'est réparé.", { names: 'Hugo' }],
  ['Bonjour à tous, le site est de nouveau en ligne. Merci de votre patience.', {}],
  ['Pouvez-vous nous indiquer votre numéro de réservation et la date du vol ?', { asks: 'booking,date' }],
  [
    "@pierre_m Bonjour Pierre, pouvez-vous nous envoyer une pièce d'identité en message privé ?",
    { to: 'Pierre', handoff: 'channel', asks: 'tax-id!' },
  ],
  [
    "(1/2) Bonjour Hélène, nous avons vérifié votre facture avec l'équipe Facturation.",
    { to: 'Hélène', counter: '1/2' },
  ],
  [
    '(2/2) Le virement arrive le 12 mai. Cordialement, Raphaël de chez Acme',
    { counter: '2/2', by: 'Raphaël', commitment: 'dated' },
  ],
  [
    "Pardon pour l'attente, Marc. Le technicien passe demain entre 9h et 12h. –Sarah",
    { names: 'Marc', by: 'Sarah', commitment: 'dated', apology: 'yes' },
  ],
  ['Nous sommes désolés si cela vous a gêné.', { apology: 'conditional' }],
  ['Dès que nous aurons des nouvelles, nous vous préviendrons.', { handoff: 'owned', commitment: 'vague' }],
  ['Appelez-nous au 01 23 45 67 89.', { handoff: 'channel' }],
  [
    'Remplissez le formulaire du site et nous vous répondrons sous 48h.',
    { handoff: 'owned', commitment: 'dated' },
  ],
  [
    "Bonjour Inès. Inutile d'appeler, j'ai déjà parlé avec le magasin de Lille.",
    { to: 'Inès', handoff: 'owned' },
  ],
  ["Bonjour Thomas, nous vous avons envoyé un mail avec l'étiquette.", { to: 'Thomas' }],
  ['Un conseiller vous contactera dans les 24 heures.', { handoff: 'team', commitment: 'dated' }],
  ['Félicitations, Léa ! Bon voyage.', { names: 'Léa' }],
  ['Bonjour, André : le colis est au bureau de la rue Verte.', { to: 'André' }],
  ['Nos horaires : de 9h à 17h du lundi au vendredi.', {}],
  ['Cela ne relève pas de notre service. Adressez-vous à Chronopost.', { handoff: 'third-party' }],
  ['Nous vous répondrons dès que possible.', { handoff: 'owned', commitment: 'vague' }],
  [
    "Bonjour Manon, l'échange prend 3 à 5 jours ouvrés. Cordialement, l'équipe Acme",
    { to: 'Manon', by: "l'équipe Acme" },
  ],
  [
    "Madame Vidal, je vous présente mes excuses : l'erreur vient de nous. Nous vous remboursons aujourd'hui.",
    { names: 'Vidal', commitment: 'dated', apology: 'yes' },
  ],
  [
    'Merci pour vos gentils mots, Romane. Je les transmettrai à Luc.',
    { names: 'Romane', commitment: 'vague', handoff: 'owned' },
  ],
  ['Bonjour Antoine, êtes-vous toujours sans connexion ?', { to: 'Antoine' }],
  ["Nous vérifions ce qui s'est passé avec l'entrepôt de Lyon.", { handoff: 'owned' }],
  [
    'Bonjour Berthe, nous avons transmis votre dossier à la Facturation et vous rappellerons lundi. /LM',
    { to: 'Berthe', by: 'LM', handoff: 'owned', commitment: 'dated' },
  ],
  ['Contactez votre banque pour annuler le débit.', { handoff: 'third-party' }],
  ['Le vol AF1234 part à 18h40, porte B12.', {}],
  [
    "Envoyez-nous en MP votre adresse mail et votre téléphone, s'il vous plaît.",
    { handoff: 'channel', asks: 'email!,phone!' },
  ],
  ['Bonjour Nadia. Quel modèle de routeur avez-vous ?', { to: 'Nadia' }],
  ['Toujours rien ? Essayez de redémarrer le portable.', {}],
  [
    "Bonjour Chloé, vous aurez la réponse d'ici demain midi. Je m'en occupe. *JP",
    { to: 'Chloé', by: 'JP', handoff: 'owned', commitment: 'dated' },
  ],
  [
    'Veuillez nous excuser pour la gêne, M. Petit. Nous avons crédité 20 €.',
    { names: 'Petit', apology: 'yes' },
  ],
  ["Cher client, nous regrettons ce qui s'est passé. Cordialement, Acme", { apology: 'yes' }],
  ['Suivez les étapes de cet article : https://acme.example/etapes', {}],
  ['Bonjour Thérèse, nous ne vous demanderons jamais votre mot de passe.', { to: 'Thérèse' }],
  ['Bonjour Loïc, le magasin de Nantes ouvre à 10h. ~Lise', { to: 'Loïc', by: 'Lise' }],
  ['Il y a eu une erreur, mais tout est réglé.', {}],
  [
    "Je reviens vers vous d'ici vendredi 18h, Élodie.",
    { names: 'Élodie', handoff: 'owned', commitment: 'dated' },
  ],
]
