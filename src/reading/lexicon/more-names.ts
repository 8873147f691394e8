/** Common first names, folded, that the generated list lacks: of Spain and its nations, France, Germany, Portugal and Brazil. */
export const MORE_NAMES = `ainhoa leire itziar amaia unai aitor gorka asier eneko ander garazi facundo belen begona macarena
  merce neus oriol arnau roser meritxell xoan uxia breixo laetitia solene karima aurelien gaetan mickael mehdi maelle
  loick birgit heike ute antje kerstin frauke gunter gunther uwe horst thorsten torsten ralf heiko holger carsten
  karsten ingo udo ulf hartmut volkmar elke bjorn ruediger rudiger priscila tais marcio edson otavio vinicius renan
  thales kauan kaua tainara suellen gisele rosangela neide zilda anderson wallace
`
