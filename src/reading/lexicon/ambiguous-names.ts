/**
 * First names that also stand capitalised where a name could stand and are something else: openers, months,
 * feasts, places, titles, things. Alone they prove nobody; a customer known to bear one is believed all the same.
 */
export const AMBIGUOUS_NAMES = `will, may, hope, joy, art, chase, faith, sky, summer, spring, autumn, april, june, august, star, major,
  prince, king, queen, duke, earl, happy, rich, guy, precious, genesis, heaven, charity, patience, honesty, justice, liberty,
  harmony, magic, mercy, merry, miles, page, unique, royal, noble, sincere, true, truly, best, price, love, pride, christian,
  america, dallas, austin, houston, denver, phoenix, orlando, brooklyn, london, vienna, siena, asia, india, georgia,
  virginia, carolina, dakota, milan, paris, florence, sydney, chelsea, charlotte, madison, savannah, jackson, lincoln,
  washington, cheyenne, montana, nevada, arizona, tennessee, troy, salem, verona, roma, adelaide, melbourne, kingston,
  israel, holland, ireland, france, germany, england, chester, lancaster, devon, kent, norfolk, york, cleveland,
  princeton, jersey, italia, domenica, sabato, natale, pasqua, primo, secondo, terzo, quarto, quinto, sesto, settimo, ottavo,
  oreste, libero, gentile, pace, marzo, maggio, aprile, luz, sol, paz, mar, domingo, abril, julio, mayo, bueno, linda, lindo,
  noel, avril, mai, saint, juste, sommer, gerne, heide, ende, tag, post, nova, vita, era, long, lee, young, white, black, brown,
  green, gray, grey, golden, silver, kia, mercedes, porsche, lexus, tesla, bentley, ford, royce, alexa, siri, cortana, sage, visa,
  an, am, as, al, do, la, le, li, lo, ma, my, oh, so, su, te, ti, to, us, we, de, da, di, pro, care, ever, ace, prime, echo, dash,
  lane, street, dale, dean, dell, lot, sun, moon, son, see, say, an, che, tre, tra, mia, sua, tua, bel, cara, caro, cher, chere`
