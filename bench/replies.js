/** Replies to measure with, English and Italian in turn: made of sentences, no two alike for a long while. */
const SENTENCES = [
  {
    names: ['Anna', 'Oliver', 'Hannah', 'James', 'Priya', 'Chloe', 'Tom'],
    open: ['Hi {name},', 'Hello {name}!', '@{handle} Hi {name},', 'Thanks for writing, {name}.', 'Hello,'],
    say: [
      'the 8:15 left platform {number} on time, so your seat {number} was free.',
      'could you send us the number of your order by direct message?',
      'our technicians are in your street, and expect to be done by {number}:30.',
      'please contact our customer service on 0800 {number}23 4567.',
      'I am sorry if this has caused any inconvenience.',
      'we will get back to you as soon as possible.',
      'I will call you by {number}:15 with the answer of the workshop.',
      'the lower price counts: show this message at till {number}.',
    ],
    close: ['Let me know if that helps. ^{sign}', 'Thanks for your patience. ^{sign}', '– {agent}', ''],
    posts: [
      '@acme where is parcel {number}? Nobody answers',
      '@acme charged twice, {number} euros each time!',
    ],
  },
  {
    names: ['Giulia', 'Marco', 'Sofia', 'Matteo', 'Elena', 'Paolo', 'Marta'],
    open: ['Ciao {name},', 'Buongiorno {name}.', '@{handle} Ciao {name}!', 'Gentile cliente,', 'Salve,'],
    say: [
      'il treno è partito in orario dal binario {number}.',
      'può mandarci in privato il numero dell’ordine?',
      'i tecnici sono nella sua via e contano di finire entro le {number}:30.',
      'contatti il servizio clienti al numero 800 {number}23 456.',
      'ci scusiamo se le abbiamo causato qualche disagio.',
      'la sua segnalazione è stata inoltrata all’ufficio competente.',
      'la richiamo entro le {number}:15 con la risposta dell’officina.',
      'vale il prezzo più basso: mostri questo messaggio alla cassa {number}.',
    ],
    close: ['Mi faccia sapere. ^{sign}', 'Grazie della pazienza. ^{sign}', '– {agent}', ''],
    posts: ['@acme dov’è il pacco {number}? Nessuno risponde', '@acme {number} euro addebitati due volte!'],
  },
]

const AGENTS = ['Rita Kerr', 'Luca Neri', 'Dana Moss', 'Ugo Conti']

/** The draft with a number. */
export function draftOf(index) {
  const { open, say, close } = SENTENCES[index % 2]
  // Strides without a common divisor: sentences meet others each time.
  const own = [open[index % 5], say[(index * 3) % 8], say[(index * 5 + 1) % 8], close[(index >> 1) % 4]]
  return fill(own.join(' '), index).trim()
}

/** The same as a case, with the post that it answers and now and then a thread. */
export function replyOf(index) {
  const { posts } = SENTENCES[index % 2]
  const name = nameOf(index)
  const post = {
    platform: 'x',
    text: fill(posts[(index >> 1) % 2], index),
    author: { handle: `${name.toLowerCase()}${index}`, displayName: name },
    createdAt: '2026-03-02T08:00:00Z',
  }
  const thread = [
    { by: 'customer', text: post.text, createdAt: '2026-03-01T08:00:00Z' },
    { by: 'brand', text: draftOf(index + 4), createdAt: '2026-03-01T09:00:00Z' },
  ]
  const before = index % 5 === 0 ? { thread } : {}
  return { id: `${index}`, draft: draftOf(index), post, ...before, now: '2026-03-02T10:00:00Z' }
}

function nameOf(index) {
  const { names } = SENTENCES[index % 2]
  return names[index % names.length]
}

function fill(text, index) {
  const name = nameOf(index)
  const agent = AGENTS[index % AGENTS.length]
  const sign = agent.replace(/[^A-Z]/g, '')
  const values = { name, agent, sign, handle: `${name.toLowerCase()}${index}`, number: (index % 17) + 1 }
  return text.replace(/\{(\w+)\}/g, (_, key) => values[key])
}
