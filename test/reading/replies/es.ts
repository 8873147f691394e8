import type { Reply } from './reply.ts'

export const es: readonly Reply[] = [
  [
    'Hola Ana, sentimos el retraso. Tu pedido sale hoy y llega mañana antes de las 14 h. Marta',
    { to: 'Ana', by: 'Marta', commitment: 'dated', apology: 'yes' },
  ],
  ['Buenos días, Sra. Gómez: su reembolso se hizo ayer. Un saludo, Luis', { to: 'Gómez', by: 'Luis' }],
  [
    '¡Hola Javier! Escríbenos por MD con tu número de pedido y lo miramos. ^RK',
    { to: 'Javier', by: 'RK', handoff: 'channel', commitment: 'none', asks: 'order!' },
  ],
  [
    'Estimado Sr. Ruiz, su reclamación ha sido trasladada al departamento correspondiente. Le informaremos.',
    { to: 'Ruiz', handoff: 'team', commitment: 'vague' },
  ],
  [
    'Buenas tardes Lucía, soy Pablo y llevo tu caso. Te llamo hoy a las 17:00.',
    { to: 'Lucía', by: 'Pablo', handoff: 'none', commitment: 'dated' },
  ],
  ['Hola, para el equipaje debe contactar con la aerolínea.', { handoff: 'third-party' }],
  [
    'Lo sentimos, Carmen. Hemos reabierto la incidencia y te escribo antes del viernes. Un abrazo, Nuria',
    { names: 'Carmen', by: 'Nuria', handoff: 'owned', commitment: 'dated', apology: 'yes' },
  ],
  ['Gracias por avisar, Diego. Ya está arreglado.', { names: 'Diego' }],
  ['Hola a todos, la web vuelve a funcionar. Gracias por la paciencia.', {}],
  ['¿Puede indicarnos su número de reserva y la fecha del vuelo?', { asks: 'booking,date' }],
  [
    '@pedro_m Hola Pedro, ¿nos pasas tu DNI por mensaje privado?',
    { to: 'Pedro', handoff: 'channel', asks: 'tax-id!' },
  ],
  [
    '(1/2) Hola Elena, hemos revisado tu factura con el equipo de Facturación.',
    { to: 'Elena', counter: '1/2' },
  ],
  [
    '(2/2) El abono llega el 12 de mayo. Un saludo. Raúl de Acme',
    { counter: '2/2', by: 'Raúl', commitment: 'dated' },
  ],
  [
    'Perdona la espera, Marcos. El técnico pasa mañana entre las 9 y las 12. –Sara',
    { names: 'Marcos', by: 'Sara', commitment: 'dated', apology: 'yes' },
  ],
  ['Lamentamos si le ha molestado.', { apology: 'conditional' }],
  ['En cuanto tengamos noticias te avisaremos.', { handoff: 'owned', commitment: 'vague' }],
  ['Llámanos al 900 123 456 y te ayudamos.', { handoff: 'channel' }],
  [
    'Rellena el formulario de la web y te contestaremos en 48 horas.',
    { handoff: 'owned', commitment: 'dated' },
  ],
  [
    'Hola Irene. No hace falta que llames, ya he hablado yo con la tienda de Vigo.',
    { to: 'Irene', handoff: 'owned' },
  ],
  ['Buenos días Sergio, te hemos enviado un correo con la etiqueta.', { to: 'Sergio' }],
  [
    'Un compañero se pondrá en contacto con usted en las próximas 24 horas.',
    { handoff: 'team', commitment: 'dated' },
  ],
  ['¡Enhorabuena, Paula! Disfruta del viaje.', { names: 'Paula' }],
  ['Hola, Andrés: el paquete está en la oficina de la calle Mayor, 12.', { to: 'Andrés' }],
  ['Nuestro horario es de 9 a 17 de lunes a viernes.', {}],
  ['No es de nuestra competencia. Diríjase a Correos.', { handoff: 'third-party' }],
  ['Te responderemos lo antes posible.', { handoff: 'owned', commitment: 'vague' }],
  [
    'Hola Marina, el cambio tarda entre 3 y 5 días hábiles. Saludos, equipo Acme',
    { to: 'Marina', by: 'equipo Acme' },
  ],
  [
    'Señora Vidal, le pido disculpas: el error fue nuestro. Hoy mismo le devolvemos el dinero.',
    { names: 'Vidal', commitment: 'dated', apology: 'yes' },
  ],
  ['Muchas gracias por tus palabras, Rocío. Se lo diré a Luis.', { names: 'Rocío', commitment: 'vague' }],
  ['Hola Álvaro, ¿sigues sin línea?', { to: 'Álvaro' }],
  ['Estamos revisando lo ocurrido con el almacén de Getafe.', {}],
  [
    'Hola Berta, hemos pasado tu caso a Facturación y te llamaremos el lunes. /LM',
    { to: 'Berta', by: 'LM', handoff: 'owned', commitment: 'dated' },
  ],
  ['Contacte con su banco para anular el cargo.', { handoff: 'third-party' }],
  ['El vuelo IB3456 sale a las 18:40 por la puerta B12.', {}],
  ['Mándanos por DM tu correo y teléfono, por favor.', { handoff: 'channel', asks: 'email!,phone!' }],
  ['Buenas, Nacho. Te leemos: ¿qué modelo de router tienes?', { to: 'Nacho' }],
  ['¿Sigue sin funcionar? Prueba a reiniciar el móvil.', {}],
  [
    'Hola Clara, tienes la respuesta antes de mañana a las 12. Me encargo yo. *JP',
    { to: 'Clara', by: 'JP', handoff: 'owned', commitment: 'dated' },
  ],
  ['Disculpe las molestias, D. Antonio. Le hemos abonado 20 €.', { names: 'Antonio', apology: 'yes' }],
  ['Estimado cliente, lamentamos lo sucedido. Atentamente, Acme', { apology: 'yes' }],
  ['Sigue los pasos de este artículo: https://acme.example/pasos', {}],
  ['Hola Teresa, nunca te pediremos la contraseña.', { to: 'Teresa' }],
  ['Hola Óscar, la tienda de Bilbao abre a las 10. ~Leire', { to: 'Óscar', by: 'Leire' }],
  ['Se ha producido un error, pero ya está resuelto.', {}],
]
