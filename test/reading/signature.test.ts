import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/case/model.ts'
import { NOBODY, type PeopleContext } from '../../src/reading/people.ts'
import { readSignature } from '../../src/reading/signature.ts'
import { customerNamed, signable } from './people-text.ts'

const read = (text: string, language: Language | null = 'en', context: PeopleContext = NOBODY) =>
  readSignature(signable(text, language, context), context)

describe('signed with a mark', () => {
  test.each([
    // caret
    ['We have sent you a message. ^RK', '^RK', 'RK', 'caret', 'initials'],
    ['Write us by DM and we follow it from there. ^DanaWhite', '^DanaWhite', 'DanaWhite', 'caret', 'person'],
    ['Thanks for the photo! ^TKlein', '^TKlein', 'TKlein', 'caret', 'person'],
    ['Is the light on the router green? ^T', '^T', 'T', 'caret', 'initials'],
    ['We are looking into it ^an', '^an', 'an', 'caret', 'initials'],
    ['We are looking into it ^ra', '^ra', 'ra', 'caret', 'initials'],
    ['Let us know.^Kavita', '^Kavita', 'Kavita', 'caret', 'person'],
    ['Let us know here^MS', '^MS', 'MS', 'caret', 'initials'],
    ['Let us know. ^JP/TW', '^JP/TW', 'JP', 'caret', 'initials'],
    ['Let us know. ^Niamh & Tom', '^Niamh & Tom', 'Niamh', 'caret', 'person'],
    ['Let us know. ^ Ben', '^ Ben', 'Ben', 'caret', 'person'],
    ['Let us know. ^^BK', '^^BK', 'BK', 'caret', 'initials'],
    ['Let us know. ^IN', '^IN', 'IN', 'caret', 'initials'],
    ['Let us know. ^Will', '^Will', 'Will', 'caret', 'person'],
    ['Let us know. ^Tim', '^Tim', 'Tim', 'caret', 'person'],
    ['Let us know. -Max', '-Max', 'Max', 'dash', 'person'],
    ['Let us know. ~Hope', '~Hope', 'Hope', 'tilde', 'person'],
    ['Let us know. ^José', '^José', 'José', 'caret', 'person'],
    ['Let us know. ^Anne-Marie', '^Anne-Marie', 'Anne-Marie', 'caret', 'person'],
    ["Let us know. ^O'Neill", "^O'Neill", "O'Neill", 'caret', 'person'],
    // star
    ['Please open a ticket: https://example.com/help *SR', '*SR', 'SR', 'star', 'initials'],
    ['Please open a ticket: https://example.com/help *TMT', '*TMT', 'TMT', 'star', 'initials'],
    ['Go ahead and book it Trevor *LenaW', '*LenaW', 'LenaW', 'star', 'person'],
    ['The halls are open by noon. Reid 2/2', 'Reid', 'Reid', 'name', 'person'],
    ['Please open a ticket. *Nadia', '*Nadia', 'Nadia', 'star', 'person'],
    ['The engineer is with you by noon. *kw', '*kw', 'kw', 'star', 'initials'],
    // slash
    ['The engineer is with you by noon. /kw', '/kw', 'kw', 'slash', 'initials'],
    ["If anything else comes up, we're a tweet away /KK", '/KK', 'KK', 'slash', 'initials'],
    ["If anything else comes up, we're a tweet away. /Lena", '/Lena', 'Lena', 'slash', 'person'],
    ["We'll check further /EX", '/EX', 'EX', 'slash', 'initials'],
    // dash
    ['The refund left today. -FR', '-FR', 'FR', 'dash', 'initials'],
    ['The refund left today! –Jeh', '–Jeh', 'Jeh', 'dash', 'person'],
    ['The refund left today. - Rene', '- Rene', 'Rene', 'dash', 'person'],
    ['The refund left today. — Marco', '— Marco', 'Marco', 'dash', 'person'],
    ['The refund left today. -Emilia', '-Emilia', 'Emilia', 'dash', 'person'],
    ['The refund left today. --RK', '--RK', 'RK', 'dash', 'initials'],
    ['The refund left today. = JJ', '= JJ', 'JJ', 'dash', 'initials'],
    ['The refund left today. =JJ', '=JJ', 'JJ', 'dash', 'initials'],
    ['TY - Chris', '- Chris', 'Chris', 'dash', 'person'],
    ['We are glad that it works now -Alice', '-Alice', 'Alice', 'dash', 'person'],
    ['We are glad that it works now - Alice', '- Alice', 'Alice', 'dash', 'person'],
    ['We are glad that it works now - JD', '- JD', 'JD', 'dash', 'initials'],
    ['We are glad that it works now.\n- Marco Bianchi', '- Marco Bianchi', 'Marco Bianchi', 'dash', 'person'],
    ['Thanks. -Wanjiru', '-Wanjiru', 'Wanjiru', 'dash', 'person'],
    ['Come and see us in Rome! – J.R.', '– J.R.', 'J.R.', 'dash', 'initials'],
    // tilde
    ['Thanks for looking out for the others.~ Olivia', '~ Olivia', 'Olivia', 'tilde', 'person'],
    ['Thanks for looking out for the others. ~Heather B.', '~Heather B.', 'Heather B.', 'tilde', 'person'],
    ['Thanks for looking out for the others. ~AT', '~AT', 'AT', 'tilde', 'initials'],
  ])('%s', (text, signature, agent, style, level) => {
    const found = read(text)
    expect(found).toMatchObject({ text: signature, agent, style, level })
    expect(text.slice(found?.start, found?.end)).toBe(signature)
  })

  test.each([
    ['it', 'Il rimborso è partito oggi. ^MB', '^MB'],
    ['it', 'Il rimborso è partito oggi – Marco', '– Marco'],
    ['it', 'La richiamo io entro le 18. - Emilia', '- Emilia'],
    ['it', 'La richiamo io entro le 18. /GP', '/GP'],
    ['it', 'La richiamo io entro le 18.\n\n– Nicolò', '– Nicolò'],
    ['es', 'Le llamo mañana a las diez. ^MJ', '^MJ'],
    ['es', 'Le llamo mañana a las diez. - Íñigo', '- Íñigo'],
    ['fr', 'Je vous rappelle demain matin. ^CL', '^CL'],
    ['fr', 'Je vous rappelle demain matin ! – Élodie', '– Élodie'],
    ['de', 'Ich melde mich morgen früh bei dir. ^JK', '^JK'],
    ['de', 'Ich melde mich morgen früh bei dir. /Jana', '/Jana'],
    ['pt', 'Ligo para você amanhã cedo. ^RS', '^RS'],
    ['pt', 'Ligo para você amanhã cedo. *João', '*João'],
    [null, 'Xin chào. ^TN', '^TN'],
  ] as const)('%s: %s', (language, text, signature) => {
    expect(read(text, language)?.text).toBe(signature)
  })
})

describe('through what may follow a signature', () => {
  test.each([
    ['We have written to you. ^RK https://example.com/a/b?c=1', '^RK'],
    ['We have written to you. ^RK\nhttps://example.com/a', '^RK'],
    ['Here is how: https://example.com/a-b/-c ^RK', '^RK'],
    ['Here is how: (https://example.com/a). -Ana', '-Ana'],
    ['We have written to you. -Ana #AcmeCares #Help', '-Ana'],
    ['We have written to you. – Ana 😊🙏', '– Ana'],
    ['We have written to you. – Ana 👩🏽‍💻', '– Ana'],
    ['We have written to you. ^Oliver 2/2', '^Oliver'],
    ['We have written to you. 2/2 ^ML', '^ML'],
    ['We have written to you. 2/2^Corry', '^Corry'],
    ['We have written to you. (2/2) -Shie', '-Shie'],
    ['We have written to you. -Shie (3/3)', '-Shie'],
    ['We have written to you. -Shie [3/3] https://example.com', '-Shie'],
    ['2/3 We have written to you. ^ML', '^ML'],
    ['We have written to you ^RK…', '^RK'],
    ['We have written to you ^RK...', '^RK'],
    ['We have written to you ^RK >>', '^RK'],
    ['We have written to you. ^RK.', '^RK'],
    ['We have written to you. - Rene.', '- Rene'],
    ['We have written to you. ^RK  \n', '^RK'],
    ['We have written to you. ^RK\u200b', '^RK'],
    ['Tom &amp; Co have written to you. ^RK', '^RK'],
    ['We have written to you. ^RK @someone', '^RK'],
  ])('%s', (text, signature) => {
    expect(read(text)?.text).toBe(signature)
  })
})

describe('a bare last name', () => {
  test.each([
    ['Hope this helps to clarify. Jason', 'Jason', 'person'],
    ['Hope this helps to clarify! Robbie', 'Robbie', 'person'],
    ['Hope this helps to clarify. Phil.', 'Phil', 'person'],
    ['Is the light green now? Marc', 'Marc', 'person'],
    ['Have a look: https://example.com/x HRB', 'HRB', 'initials'],
    ['Please send us the code. KB', 'KB', 'initials'],
    ['Is the light green now? FA', 'FA', 'initials'],
    ['Please send us the code. ET', 'ET', 'initials'],
    ['We have sent it.\nKwabena', 'Kwabena', 'person'],
    ['We have sent it.\n\nThandolwenkosi', 'Thandolwenkosi', 'person'],
    ['We have sent it. 😊 Sofia', 'Sofia', 'person'],
    ['We have sent it. Sofia https://example.com', 'Sofia', 'person'],
    ['We have sent it. (RK)', '(RK)', 'initials'],
    ['We have sent it. [Dana]', '[Dana]', 'person'],
    ['We have sent it. Max', 'Max', 'person'],
    ['We have sent it. Xyla', 'Xyla', 'person'],
    ['We have sent it. Sofia Rossi', 'Sofia Rossi', 'person'],
  ])('%s', (text, signature, level) => {
    const agent = signature.replace(/[()[\]]/g, '')
    expect(read(text)).toMatchObject({ text: signature, agent, style: 'name', level })
  })

  test.each([
    ['it', 'La richiamo io entro le 18. Silvia', 'Silvia'],
    ['it', 'Ci scriva pure qui! Checco', 'Checco'],
    ['es', 'Le llamo mañana. Paco', 'Paco'],
    ['fr', 'Je vous rappelle demain. Élodie', 'Élodie'],
    ['de', 'Ich melde mich morgen. Jürgen', 'Jürgen'],
    ['pt', 'Ligo amanhã. Thiago', 'Thiago'],
  ] as const)('%s: %s', (language, text, signature) => {
    expect(read(text, language)?.text).toBe(signature)
  })

  test('an agent of the roster may have any name', () => {
    const context = { ...NOBODY, brand: { agents: [{ name: 'Xyla Quist', initials: 'XQ' }] } }
    expect(read('We have sent it. Xyla.', 'en', context)?.text).toBe('Xyla')
    expect(read('We have sent it. Xyla.', 'en')).toBeNull()
  })
})

describe('under a closing', () => {
  test.each([
    ['en', 'We have sent it today.\n\nKind regards,\nJana', 'Jana'],
    ['en', 'We have sent it today. Best regards, Tom', 'Tom'],
    ['en', 'We have sent it today. Cheers, Priya', 'Priya'],
    ['en', 'We have sent it today.\nThanks,\nDeshawn', 'Deshawn'],
    ['en', 'We have sent it today. All the best, Tom Baker', 'Tom Baker'],
    [
      'en',
      'It is on its way.\n\nKind regards,\nJana Weber\nCare, Acme\n+44 113 496 0000 | acme.example',
      'Jana Weber',
    ],
    ['en', 'It is on its way.\n\nRegards,\nJana,\nhead of the depot in Leeds', 'Jana'],
    ['it', 'Il pacco è partito oggi. Un saluto, Marco', 'Marco'],
    ['it', 'Il pacco è partito oggi.\nCordiali saluti\nGiulia Neri', 'Giulia Neri'],
    ['it', 'Il pacco è partito oggi. A presto, Ilaria', 'Ilaria'],
    ['it', 'Il pacco è partito oggi. Un saluto da Marco', 'Marco'],
    ['it', 'Il pacco è partito oggi. Un saluto dal vivaio, Emma', 'Emma'],
    ['en', 'We have sent it today. Best wishes from Bath, Emma', 'Emma'],
    ['it', 'Il pacco è partito oggi. Un abbraccio, Totò 😊', 'Totò'],
    ['es', 'El paquete salió hoy. Un saludo, Marta', 'Marta'],
    ['es', 'El paquete salió hoy. Saludos, Íñigo', 'Íñigo'],
    ['fr', 'Le colis est parti. Bien à vous, Chloé', 'Chloé'],
    ['fr', 'Le colis est parti. Cordialement, Loïc', 'Loïc'],
    ['de', 'Das Paket ist unterwegs. VG, Jana', 'Jana'],
    ['de', 'Das Paket ist unterwegs. Viele Grüße Jana', 'Jana'],
    ['de', 'Das Paket ist unterwegs. LG Uli', 'Uli'],
    ['pt', 'O pacote saiu hoje. Abraços, Luíza', 'Luíza'],
    ['pt', 'O pacote saiu hoje. Atenciosamente, Rui', 'Rui'],
    ['it', 'È partito oggi.\n\nCordiali saluti,\nDott.ssa Ada Riva\nUfficio Resi', 'Dott.ssa Ada Riva'],
    ['de', 'Es ist unterwegs.\n\nFreundliche Grüße\ni. A. Ute Lang\nRetouren', 'i. A. Ute Lang'],
    ['fr', 'Il est parti.\n\nCordialement,\nLise Morel\nService client', 'Lise Morel'],
    ['it', 'È partito oggi. Resto a disposizione, Ada', 'Ada'],
    ['it', 'È partito oggi.\nResto a disposizione,\nAda Riva\nUfficio Resi', 'Ada Riva'],
    ['it', 'Ciao Ugo, è partito oggi. A martedì, Ada', 'Ada'],
    ['fr', 'Bonjour Paul, il est parti. À mardi, Lise', 'Lise'],
    ['es', 'Hola Raúl, ha salido hoy. Hasta el martes, Inés', 'Inés'],
    ['de', 'Hallo Ute, es ist unterwegs. Bis Dienstag, Jana', 'Jana'],
    ['pt', 'Olá Gil, saiu hoje. Até terça, Rui', 'Rui'],
  ] as const)('%s: %s', (language, text, signature) => {
    expect(read(text, language)).toMatchObject({ text: signature, style: 'closing', level: 'person' })
  })

  test('thanks call the customer, where that is who is named', () => {
    expect(read('We have it now. Thanks, James', 'en', customerNamed('James Hill'))).toBeNull()
    expect(read('We have it now. Thanks, Jim', 'en', customerNamed('James Hill'))).toBeNull()
    expect(read('We have it now. Thanks, James', 'en', customerNamed('@jameshill'))).toBeNull()
    expect(read('We have it now. Grazie, Silvia', 'it', customerNamed('Silvia'))).toBeNull()
    expect(read('Hi James, we have it now. Thanks, James')).toBeNull()
    expect(read('Thanks, James')).toBeNull()
    expect(read('We have it now. Thanks, James.')).toBeNull()
    expect(read('We have it now. Thanks, James!')).toBeNull()
  })

  test('thanks close, where the customer is another or the name has a line of its own', () => {
    expect(read('We have it now. Thanks, James', 'en', customerNamed('Dana Hill'))?.text).toBe('James')
    expect(read('Hi Dana, we have it now. Thanks, James')?.text).toBe('James')
    expect(read('We have it now. Thanks,\nJames')?.text).toBe('James')
    expect(read('Ciao Silvia, fatto. Grazie, Marco', 'it')?.text).toBe('Marco')
  })
})

describe('with the company', () => {
  test.each([
    ['it', 'La richiamo entro le 18. Marco da TIM', 'Marco da TIM', 'Marco'],
    ['it', "La richiamo entro le 18. Marco dell'assistenza", "Marco dell'assistenza", 'Marco'],
    ['it', 'La richiamo entro le 18. Giulia del servizio clienti', 'Giulia del servizio clienti', 'Giulia'],
    ['en', 'The refund left today. Priya from Acme', 'Priya from Acme', 'Priya'],
    ['en', 'The refund left today. Priya from the Acme team', 'Priya from the Acme team', 'Priya'],
    ['en', 'The refund left today. Tom at Acme Rail', 'Tom at Acme Rail', 'Tom'],
    ['en', 'The refund left today.\nPriya, Customer Support', 'Priya, Customer Support', 'Priya'],
    ['en', 'The refund left today. Tom, store manager', 'Tom, store manager', 'Tom'],
    ['it', 'La richiamo entro le 18. Luca - Team Acme', 'Luca - Team Acme', 'Luca'],
    ['it', 'La richiamo entro le 18. Luisa Perego, direttrice', 'Luisa Perego, direttrice', 'Luisa Perego'],
    ['es', 'Le llamo mañana. Marta de Acme', 'Marta de Acme', 'Marta'],
    ['es', 'Le llamo mañana. Marta de atención al cliente', 'Marta de atención al cliente', 'Marta'],
    ['fr', 'Je vous rappelle. Chloé du service client', 'Chloé du service client', 'Chloé'],
    ['de', 'Ich melde mich. Jana vom Kundenservice', 'Jana vom Kundenservice', 'Jana'],
    ['pt', 'Ligo amanhã. Rui da Acme', 'Rui da Acme', 'Rui'],
    ['it', 'La richiamo entro le 18. Dario, Consegne', 'Dario, Consegne', 'Dario'],
    ['it', 'La richiamo entro le 18. Assistenza Acme, Dario', 'Assistenza Acme, Dario', 'Dario'],
    ['it', 'La richiamo entro le 18. Dario, assistenza forni', 'Dario, assistenza forni', 'Dario'],
    [
      'it',
      'Vi aspettiamo.\nPaola e tutto lo staff della Baita',
      'Paola e tutto lo staff della Baita',
      'Paola',
    ],
    ['fr', 'Je vous rappelle. Élodie, Service fraude', 'Élodie, Service fraude', 'Élodie'],
    ['pt', 'Ligo amanhã. Rui, Cobranças', 'Rui, Cobranças', 'Rui'],
    ['de', 'Ich melde mich. Nina von Acme', 'Nina von Acme', 'Nina'],
  ] as const)('%s: %s', (language, text, signature, agent) => {
    expect(read(text, language)).toMatchObject({ text: signature, agent, style: 'from', level: 'person' })
  })

  test('a mark keeps its style', () => {
    const found = read('The refund left today. – Priya from Acme')
    expect(found).toMatchObject({ text: '– Priya from Acme', agent: 'Priya', style: 'dash' })
  })
})

describe('an introduction at the start', () => {
  test.each([
    ['it', 'Buongiorno, sono Marco e la seguo io da qui.', 'sono Marco'],
    ['it', 'Sono Marco, seguo io la sua pratica.', 'Sono Marco'],
    ['it', 'Ciao Silvia! Mi chiamo Giulia e mi occupo del rimborso.', 'Mi chiamo Giulia'],
    ['en', 'Hi, this is Priya. The refund left today.', 'this is Priya'],
    ['en', "I'm Dana from Acme and I follow your claim.", "I'm Dana"],
    ['en', 'Hello James. My name is Tom, and I follow your claim.', 'My name is Tom'],
    ['en', 'Hi James, Priya here. The refund left today.', 'Priya'],
    ['en', 'Priya here from Acme, I follow your claim.', 'Priya'],
    ['es', 'Hola, soy Marta y sigo su caso.', 'soy Marta'],
    ['fr', "Bonjour, je m'appelle Chloé et je suis votre dossier.", "je m'appelle Chloé"],
    ['de', 'Hallo, ich bin Jana und kümmere mich darum.', 'ich bin Jana'],
    ['pt', 'Olá, aqui é o Rui e cuido disso.', 'aqui é o Rui'],
  ] as const)('%s: %s', (language, text, signature) => {
    expect(read(text, language)).toMatchObject({ text: signature, style: 'intro', level: 'person' })
  })

  test.each([
    ['en', "I'm sorry to hear that."],
    ['en', "Hi James, I'm glad that it works."],
    ['en', 'This is Acme. We are here to help.'],
    ['en', 'It is Monday and we are back.'],
    ['en', 'Priya here is your new ticket.'],
    ['en', 'We have it now. As you wrote, the driver told you "this is Tom" and left.'],
    ['it', 'Sono spiacente per il disagio.'],
    ['it', 'Sono Le 18 e siamo qui.'],
    ['de', 'Das ist Schade.'],
    ['fr', "C'est Noël."],
  ] as const)('not %s: %s', (language, text) => {
    expect(read(text, language)).toBeNull()
  })

  test('the signature at the end is the one that counts', () => {
    expect(read('Hi, this is Priya. The refund left today. ^PK')?.text).toBe('^PK')
  })
})

describe('in a template', () => {
  test.each([
    ['Hi {{ticket.requester.first_name}}, it left today. ^{{agent.initials}}', '^{{agent.initials}}'],
    ['Hi {{contact.first_name}}, it left today.\n{{agent.name}}', '{{agent.name}}'],
    ['Buongiorno [Nome], è partito oggi.\n– [Firma]', '– [Firma]'],
    ['Hello %{ticket.name}\n%{signature}', '%{signature}'],
    ['Hi {{1}}, it left today.\nKind regards, {{2}}', '{{2}}'],
    ['Hi {{1}}, it left today. – {{2}}', '– {{2}}'],
  ])('%s', (text, signature) => {
    expect(read(text, null)).toMatchObject({ text: signature, agent: null, style: 'placeholder' })
  })

  test('the placeholder of the customer signs nothing', () => {
    expect(read('It left today, {{ticket.requester.name}}')).toBeNull()
    expect(read('Your number is {{ticket.id}}')).toBeNull()
  })
})

describe('a team', () => {
  test('signs as one', () => {
    const brand = { handles: ['@AcmeRail'] }
    expect(read('See you soon! #AcmeTeam', 'en', { ...NOBODY, brand })).toMatchObject({
      text: '#AcmeTeam',
      style: 'hashtag',
      level: 'team',
    })
    expect(read('It left today. Kind regards, Your Acme team')?.level).toBe('team')
    expect(read('Cordiali saluti, il team Acme', 'it')?.level).toBe('team')
  })

  test.each([
    ['it', 'Grazie della recensione. La Direzione'],
    ['it', 'Ti aspettiamo sabato. Staff'],
    ['fr', "Merci pour l'idée. L'équipe Brume"],
    ['es', '¡Un saludo del equipo de Niebla!'],
    ['pt', 'Obrigado. Cumprimentos, Equipa Bruma, LDA'],
  ] as const)('%s: %s', (language, text) => {
    expect(read(text, language)?.level).toBe('team')
  })

  test.each([
    'Take part in our contest! #Halloween',
    'Go for gold! #TeamItalia',
    'It left today. Your HP team',
    'Ask the Support Team',
  ])('but not: %s', (text) => {
    expect(read(text)).toBeNull()
  })
})

describe('what is no signature', () => {
  test.each([
    ['en', ''],
    ['en', '@someone'],
    ['en', 'https://example.com/a/KK'],
    ['en', 'Happy hunting! #Halloween'],
    ['en', 'See you there :P'],
    ['en', 'See you there XD'],
    ['en', 'See you there. XD'],
    ['en', 'See you there. Ciao'],
    ['en', 'See you there. (FAQ)'],
    ['en', 'See you there. (sic)'],
    ['en', 'See you there. Mrs Lee'],
    ['it', 'La aspettiamo. Un saluto dal vivaio'],
    ['it', 'La aspettiamo. Chieda pure, direttrice'],
    ['it', 'Per i resi. Contatta Assistenza'],
    ['it', 'Siete stati in due. Anna, Marco'],
    ['de', 'Wir haben es. Nina, Pakete'],
    ['en', 'See you there. Service with a smile'],
    ['en', 'We have (RK)'],
    ['en', '[Dana]'],
    ['en', 'See you there. Tomorrow'],
    ['en', 'The plan is 12 euros /mo'],
    ['en', 'It ends on Sunday! *terms apply'],
    ['en', 'Kind regards to all of you,\nand see you there'],
    ['de', 'Wir haben es. Paket'],
    ['en', 'Have a look here: https://example.com/help/RK'],
    ['en', 'You can use it by phone and/or e-mail'],
    ['en', 'We are here 24/7'],
    ['en', 'Today everything is -10%'],
    ['en', 'Write us by e-mail'],
    ['en', 'Please restart the Wi-Fi'],
    ['en', 'It is open for pre-order'],
    ['en', 'It works down to -20 °C'],
    ['en', 'Please try this:\n- Update\n- Restart'],
    ['en', 'Please try this: -Update -Restart'],
    ['en', 'Please try this:\n* Update\n* Reset'],
    ['en', 'Please send us the code by DM'],
    ['en', 'Please send us the code. DM'],
    ['en', 'All answers are here. FAQ'],
    ['en', 'The invoice comes as a file. PDF'],
    ['en', 'Everything is fine again. OK'],
    ['en', 'Everything is fine again. Thanks'],
    ['en', 'Everything is fine again. Cheers!'],
    ['en', 'Everything is fine again. Regards'],
    ['en', 'Everything is fine again, enjoy - Thanks'],
    ['en', 'The shop is open Mon-Fri'],
    ['en', 'The shop is open Mon - Fri'],
    ['en', 'The shop is open 8 AM - 8 PM'],
    ['en', 'Call us by 5 p.m. ET'],
    ['en', 'The train leaves for Rome - Milan'],
    ['en', 'The train goes Rome-Milan'],
    ['en', 'It fits the iPhone 11 Pro'],
    ['en', 'It fits the iPhone 11 - Pro'],
    ['en', 'It works on iOS / Android'],
    ['en', 'Hi Ryan - yes! We have it.'],
    ['en', 'Your parcel is waiting for you in Paris'],
    ['en', 'Your parcel is waiting for you. In Paris'],
    ['en', 'As they say: “Done is better than perfect.” – Sheryl Sandberg'],
    ['en', 'The code is 12/9/2020'],
    ['en', 'The model is called WH-1000XM4'],
    ['en', 'The number is AB-123-CD'],
    ['en', 'It is 2^N'],
    ['en', 'Prices are without tax. *Terms apply'],
    ['en', 'See you soon, Morgan.'],
    ['en', 'Have a great day, Morgan!'],
    ['en', 'WE ARE SORRY. PLEASE TELL US MORE. NOW'],
    ['en', 'Love it ^_^'],
    ['en', 'Love it <3'],
    ['en', 'We will be back tomorrow. Apple'],
    ['en', 'Thanks for the tag – make sure that it is on'],
    ['it', 'Siamo aperti 24/7'],
    ['it', 'La prenotazione è confermata. Grazie'],
    ['it', 'La prenotazione è confermata. Buona giornata!'],
    ['it', 'Grazie, Silvia.'],
    ['it', 'Il treno parte per Roma - Milano'],
    ['it', 'Ci scriva per e-mail'],
    ['it', 'Ci trova a Bari'],
    ['it', 'Provi così:\n- Aggiorni\n- Riavvii'],
    ['it', 'Il documento è in formato PDF'],
    ['es', 'Abrimos 24/7. Gracias'],
    ['fr', 'Nous sommes ouverts 7j/7. Merci'],
    ['de', 'Wir sind für dich da. Danke'],
    ['de', 'Das Paket liegt in der Filiale. Danke'],
    ['pt', 'Estamos aqui 24/7. Obrigado'],
    [null, '1/2'],
  ] as const)('%s: %s', (language, text) => {
    expect(read(text, language)).toBeNull()
  })

  test("nor the customer's own name at the end", () => {
    const context = customerNamed('Silvia Neri')
    expect(read('La richiamo io entro le 18. Silvia', 'it', context)).toBeNull()
    expect(read('La richiamo io entro le 18. Silvia', 'it')).not.toBeNull()
  })

  test('but a mark signs, whoever bears the same name', () => {
    expect(read('La richiamo io entro le 18. ^Silvia', 'it', customerNamed('Silvia Neri'))?.text).toBe(
      '^Silvia',
    )
  })
})

describe('whatever the text', () => {
  test('the signature is a range of it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.constantFrom('^RK', '- Rene', '', 'Jason', '/KK'),
        (lead, end) => {
          const text = `${lead}. ${end}`
          const found = read(text)
          if (found !== null) expect(text.slice(found.start, found.end)).toBe(found.text)
        },
      ),
    )
  })

  test('a long text is read in time', () => {
    for (const piece of ['-A ', '^', '– Marco, ', 'https://a.b/', '((((', '1/2 ', '*'])
      expect(read(piece.repeat(20_000)) === undefined).toBe(false)
  })
})
