import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import type { Language } from '../src/case/languages.ts'
import { normaliseCase } from '../src/case/normalise.ts'
import { settingsOf } from '../src/config/effective.ts'
import { presetLayer } from '../src/config/presets.ts'
import { lint } from '../src/engine/lint.ts'
import { openToolbox } from '../src/tools.ts'

const settings = settingsOf([presetLayer('strict', rules)], rules)
const toolbox = await openToolbox()
const tools = await toolbox.toolsFor({ languages: ['en', 'it', 'es', 'fr', 'de', 'pt'], phrases: {} })

/** The rules that a reply breaks by its words alone, with all rules on; `boilerplate` is a matter of taste. */
async function brokenBy(text: string): Promise<readonly string[]> {
  const brand = { name: 'Acme', handles: ['@AcmeCare'] }
  const subject = normaliseCase(
    { draft: text },
    { kind: 'reply', brand, channel: null, now: '2026-03-11T10:00:00Z' },
  )
  const { findings } = await toolbox.read(() => lint(subject, rules, { ...settings, tools }))
  return [...new Set(findings.map(({ rule }) => rule))].filter((rule) => rule !== 'boilerplate')
}

interface Examples {
  readonly good: readonly string[]
  readonly bad: readonly (readonly [text: string, rule: string])[]
}

const EXAMPLES: Readonly<Partial<Record<Language, Examples>>> = {
  es: {
    good: [
      'Buenos días, Ana: he hablado con Luis, del almacén de Getafe, y tu paquete sale hoy. Te escribo aquí mañana antes de las 12 con el número de seguimiento. Marta',
      'Hola Javier, el error fue nuestro: cobramos dos veces la tasa. El segundo cargo se anuló ayer y verás el dinero el lunes. ^RK',
      'Gracias, Lucía. Le paso tu mensaje a Pedro, que te atendió el sábado; le hará mucha ilusión. Irene',
      'Hola Diego, la tienda de la calle Mayor abre hoy hasta las 21. Tu pedido está en el mostrador. Nuria',
      'Hola Elena, siento que hayas esperado dos horas al teléfono. He abierto yo la incidencia 4471 y te llamo hoy a las 17. Pablo',
      'Hola Sergio, sí, puedes cambiar la fecha gratis hasta el 12 de mayo: en Mis reservas, botón Cambiar. Sara',
      'Señora Vidal, la baja está confirmada para el 30 de junio, sin coste. Gracias por estos años. Carmen',
      'Hola Marina, no hace falta que vuelvas a escribir: tengo tu localizador y lo cambio ahora. Te confirmo en 20 minutos. Leire',
      'Hola Carlos, el tren de las 18:40 sale de la vía 3. ¡Buen viaje! Iker',
      'Perdona, Paula: no vimos tu mensaje del martes. El técnico va mañana entre las 9 y las 12 y te llama antes. Raúl',
      'Hola Andrés, para proteger tus datos mándanos el número de pedido por privado: te contesto ahí antes de las 18. Eva',
      'Hola Rocío, la garantía cubre la pantalla dos años. Te he enviado la etiqueta de devolución al correo con el que compraste. Marcos',
      'Hola Teresa, el menú sin gluten se pide al reservar; ya lo he añadido a tu reserva del viernes. Julia',
      '¡Enhorabuena por la carrera, Hugo! Nos ha encantado la foto. Clara',
      'Hola Óscar, el cambio de titular cuesta 0 € y tarda 24 horas. Lo he tramitado ahora mismo. Irene',
      'Hola Berta, entiendo el lío: la factura de mayo llevaba dos meses juntos. La he dividido y recibirás las dos el lunes. Pilar',
    ],
    bad: [
      ['Su solicitud ha sido trasladada al departamento correspondiente.', 'competent-office'],
      ['Lamentamos si se ha sentido mal.', 'non-apology'],
      ['Para el equipaje debe contactar con la aerolínea.', 'third-party-redirect'],
      ['Te mantendremos al tanto de cualquier novedad.', 'vague-follow-up'],
      ['Lo arreglaremos lo antes posible.', 'unbounded-promise'],
      ['Tenemos un alto volumen de consultas.', 'hours-excuse'],
      ['Fue el comportamiento de un empleado.', 'blame-shift'],
    ],
  },
  fr: {
    good: [
      "Bonjour Claire, j'ai parlé à Luc, de l'entrepôt de Lyon : votre colis part ce soir. Je vous écris ici demain avant midi avec le numéro de suivi. Marine",
      "Bonjour Julien, l'erreur vient de nous : les frais ont été pris deux fois. Le second débit a été annulé hier, vous verrez l'argent lundi. ^RK",
      'Merci, Sophie. Je transmets votre message à Pierre, qui vous a servie samedi ; il sera ravi. Camille',
      "Bonjour Hugo, le magasin de la rue Verte est ouvert jusqu'à 21h. Votre commande vous attend au comptoir. Nora",
      "Bonjour Hélène, désolé que vous ayez attendu deux heures au téléphone. J'ai ouvert le dossier 4471 et je vous appelle aujourd'hui à 17h. Paul",
      "Bonjour Thomas, oui, vous pouvez changer la date sans frais jusqu'au 12 mai : Mes réservations, bouton Modifier. Sarah",
      'Madame Vidal, la résiliation est confirmée pour le 30 juin, sans frais. Merci pour ces années. Camille',
      "Bonjour Manon, inutile de réécrire : j'ai votre référence et je fais le changement maintenant. Je vous confirme dans 20 minutes. Lise",
      'Bonjour Karim, le train de 18h40 part de la voie 3. Bon voyage ! Yann',
      "Pardon, Léa : nous n'avions pas vu votre message de mardi. Le technicien passe demain entre 9h et 12h et vous appelle avant. Raphaël",
      'Bonjour André, pour protéger vos données, envoyez-nous le numéro de commande en privé : je vous y réponds avant 18h. Ève',
      "Bonjour Romane, la garantie couvre l'écran deux ans. Je vous ai envoyé l'étiquette de retour à l'adresse de l'achat. Marc",
      "Bonjour Thérèse, le menu sans gluten se demande à la réservation ; je l'ai ajouté à celle de vendredi. Julie",
      'Félicitations pour la course, Hugo ! La photo nous a beaucoup plu. Clara',
      "Bonjour Loïc, le changement de titulaire est gratuit et prend 24 heures. Je l'ai fait à l'instant. Irène",
      "Bonjour Berthe, je comprends la confusion : la facture de mai réunissait deux mois. Je l'ai séparée et vous recevrez les deux lundi. Alice",
    ],
    bad: [
      ['Votre demande a été transmise au service concerné.', 'competent-office'],
      ['Nous sommes désolés si vous vous êtes sentie mal.', 'non-apology'],
      ['Pour le bagage, veuillez contacter la compagnie aérienne.', 'third-party-redirect'],
      ['Nous vous tiendrons au courant des prochaines évolutions.', 'vague-follow-up'],
      ['Nous réparerons cela dans les plus brefs délais.', 'unbounded-promise'],
      ['Nous avons un grand nombre de demandes.', 'hours-excuse'],
      ["C'est le comportement d'un employé.", 'blame-shift'],
    ],
  },
  de: {
    good: [
      'Hallo Anna, ich habe mit Lukas aus dem Lager in Kiel gesprochen: Dein Paket geht heute raus. Ich schreibe dir hier morgen bis 12 Uhr mit der Sendungsnummer. Marta',
      'Hallo Jonas, der Fehler lag bei uns: Die Gebühr wurde doppelt abgebucht. Die zweite Buchung ist seit gestern storniert, das Geld ist am Montag da. ^RK',
      'Danke, Lena. Ich gebe deine Nachricht an Peter weiter, der dich am Samstag bedient hat; er wird sich freuen. Ida',
      'Hallo Felix, der Laden in der Hauptstraße hat heute bis 21 Uhr offen. Deine Bestellung liegt an der Theke. Nora',
      'Hallo Elena, es tut mir leid, dass Sie zwei Stunden in der Leitung warten mussten. Ich habe den Fall 4471 angelegt und rufe Sie heute um 17 Uhr an. Paul',
      'Hallo Stefan, ja, das Datum lässt sich bis zum 12. Mai kostenlos ändern: Meine Buchungen, Knopf Ändern. Sara',
      'Frau Vogel, die Kündigung zum 30. Juni ist bestätigt, ohne Kosten. Danke für die Jahre. Clara',
      'Hallo Marina, du musst nicht noch einmal schreiben: Ich habe deinen Buchungscode und ändere es jetzt. In 20 Minuten bestätige ich es dir. Lea',
      'Hallo Karl, der Zug um 18:40 Uhr fährt von Gleis 3. Gute Reise! Ida',
      'Verzeihung, Paula: Wir haben deine Nachricht vom Dienstag übersehen. Der Techniker kommt morgen zwischen 9 und 12 Uhr und ruft vorher an. Ralf',
      'Hallo Andreas, zum Schutz deiner Daten schick uns die Bestellnummer privat: Ich antworte dir dort bis 18 Uhr. Eva',
      'Hallo Rosa, die Garantie deckt den Bildschirm zwei Jahre ab. Ich habe Ihnen das Rücksendeetikett an die Adresse vom Kauf geschickt. Markus',
      'Hallo Theresa, das glutenfreie Menü bestellt man beim Buchen; ich habe es bei Ihrer Buchung am Freitag ergänzt. Julia',
      'Glückwunsch zum Lauf, Hugo! Das Foto hat uns sehr gefallen. Clara',
      'Hallo Oskar, der Inhaberwechsel ist kostenlos und dauert 24 Stunden. Ich habe ihn gerade erledigt. Irene',
      'Hallo Berta, ich verstehe die Verwirrung: Die Rechnung im Mai enthielt zwei Monate. Ich habe sie geteilt, am Montag haben Sie beide. Alice',
    ],
    bad: [
      ['Ihr Anliegen wurde an die zuständige Fachabteilung weitergeleitet.', 'competent-office'],
      ['Es tut uns leid, falls Sie sich übergangen fühlen.', 'non-apology'],
      ['Für das Gepäck wenden Sie sich bitte an die Fluggesellschaft.', 'third-party-redirect'],
      ['Wir halten Sie auf dem Laufenden.', 'vague-follow-up'],
      ['Wir beheben das so schnell wie möglich.', 'unbounded-promise'],
      ['Wir haben ein hohes Anfrageaufkommen.', 'hours-excuse'],
      ['Das war das Verhalten eines einzelnen Mitarbeiters.', 'blame-shift'],
    ],
  },
  pt: {
    good: [
      'Olá Ana, falei com o Luís, do estoque de Campinas: seu pacote sai hoje. Escrevo aqui amanhã até as 12h com o código de rastreio. Marta',
      'Oi Rafael, o erro foi nosso: cobramos a taxa duas vezes. A segunda cobrança foi cancelada ontem e o dinheiro aparece na segunda-feira. ^RK',
      'Obrigada, Luísa. Vou passar a sua mensagem ao Pedro, que te atendeu no sábado; ele vai adorar. Carla',
      'Oi Diego, a loja da Rua Verde está aberta hoje até as 21h. Seu pedido está no balcão. Nina',
      'Olá Helena, lamento que tenha esperado duas horas ao telefone. Abri o protocolo 4471 e ligo hoje às 17h. Paulo',
      'Oi Sérgio, sim, dá para trocar a data sem custo até 12 de maio: em Minhas reservas, botão Alterar. Sara',
      'Senhora Vidal, o cancelamento está confirmado para 30 de junho, sem custo. Obrigada por estes anos. Carla',
      'Oi Marina, não precisa escrever de novo: tenho o seu localizador e troco agora. Confirmo em 20 minutos. Lia',
      'Oi Carlos, o trem das 18h40 sai da plataforma 3. Boa viagem! Igor',
      'Desculpa, Paula: não vimos a sua mensagem de terça. O técnico vai amanhã entre 9h e 12h e liga antes. Raul',
      'Oi André, para proteger os seus dados, mande o número do pedido no privado: respondo lá até as 18h. Eva',
      'Oi Rosa, a garantia cobre a tela por dois anos. Enviei a etiqueta de devolução para o e-mail da compra. Marcos',
      'Olá Teresa, o menu sem glúten se pede na reserva; já incluí na sua de sexta. Júlia',
      'Parabéns pela corrida, Hugo! Adoramos a foto. Clara',
      'Oi Oscar, a troca de titular é gratuita e leva 24 horas. Já fiz agora. Irene',
      'Olá Berta, entendo a confusão: a fatura de maio juntou dois meses. Dividi e na segunda você recebe as duas. Alice',
    ],
    bad: [
      ['Sua solicitação foi encaminhada ao setor responsável.', 'competent-office'],
      ['Lamentamos se você se sentiu mal.', 'non-apology'],
      ['Sobre a bagagem, entre em contato com a companhia aérea.', 'third-party-redirect'],
      ['Manteremos você informado de qualquer novidade.', 'vague-follow-up'],
      ['Resolveremos o mais rápido possível.', 'unbounded-promise'],
      ['Temos um alto volume de mensagens.', 'hours-excuse'],
      ['Foi a conduta de um funcionário.', 'blame-shift'],
    ],
  },
}

describe.each(Object.entries(EXAMPLES))('%s', (_, { good, bad }) => {
  test.each(good)('clean: %s', async (text) => {
    expect(await brokenBy(text)).toEqual([])
  })

  test.each(bad)('%s breaks %s', async (text, rule) => {
    expect(await brokenBy(text)).toContain(rule)
  })
})
