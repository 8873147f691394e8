import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/case/model.ts'
import { readNames } from '../../src/reading/names.ts'
import { NOBODY, type PeopleContext } from '../../src/reading/people.ts'
import { readSignature } from '../../src/reading/signature.ts'
import { customerNamed, signable } from './people-text.ts'

/** "greeting Dana" for each name found. */
function namesIn(
  text: string,
  language: Language | null = 'en',
  context: PeopleContext = NOBODY,
): readonly string[] {
  const part = signable(text, language, context)
  const found = readNames(part, context, readSignature(part, context))
  for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words)
  return found.map((use) => `${use.position} ${use.text}`)
}

describe('after a greeting', () => {
  test.each([
    ['en', 'Hi Dana, sorry for the wait.', 'Dana'],
    ['en', 'Hi, Jason. We have it.', 'Jason'],
    ['en', 'Hi Dana we have it.', 'Dana'],
    ['en', 'Hi Dana We have it.', 'Dana'],
    ['en', 'Hi Dana! We have it.', 'Dana'],
    ['en', 'Hi Dana - yes! We have it.', 'Dana'],
    ['en', 'Hi Dana\nWe have it.', 'Dana'],
    ['en', 'Hi Dana 👋 we have it.', 'Dana'],
    ['en', 'Hi 👋 Dana, we have it.', 'Dana'],
    ['en', '@dana88 Hi Dana, we have it.', 'Dana'],
    ['en', '@dana88 @AcmeRail Hi Dana, we have it.', 'Dana'],
    ['en', '1/2 Hi Dana, we have it.', 'Dana'],
    ['en', '(1/2) Hi Dana, we have it.', 'Dana'],
    ['en', '👋 Hi Dana, we have it.', 'Dana'],
    ['en', '¡Hi Cassie! Fingers crossed.', 'Cassie'],
    ['en', 'Hi Max, we have it.', 'Max'],
    ['en', 'Hi Hope. We have it.', 'Hope'],
    ['en', 'Hi, Will. We have it.', 'Will'],
    ['en', 'Hi Jan, we have it.', 'Jan'],
    ['pt', 'Olá Marco, aqui está.', 'Marco'],
    ['en', 'Hey Don, we have it.', 'Don'],
    ['en', 'Hi Kwabena. We have it.', 'Kwabena'],
    ['en', 'Hi Nkemdilim, we have it.', 'Nkemdilim'],
    ['en', 'Hey, Afua. Sorry to hear that.', 'Afua'],
    ['en', 'Good morning Tom, we have it.', 'Tom'],
    ['en', 'Dear Maria Rossi, we have it.', 'Maria Rossi'],
    ['en', 'Hi Mary Ann, we have it.', 'Mary Ann'],
    ['en', 'Hi Anne-Marie, we have it.', 'Anne-Marie'],
    ['en', "Hi O'Brien, we have it.", "O'Brien"],
    ['en', 'Hi DANA, we have it.', 'DANA'],
    ['en', 'Hi Manny Jr! We have it.', 'Manny Jr'],
    ['en', 'Hi Rover2244! We have it.', 'Rover2244'],
    ['en', 'Hi! Thanks Dana, we have it.', 'Dana'],
    ['it', 'Buongiorno Silvia, ecco il rimborso.', 'Silvia'],
    ['it', 'Buongiorno, Silvia. Ecco il rimborso.', 'Silvia'],
    ['it', 'Ciao Marco! Ecco il rimborso.', 'Marco'],
    ['it', 'Gentile Silvia, ecco il rimborso.', 'Silvia'],
    ['it', 'Cara Nicolò, ecco il rimborso.', 'Nicolò'],
    ['it', "Ciao Nicolo', ecco il rimborso.", "Nicolo'"],
    ['it', 'Salve Silvia. Ecco il rimborso.', 'Silvia'],
    ['it', 'Buona sera Anna Maria, ecco il rimborso.', 'Anna Maria'],
    ['es', '¡Hola Lucía! Aquí está.', 'Lucía'],
    ['es', 'Hola, Lucía. Aquí está.', 'Lucía'],
    ['es', 'Buenos días Íñigo, aquí está.', 'Íñigo'],
    ['es', 'Estimada María José, aquí está.', 'María José'],
    ['fr', 'Bonjour Élodie, le voici.', 'Élodie'],
    ['fr', 'Bonjour Jean-Luc ! Le voici.', 'Jean-Luc'],
    ['fr', 'Chère Amélie, le voici.', 'Amélie'],
    ['de', 'Hallo Jürgen, hier ist es.', 'Jürgen'],
    ['de', 'Guten Tag Jana! Hier ist es.', 'Jana'],
    ['de', 'Lieber Björn, hier ist es.', 'Björn'],
    ['pt', 'Olá Thaís, aqui está.', 'Thaís'],
    ['pt', 'Oi, João! Aqui está.', 'João'],
    ['pt', 'Bom dia Inês, aqui está.', 'Inês'],
    [null, 'Hi Dana, đây là.', 'Dana'],
    ['it', 'Hi Dana, ecco il rimborso.', 'Dana'],
  ] as const)('%s: %s', (language, text, name) => {
    expect(namesIn(text, language)).toEqual([`greeting ${name}`])
  })

  test('two names', () => {
    expect(namesIn('Hi Dana and Tom, we have it.')).toEqual(['greeting Dana', 'greeting Tom'])
    expect(namesIn('Ciao Anna e Luca, ecco.', 'it')).toEqual(['greeting Anna', 'greeting Luca'])
  })

  test('small letters, where the customer is known by that name', () => {
    expect(namesIn('hi dana, we have it.', 'en', customerNamed('Dana'))).toEqual(['greeting dana'])
    expect(namesIn('hi dana, we have it.', 'en', customerNamed('@dana_reads'))).toEqual(['greeting dana'])
    expect(namesIn('hi everybody else, we have it.')).toEqual([])
  })
})

describe('after a title', () => {
  test.each([
    ['it', 'Gentile Sig.ra Rossi, ecco il rimborso.', 'Rossi'],
    ['it', 'Buongiorno signor Bianchi, ecco il rimborso.', 'Bianchi'],
    ['it', 'Egregio Dott. Neri, ecco il rimborso.', 'Neri'],
    ['it', 'Gentile Dott.ssa Verdi, ecco il rimborso.', 'Verdi'],
    ['it', 'Buonasera Prof. De Luca, ecco il rimborso.', 'De Luca'],
    ['en', 'Dear Mr. Hill, we have it.', 'Hill'],
    ['en', 'Good morning Ms Hill, we have it.', 'Hill'],
    ['en', 'We have it, Mr. Hill.', 'Hill'],
    ['es', 'Estimado Sr. Gómez, aquí está.', 'Gómez'],
    ['es', 'Buenas tardes doña Carmen, aquí está.', 'Carmen'],
    ['fr', 'Bonjour Mme Dupont, le voici.', 'Dupont'],
    ['fr', 'Bonjour Monsieur Lefèvre, le voici.', 'Lefèvre'],
    ['de', 'Sehr geehrte Frau Müller, hier ist es.', 'Müller'],
    ['de', 'Guten Tag Herr Dr. Weiß, hier ist es.', 'Weiß'],
    ['pt', 'Prezada Sra. Souza, aqui está.', 'Souza'],
    ['it', 'Sig.ra Rossi, ecco il rimborso.', 'Rossi'],
  ] as const)('%s: %s', (language, text, name) => {
    expect(namesIn(text, language)).toEqual([`title ${name}`])
  })
})

describe('as the first word', () => {
  test.each([
    ['en', 'Hannah, we are on it.', 'Hannah'],
    ['en', '@hannah1 Hannah, we are on it.', 'Hannah'],
    ['en', '[1/2] Hannah, we are on it.', 'Hannah'],
    ['en', 'We have it. Hannah, could you check?', 'Hannah'],
    ['it', 'Silvia, ecco il rimborso.', 'Silvia'],
    ['es', 'Lucía, aquí está.', 'Lucía'],
    ['fr', 'Chloé, le voici.', 'Chloé'],
    ['de', 'Jana, hier ist es.', 'Jana'],
    ['pt', 'Inês, aqui está.', 'Inês'],
  ] as const)('%s: %s', (language, text, name) => {
    expect(namesIn(text, language)).toEqual([`opening ${name}`])
  })

  test('a rare name, where the customer is known by it', () => {
    expect(namesIn('Xylia, we are on it.', 'en', customerNamed('Xylia Quist'))).toEqual(['opening Xylia'])
    expect(namesIn('Xylia - we are on it.', 'en', customerNamed('@xyliaquist'))).toEqual(['opening Xylia'])
    expect(namesIn('Will, we are on it.', 'en', customerNamed('Will Hill'))).toEqual(['opening Will'])
  })
})

describe('as a vocative', () => {
  test.each([
    ['en', 'We know what you mean, Marc. However, all seats are gone.', 'Marc'],
    ['en', 'Sounds good, Morgan. Write when you are ready.', 'Morgan'],
    ['en', 'Thanks for writing to us, Sal. The shops are open.', 'Sal'],
    ['en', 'Thanks for writing to us, Xylia! The shops are open.', 'Xylia'],
    ['en', 'Blue would look great on you, Manny Jr!', 'Manny Jr'],
    ['en', 'Sorry for any trouble, Nick! We should be up again.', 'Nick'],
    ['en', 'The site works well in three browsers, Billy. Does it for you?', 'Billy'],
    ['en', 'Does it work now, Dana? Let us know.', 'Dana'],
    ['en', 'Does it work now, Dana 😊', 'Dana'],
    ['en', 'It works now, Dana', 'Dana'],
    ['en', 'Sorry for the wait, Dana, and thanks for the photo.', 'Dana'],
    ['it', 'Ci dispiace per il ritardo, Silvia. Ecco il rimborso.', 'Silvia'],
    ['it', 'Ora funziona, Marco? Ci faccia sapere.', 'Marco'],
    ['es', 'Sentimos la espera, Lucía. Aquí está.', 'Lucía'],
    ['fr', "Navrés pour l'attente, Chloé ! Le voici.", 'Chloé'],
    ['de', 'Tut uns leid für die lange Wartezeit, Jana. Hier ist es.', 'Jana'],
    ['pt', 'Desculpe a espera, Inês. Aqui está.', 'Inês'],
    ['en', 'Oh no, Dana! We are on it.', 'Dana'],
    ['en', 'Thanks Dana! We have it.', 'Dana'],
    ['en', 'Thank you Dana, we have it.', 'Dana'],
    ['en', 'Thanks, Dana. We have it.', 'Dana'],
    ['en', 'No worries Dana! We have it.', 'Dana'],
    ['en', 'We have it. Thanks Dana!', 'Dana'],
    ['it', 'Grazie Silvia! Ecco il rimborso.', 'Silvia'],
    ['it', 'Grazie mille, Silvia! Ecco il rimborso.', 'Silvia'],
    ['it', 'Perfetto Silvia, ecco il rimborso.', 'Silvia'],
    ['es', 'Gracias Paco, aquí está.', 'Paco'],
    ['fr', 'Merci Chloé, le voici.', 'Chloé'],
    ['de', 'Danke Uwe, hier ist es.', 'Uwe'],
    ['en', 'Have a great day Dana!', 'Dana'],
    ['en', 'Sorry to read that Dana. It works now.', 'Dana'],
    ['it', 'Buona giornata Silvia!', 'Silvia'],
    ['en', 'We could seat all of you in the second row, Xylia.', 'Xylia'],
  ] as const)('%s: %s', (language, text, name) => {
    expect(namesIn(text, language)).toEqual([`vocative ${name}`])
  })

  test('without a comma, or rare, where the customer is known by it', () => {
    expect(namesIn('Have a great day Dana!', 'en', customerNamed('Dana Hill'))).toEqual(['vocative Dana'])
    expect(namesIn('Have a great day Dana!', 'en', customerNamed('@danareads'))).toEqual(['vocative Dana'])
    expect(namesIn('Have a great day Xylia!', 'en', customerNamed('Xylia Hill'))).toEqual(['vocative Xylia'])
    expect(namesIn('Have a great day Xylia!')).toEqual([])
    expect(namesIn('It works in Rome, Xylia.', 'en', customerNamed('Xylia'))).toEqual(['vocative Xylia'])
    expect(namesIn('Buona giornata Silvia!', 'it', customerNamed('Silvia Neri'))).toEqual(['vocative Silvia'])
  })
})

describe('several in one message', () => {
  test('in order', () => {
    expect(namesIn('Hi Dana, sorry. It works now, Dana!')).toEqual(['greeting Dana', 'vocative Dana'])
  })
})

describe('what is no name of the customer', () => {
  test.each([
    ['en', ''],
    ['en', '@dana'],
    ['en', 'Hi @dana, we have it.'],
    ['en', 'Hi there, we have it.'],
    ['en', 'Hello, there. We have it.'],
    ['en', 'Hi folks, we have it.'],
    ['en', 'Hi all! We have it.'],
    ['en', 'Hi team, we have it.'],
    ['en', 'Hi friend, we have it.'],
    ['en', 'Hi again! We have it.'],
    ['en', 'Hello everyone, we have it.'],
    ['en', 'Hi Everyone, we have it.'],
    ['en', 'Dear customer, we have it.'],
    ['en', 'Dear Valued Customer, we have it.'],
    ['en', 'Dear Sir or Madam, we have it.'],
    ['en', 'Hello Unfortunately, we do not.'],
    ['en', 'Hello, Unfortunately, we do not.'],
    ['en', 'Hello, When a product is bought, it renews itself.'],
    ['en', 'Hello, Regrettably, we do not.'],
    ['en', 'Hi, Will you send it?'],
    ['en', 'Hi Hope you are well.'],
    ['en', 'Hi May we see it?'],
    ['en', 'Will, may and can are words.'],
    ['en', 'Hi, May we see it?'],
    ['en', 'Hi Thanks for the photo.'],
    ['en', 'Hi We have it.'],
    ['en', 'However, we do not.'],
    ['en', 'Unfortunately, we do not.'],
    ['en', 'Regrettably, we do not.'],
    ['en', 'Congratulations, you have won.'],
    ['en', 'Okay, we have it.'],
    ['en', 'Monday, we open at eight.'],
    ['en', 'Apple, too, has shops.'],
    ['en', 'The offer holds in Rome, Milan.'],
    ['en', 'The offer holds in Rome, Milan, and Turin.'],
    ['en', 'Paris, Lyon and Nice are open.'],
    ['en', 'Anna, Luca and Marco are on it.'],
    ['en', 'Safe travels to Rome, Italy!'],
    ['en', 'It runs on Windows, Android.'],
    ['en', 'It runs on your phone, Mac, and Windows.'],
    ['en', 'We are open on Saturday, Sunday.'],
    ['en', 'It comes in May, June.'],
    ['en', 'Ask our manager, Anna.'],
    ['en', 'Please write to Anna.'],
    ['en', 'You will be met by our driver, Anna.'],
    ['en', 'You will be met by our driver Anna.'],
    ['en', 'We can put you through to Anna.'],
    ['en', 'We fly to, and from, Verona.'],
    ['en', 'Thanks for calling. It was about Anna.'],
    ['en', 'Sorry, this seat is for Anna.'],
    ['en', 'We found Anna.'],
    ['en', 'I talked to Anna, and she calls you.'],
    ['en', 'Thanks for flying with us, Team.'],
    ['en', "Dana's parcel is here."],
    ['en', "We're sorry, DM us."],
    ['en', 'Please DM us.'],
    ['en', 'Thanks! DM sent.'],
    ['en', 'Please have your ID, PIN.'],
    ['en', 'Sounds good. Thanks'],
    ['en', 'We have it, OK?'],
    ['en', 'Great Northern, too.'],
    ['en', 'It works on the phone, the tablet, Blaster.'],
    ['en', 'No Wi-Fi, no music.'],
    ['en', 'In the app, Settings, and then Sound.'],
    ['it', 'Ciao a tutti, ecco.'],
    ['it', 'Ciao ragazzi, ecco.'],
    ['it', 'Gentile cliente, ecco.'],
    ['it', 'Gentile Cliente, ecco.'],
    ['it', 'Buongiorno, Purtroppo non possiamo.'],
    ['it', 'Purtroppo, non possiamo.'],
    ['it', 'Sfortunatamente, non possiamo.'],
    ['it', 'Vale a Roma, Milano.'],
    ['it', 'Siamo aperti Sabato, Domenica.'],
    ['it', 'Ne ho parlato con Luca, e la richiama.'],
    ['it', 'La nostra collega, Anna, la richiama.'],
    ['es', 'Hola a todos, aquí está.'],
    ['es', 'Estimado cliente, aquí está.'],
    ['es', 'Lamentablemente, no podemos.'],
    ['fr', 'Bonjour à tous, le voici.'],
    ['fr', 'Cher client, le voici.'],
    ['fr', 'Bonjour, Malheureusement, nous ne pouvons pas.'],
    ['fr', 'Madame, Monsieur, le voici.'],
    ['de', 'Hallo zusammen, hier ist es.'],
    ['de', 'Sehr geehrte Damen und Herren, hier ist es.'],
    ['de', 'Leider, geht das nicht.'],
    ['de', 'Danke für deine Nachricht, Bestellung und Rechnung sind da.'],
    ['de', 'Danke für die Frage, Antwort folgt.'],
    ['de', 'Wir prüfen das, Geduld.'],
    ['pt', 'Olá pessoal, aqui está.'],
    ['pt', 'Prezado cliente, aqui está.'],
    ['pt', 'Infelizmente, não podemos.'],
  ] as const)('%s: %s', (language, text) => {
    expect(namesIn(text, language)).toEqual([])
  })

  test.each([
    ['en', 'Let us find out what went on, Jenny. The line is open again.', 'vocative Jenny'],
    ['en', 'It may take a day to log in, Kevin!', 'vocative Kevin'],
    ['en', 'We were glad to be there for you Heather! Come again.', 'vocative Heather'],
    ['en', 'That date is not in our calendar yet Heather ^LM', 'vocative Heather'],
    ['en', 'Go ahead and book it Trevor *LenaW', 'vocative Trevor'],
    ['en', 'You may pick another day here Heather https://example.com', 'vocative Heather'],
    ['it', 'Un posto per te Silvia!', 'vocative Silvia'],
    ['fr', 'Une place pour vous Claire !', 'vocative Claire'],
  ] as const)('%s: %s calls without a courtesy', (language, text, name) => {
    expect(namesIn(text, language)).toEqual([name])
  })

  test('the signer', () => {
    expect(namesIn('We have it. Thanks, -Dana')).toEqual([])
    expect(namesIn('Hi Tom, we have it. Best regards, Dana')).toEqual(['greeting Tom'])
    expect(namesIn('Sono Marco, seguo io la pratica.', 'it')).toEqual([])
    const context = { ...NOBODY, brand: { agents: [{ name: 'Dana Hill' }] } }
    expect(namesIn('Your contact is back, Dana.', 'en', context)).toEqual([])
  })

  test('the brand', () => {
    const brand = { handles: ['@QuilliamRail'], name: 'Quilliam Rail' }
    expect(namesIn('Thanks for choosing us, Quilliam!', 'en', { ...NOBODY, brand })).toEqual([])
    expect(namesIn('Hi Quilliam, we have it.', 'en', customerNamed('Quilliam Hill', { brand }))).toEqual([
      'greeting Quilliam',
    ])
  })
})

describe('whatever the text', () => {
  test('names are ranges of it, in order, apart', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.constantFrom('Hi Dana, ', 'Hannah, ', ''),
        (rest, lead) => {
          const text = `${lead}${rest}, Marc.`
          const part = signable(text, 'en', NOBODY)
          let end = 0
          for (const use of readNames(part, NOBODY, null)) {
            expect(text.slice(use.start, use.end)).toBe(use.text)
            expect(use.start).toBeGreaterThanOrEqual(end)
            end = use.end
          }
        },
      ),
    )
  })

  test('a long text is read in time', () => {
    for (const piece of [', Marc', 'Hi Dana, ', 'Dana ', 'Thanks, ', 'Mr. '])
      expect(Array.isArray(namesIn(piece.repeat(5_000)))).toBe(true)
  })
})
