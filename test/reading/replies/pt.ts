import type { Reply } from './reply.ts'

export const pt: readonly Reply[] = [
  [
    'Olá Ana, desculpe a demora. Seu pedido sai hoje e chega amanhã até as 14h. Marta',
    { to: 'Ana', by: 'Marta', commitment: 'dated', apology: 'yes' },
  ],
  ['Bom dia, Sra. Gomes: o seu reembolso foi feito ontem. Atenciosamente, Luís', { to: 'Gomes', by: 'Luís' }],
  [
    'Oi Rafael! Mande na DM o número do pedido que vamos verificar. ^RK',
    { to: 'Rafael', by: 'RK', handoff: 'owned', commitment: 'vague', asks: 'order!' },
  ],
  [
    'Prezado Sr. Silva, sua reclamação foi encaminhada ao setor responsável. Entraremos em contato.',
    { to: 'Silva', handoff: 'team', commitment: 'vague' },
  ],
  [
    'Boa tarde Luísa, sou o Paulo e estou com o seu caso. Ligo hoje às 17h.',
    { to: 'Luísa', by: 'Paulo', commitment: 'dated' },
  ],
  ['Olá, sobre a bagagem, entre em contato com a companhia aérea.', { handoff: 'third-party' }],
  [
    'Sentimos muito, Carla. Reabri o chamado e te escrevo até sexta. Um abraço, Nina',
    { names: 'Carla', by: 'Nina', handoff: 'owned', commitment: 'dated', apology: 'yes' },
  ],
  ['Obrigado pelo aviso, Diego. Já está resolvido.', { names: 'Diego' }],
  ['Olá a todos, o site voltou. Obrigada pela paciência.', {}],
  ['Pode nos informar o código da reserva e a data do voo?', { asks: 'booking,date' }],
  [
    '@pedro_m Oi Pedro, pode passar o CPF por mensagem privada?',
    { to: 'Pedro', handoff: 'channel', asks: 'tax-id!' },
  ],
  ['(1/2) Olá Helena, verificamos a sua fatura com o Financeiro.', { to: 'Helena', counter: '1/2' }],
  [
    '(2/2) O crédito cai dia 12 de maio. Abraços, Raul da Acme',
    { counter: '2/2', by: 'Raul', commitment: 'dated' },
  ],
  [
    'Desculpa a espera, Marcos. O técnico passa amanhã entre 9h e 12h. –Sara',
    { names: 'Marcos', by: 'Sara', commitment: 'dated', apology: 'yes' },
  ],
  ['Lamentamos se isso causou problemas.', { apology: 'conditional' }],
  ['Assim que tivermos novidades, avisaremos.', { handoff: 'owned', commitment: 'vague' }],
  ['Ligue para 0800 123 4567.', { handoff: 'channel' }],
  [
    'Preencha o formulário do site e responderemos em até 48 horas.',
    { handoff: 'owned', commitment: 'dated' },
  ],
  ['Oi Inês. Não precisa ligar, já falei com a loja de Faro.', { to: 'Inês', handoff: 'owned' }],
  ['Bom dia Sérgio, enviamos um e-mail com a etiqueta.', { to: 'Sérgio' }],
  ['Um colega vai entrar em contato nas próximas 24 horas.', { handoff: 'team', commitment: 'dated' }],
  ['Parabéns, Paula! Boa viagem.', { names: 'Paula' }],
  ['Olá, André: o pacote está na agência da Rua Verde.', { to: 'André' }],
  ['Nosso horário é das 9h às 17h, de segunda a sexta.', {}],
  ['Isso foge da nossa alçada. Procure os Correios.', { handoff: 'third-party' }],
  ['Responderemos o mais rápido possível.', { handoff: 'owned', commitment: 'vague' }],
  ['Olá Marina, a troca leva de 3 a 5 dias úteis. Abraços, equipe Acme', { to: 'Marina', by: 'equipe Acme' }],
  [
    'Senhora Vidal, peço desculpas: o erro foi nosso. Hoje devolvemos o dinheiro.',
    { names: 'Vidal', commitment: 'dated', apology: 'yes' },
  ],
  [
    'Obrigada pelas lindas palavras, Rosa. Vou passar ao Luís.',
    { names: 'Rosa', commitment: 'vague', handoff: 'owned' },
  ],
  ['Oi Alexandre, você continua sem internet?', { to: 'Alexandre' }],
  ['Estamos verificando o que houve com o estoque de Campinas.', { handoff: 'owned' }],
  [
    'Olá Berta, encaminhei o seu caso ao Financeiro e ligo na segunda. /LM',
    { to: 'Berta', by: 'LM', handoff: 'owned', commitment: 'dated' },
  ],
  ['Contacte o seu banco para cancelar o débito.', { handoff: 'third-party' }],
  ['O voo TP1234 sai às 18h40, portão B12.', {}],
  ['Mande por DM o seu e-mail e telefone, por favor.', { handoff: 'channel', asks: 'email!,phone!' }],
  ['Oi Nuno. Qual é o modelo do roteador?', { to: 'Nuno' }],
  ['Ainda não funciona? Tente reiniciar o celular.', {}],
  [
    'Olá Clara, você terá a resposta até amanhã às 12h. Eu cuido disso. *JP',
    { to: 'Clara', by: 'JP', handoff: 'owned', commitment: 'dated' },
  ],
  ['Pedimos desculpa pelo incómodo, Sr. António. Creditámos 20 €.', { names: 'António', apology: 'yes' }],
  ['Prezado cliente, lamentamos o ocorrido. Atenciosamente, Acme', { apology: 'yes' }],
  ['Siga os passos deste artigo: https://acme.example/passos', {}],
  ['Olá Teresa, nunca pediremos a sua senha.', { to: 'Teresa' }],
  ['Oi Oscar, a loja do Porto abre às 10h. ~Lia', { to: 'Oscar', by: 'Lia' }],
  ['Houve um erro, mas já está resolvido.', {}],
  [
    'Boa noite Joana, aqui é a Bia da Acme. Te respondo ainda hoje.',
    { to: 'Joana', by: 'Bia', commitment: 'dated' },
  ],
]
