import type { Reply } from './reply.ts'

export const de: readonly Reply[] = [
  [
    'Hallo Anna, entschuldige die Verspätung. Dein Paket geht heute raus und kommt morgen bis 14 Uhr. Marta',
    { to: 'Anna', by: 'Marta', commitment: 'dated', apology: 'yes' },
  ],
  [
    'Guten Tag Frau Weber, Ihre Erstattung ist gestern erfolgt. Freundliche Grüße, Lukas',
    { to: 'Weber', by: 'Lukas' },
  ],
  [
    'Hallo Jonas! Schick uns bitte per DM deine Bestellnummer, dann schauen wir nach. ^RK',
    { to: 'Jonas', by: 'RK', handoff: 'owned', commitment: 'vague', asks: 'order!' },
  ],
  [
    'Sehr geehrter Herr Schulz, Ihre Beschwerde wurde an die zuständige Fachabteilung weitergeleitet. Wir melden uns.',
    { to: 'Schulz', handoff: 'team', commitment: 'vague' },
  ],
  [
    'Guten Abend Lena, ich bin Paul und kümmere mich um deinen Fall. Ich rufe dich heute um 17 Uhr an.',
    { to: 'Lena', by: 'Paul', handoff: 'owned', commitment: 'dated' },
  ],
  ['Hallo, für das Gepäck wenden Sie sich bitte an die Fluggesellschaft.', { handoff: 'third-party' }],
  [
    'Das tut uns leid, Frau Sommer. Ich habe den Fall neu eröffnet und schreibe Ihnen bis Freitag. Viele Grüße, Nora',
    { names: 'Sommer', by: 'Nora', handoff: 'owned', commitment: 'dated', apology: 'yes' },
  ],
  ['Danke für den Hinweis, Felix. Der Fehler ist behoben.', { names: 'Felix' }],
  ['Hallo zusammen, die Seite läuft wieder. Danke für eure Geduld.', {}],
  ['Können Sie uns bitte Ihre Buchungsnummer und das Flugdatum nennen?', { asks: 'booking,date' }],
  [
    '@peter_m Hallo Peter, kannst du uns per Direktnachricht deine Ausweisnummer schicken?',
    { to: 'Peter', handoff: 'channel', asks: 'tax-id!' },
  ],
  [
    '(1/2) Hallo Elena, wir haben deine Rechnung mit der Buchhaltung geprüft.',
    { to: 'Elena', counter: '1/2' },
  ],
  [
    '(2/2) Die Gutschrift kommt am 12. Mai. Liebe Grüße, Ralf von Acme',
    { counter: '2/2', by: 'Ralf', commitment: 'dated' },
  ],
  [
    'Sorry für die Wartezeit, Markus. Der Techniker kommt morgen zwischen 9 und 12 Uhr. –Sara',
    { names: 'Markus', by: 'Sara', commitment: 'dated', apology: 'yes' },
  ],
  ['Es tut uns leid, falls das so ankam.', { apology: 'conditional' }],
  ['Sobald wir Neuigkeiten haben, melden wir uns.', { handoff: 'owned', commitment: 'vague' }],
  ['Rufen Sie uns an unter 030 123456.', { handoff: 'channel' }],
  [
    'Füllen Sie bitte das Formular aus, wir antworten innerhalb von 48 Stunden.',
    { handoff: 'channel', commitment: 'dated' },
  ],
  [
    'Hallo Ines. Du brauchst nicht anzurufen, ich habe schon mit der Filiale in Kiel gesprochen.',
    { to: 'Ines', handoff: 'owned' },
  ],
  ['Guten Morgen Stefan, wir haben Ihnen eine E-Mail mit dem Etikett geschickt.', { to: 'Stefan' }],
  [
    'Ein Kollege meldet sich innerhalb der nächsten 24 Stunden bei Ihnen.',
    { handoff: 'team', commitment: 'dated' },
  ],
  ['Herzlichen Glückwunsch, Paula! Gute Reise.', { names: 'Paula' }],
  ['Hallo, Andreas: Das Paket liegt in der Filiale Hauptstraße 12.', { to: 'Andreas' }],
  ['Unsere Servicezeiten sind Montag bis Freitag von 9 bis 17 Uhr.', {}],
  ['Dafür sind wir leider nicht zuständig. Wenden Sie sich an DHL.', { handoff: 'third-party' }],
  ['Wir melden uns so schnell wie möglich.', { handoff: 'owned', commitment: 'vague' }],
  [
    'Hallo Marina, der Umtausch dauert 3 bis 5 Werktage. Viele Grüße, Ihr Acme-Team',
    { to: 'Marina', by: 'Ihr Acme-Team' },
  ],
  [
    'Frau Vogel, ich bitte um Entschuldigung: Der Fehler lag bei uns. Wir erstatten den Betrag heute.',
    { names: 'Vogel', commitment: 'dated', apology: 'yes' },
  ],
  [
    'Vielen Dank für die netten Worte, Rosa. Ich gebe sie an Luis weiter.',
    { names: 'Rosa', handoff: 'owned' },
  ],
  ['Hallo Alexander, bist du immer noch ohne Internet?', { to: 'Alexander' }],
  ['Wir klären gerade mit dem Lager, was passiert ist.', { handoff: 'owned' }],
  [
    'Hallo Berta, ich habe deinen Fall an die Buchhaltung weitergegeben und rufe dich Montag an. /LM',
    { to: 'Berta', by: 'LM', handoff: 'owned', commitment: 'dated' },
  ],
  ['Bitte kontaktieren Sie Ihre Bank, um die Abbuchung zu stoppen.', { handoff: 'third-party' }],
  ['Der Flug LH1234 geht um 18:40 Uhr von Gate B12.', {}],
  [
    'Schick uns per PN deine E-Mail-Adresse und Telefonnummer.',
    { handoff: 'channel', asks: 'email!,phone!' },
  ],
  ['Moin Nils. Welches Routermodell hast du?', { to: 'Nils' }],
  ['Geht es noch nicht? Starte das Handy neu.', {}],
  [
    'Hallo Clara, du hast die Antwort bis morgen, 12 Uhr. Ich kümmere mich. *JP',
    { to: 'Clara', by: 'JP', handoff: 'owned', commitment: 'dated' },
  ],
  [
    'Bitte entschuldigen Sie die Unannehmlichkeiten, Herr Klein. Wir haben 20 € gutgeschrieben.',
    { names: 'Klein', apology: 'yes' },
  ],
  ['Sehr geehrte Kundin, wir bedauern den Vorfall. Mit freundlichen Grüßen, Acme', { apology: 'yes' }],
  ['Folge den Schritten in diesem Artikel: https://acme.example/schritte', {}],
  ['Hallo Theresa, wir fragen nie nach deinem Passwort.', { to: 'Theresa' }],
  ['Hallo Oskar, der Laden in Bremen öffnet um 10 Uhr. ~Lea', { to: 'Oskar', by: 'Lea' }],
  ['Es gab einen Fehler, aber jetzt läuft alles.', {}],
  ['VG, Jana', { by: 'Jana' }],
  ['Lieber Tom, danke für deine Nachricht. LG Mia', { to: 'Tom', by: 'Mia' }],
]
