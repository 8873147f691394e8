import type { Language } from '../case/model.ts'

/**
 * Words that show the language of a short text: function words, forms of address, courtesies and the common words of
 * customer care, folded. What
 * several languages share ("no", "me") stands in each: it then tells them apart from the others only.
 */
export const FUNCTION_WORDS: Readonly<Record<Language, string>> = {
  en: `the and you your we our us i it this that these those is are was were be been have has had do does
    did not to of in on at for from with by about as if or but so what which who how when where why can
    could will would should may might please thanks thank hi hello hey dear sorry here there they them
    their he she his her my me let know don't can't won't isn't any some more just also it's we're we'll
    we've i'm i'll i've you're you'll you've that's yes no good morning evening afternoon help welcome glad
    happy reply apologies apologise apologize congratulations cheers regards sent send refund refunded
    issued fixed sorted order parcel try question problem done see all day week today tomorrow yesterday up
    out off over back new now then make made take check checked look looking message number after before
    while still because an too soon great need want wait congrats enjoy left again`,
  it: `il lo la gli le un uno una di del dello della dei degli delle al allo alla ai agli alle dal dalla
    dai da nel nella nei nelle sul sulla con per tra fra che chi cui non è e ed ma o se come quando dove
    perche anche piu sono sei siamo siete hai ho ha abbiamo avete hanno ci vi mi ti si suo sua suoi sue tuo
    tua tuoi tue vostro vostra nostro nostra questo questa questi queste quello quella lei tu voi noi io
    ciao grazie prego buongiorno buonasera salve gentile cara caro cordiali saluti saluto spiace dispiace
    scusi scusa scusate scuse puo puoi potrebbe stiamo sta gia subito qui oggi domani entro sara saranno
    essere avere fare piacere arrivederci buona buono giornata serata l' d' un' dell' all' nell' dall'
    sull' c' n' volentieri bentornato complimenti in a ce ne nessun nessuna quale quali prova tutti tutte
    tutto ottima ottimo domanda buon felice felici fino scrivici mandaci rimborso rimborsato emesso inviato
    ordine pacco volo numero ieri sistemato fatto risolto errore ancora ora adesso poi solo sempre molto
    bene spedito arriva riprova attesa vale`,
  es: `el la los las un una unos unas de del al a en con por para que quien cual no y e o u pero si sino
    como cuando donde porque tambien mas soy eres es somos sois son estoy esta estas estamos estan he has
    ha hemos han haber ser estar me te se nos os le les lo su sus tu tus mi mis nuestro nuestra vuestro
    este estos eso esos hola gracias buenos buenas dias tardes noches saludo saludos estimado estimada
    lamentamos sentimos siento disculpa disculpe disculpas puede puedes podria usted ustedes ya muy aqui
    hoy manana favor ayuda hacer sido fue vale muchas mucho encantados enhorabuena hasta sin buen buena
    feliz reembolso reembolsado emitido enviado escribenos mandanos vuelo ponemos encargamos ello alegra
    cuentanos arreglado perdona espera nada pedido paquete sale hecho solucionado revisado tienes tiene
    numero ayer ahora prueba problema funciona todo todos semana fin listo cuanto tengamos noticias
    avisaremos avisamos llamanos ponte sigue pasos`,
  fr: `le la les un une des de du d' l' au aux a en dans avec pour par sur sous que qui quoi dont ou et
    mais donc si ne pas plus n' j' je tu il elle nous vous ils elles on me te se s' m' t' c' qu' ce cet
    cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs est sont suis etes sommes
    etre avoir ai as avons avez ont bonjour bonsoir salut merci cher chere madame monsieur cordialement
    desole desolee desoles navre navree excuses comment quand pourquoi quel quelle aussi tres bien ici
    aujourd' hui demain veuillez pouvez pourriez peut peux plaisir bonne journee soiree revoir
    felicitations hier remboursement rembourse effectue envoye essayez puis regarde bon commande colis
    souci erreur verifie corrige toutes tous tout nouveau deja ecrivez envoyez occupe tenez courant numero
    lundi maintenant toujours encore attente fait jour semaine fin part soir question week`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine mit von vom
    zu zum zur im in am an auf aus bei beim fur uber unter nach vor seit bis durch ohne um ich du er sie es
    wir ihr mich dich sich uns euch mir dir ihm ihnen ihre ihren ihrem mein meine dein deine unser unsere
    ist sind war waren bin bist seid sein haben habe hast hat hatte wird werden wurde wurden kann konnen
    konnten konnte bitte danke dank hallo moin guten tag morgen abend gruss grusse grussen liebe lieber
    sehr geehrte leider entschuldigung entschuldige tut leid dass wenn weil wie was wer wo wann warum auch
    noch schon nur mehr gerne gern hier heute vielen viele wunsche freundlichen ja nein gestern erstattet
    verschickt erstattung veranlasst alle schritte frage gute schones schone wochenende freut bestellung
    geht raus gluckwunsch behoben erledigt angekommen paket schick sag wieder neu jetzt dann alles klappt
    fehler montag woche uhr lauft warte problem vg lg mfg rufen melden schreiben siehe folge`,
  pt: `o os a as um uma uns umas do da dos das de em no na nos nas ao aos pelo pela com por para que quem
    qual nao sim e ou mas se como quando onde porque tambem mais sou es somos sao estou esta estamos estao
    foi ser estar ter tem temos tenho me te lhe lhes voce voces eu ele ela eles elas seu sua seus suas meu
    minha teu tua nosso nossa este isso isto ola oi obrigado obrigada bom boa dia tarde noite prezado
    prezada caro cara lamentamos sentimos desculpe desculpa desculpas pode podes poderia ja muito aqui hoje
    amanha favor ajuda fazer pedido atenciosamente abraco abracos parabens ate ontem reembolsado efetuado
    enviado enviada tente ligar sem ficamos felizes conta pra gente depois resolvido nada problema voo
    pacote numero agora entao ainda tudo todos semana fim erro demora espera reembolso encomenda dele
    fazemos vamos verificando verificamos retorno vale assim tivermos novidades avisaremos ligue siga
    passos sobre fale mande`,
}

/** Letters that only one of the languages writes, or that all but one never write. */
export const TELLING_LETTERS: readonly (readonly [letters: string, language: Language])[] = [
  ['ßÄäÖö', 'de'],
  ['ñÑ¿¡', 'es'],
  // Said twice, since they alone are proof.
  ['¿¡', 'es'],
  ['ãÃõÕ', 'pt'],
  ['œŒîÎûÛ', 'fr'],
  ['ìÌ', 'it'],
]

/** Words of languages near ours (Dutch, Scandinavian, Catalan, Romanian …) that none of ours has, folded. */
export const FOREIGN_WORDS = `het een voor wij niet bedankt naar ook zijn jouw uw onze bericht pakket bestelling verzonden hoi
  graag sturen wat dat spijt vervelend helaas jag och det pa tack tak takk hej ikke inte jeg beklager beklagar
  besked meldingen bestallning skickat til ar amb gracies molt moltes ens hem escriure aixo vostre vostra multumim
  pentru rugam asteptati sunt dumneavoastra grazas hvala poruci dziekujemy przepraszamy prosimy kiitos tesekkurler
  dekujeme koszonjuk`
