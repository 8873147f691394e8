/**
 * First names that are also words, months, feasts, places or products in one of the six languages. After a greeting or
 * a mark they are names like any other; alone, before a comma at the start of a sentence, they prove nobody.
 */
export const AMBIGUOUS_NAMES = `will, may, hope, joy, art, chase, faith, sky, summer, autumn, april, june, august, major, prince,
  king, duke, earl, rich, guy, precious, genesis, heaven, charity, patience, honesty, justice, liberty, harmony, merry,
  miles, page, royal, noble, christian, america, dallas, austin, houston, denver, phoenix, orlando, brooklyn, london,
  vienna, siena, asia, india, georgia, virginia, carolina, dakota, milan, paris, florence, sydney, chelsea, charlotte,
  madison, savannah, jackson, lincoln, washington, cheyenne, montana, nevada, arizona, troy, salem, verona, roma,
  adelaide, kingston, israel, holland, ireland, france, germaine, chester, devon, kent, york, cleveland, princeton,
  jersey, valencia, rio, boston, italia, italo, domenica, natale, pasqua, primo, secondo, terzo, quarto, quinto, sesto,
  settimo, oreste, libero, gentile, marzo, maggio, aprile, luz, sol, paz, mar, marina, domingo, abril, julio, mayo,
  linda, noel, noelle, avril, mai, juste, heide, nova, vita, lee, young, gray, grey, kia, mercedes, lexus, tesla, bentley,
  ford, royce, alexa, siri, sage, ace, prime, dean, lane, mia, tim, mac, jan, sun, hermes, dell,
  bella, ella, ed, al, ali, una, ola, buddy, iva, stan, dev, elle, belle, amie, wolf, baby, benvenuto, sep, milano`
