import type { PersonalData } from './facts.ts'

/** Nouns that make the number after them a reference of the customer's, in any of the languages; folded. */
const NOUNS: Readonly<Record<'claim' | 'order' | 'account' | 'tax-id', string>> = {
  claim: `claim case ticket complaint reference ref incident request reclamo pratica segnalazione richiesta sinistro
    riferimento rif reclamacion incidencia expediente caso referencia reclamation dossier demande reference
    beschwerde fall vorgang ticketnummer fallnummer vorgangsnummer aktenzeichen reclamacao protocolo chamado processo`,
  order: `order booking reservation pnr tracking shipment parcel invoice ordine prenotazione spedizione fattura pacco
    pedido reserva envio factura commande reservation colis facture bestellung bestellnummer auftrag auftragsnummer
    buchung buchungsnummer sendung sendungsnummer rechnung rechnungsnummer encomenda fatura ordernumber`,
  account: `account contract policy membership customer member loyalty contratto cliente conto utenza polizza tessera
    cuenta contrato socio compte contrat police adherent konto kundennummer vertrag vertragsnummer kunde conta
    matricula apolice`,
  'tax-id': `piva iva ssn nif nie cpf cnpj dni steuernummer`,
}

export const REFERENCE_NOUNS: ReadonlyMap<string, PersonalData['kind']> = new Map(
  (['claim', 'order', 'account', 'tax-id'] as const).flatMap((kind) =>
    NOUNS[kind].split(/\s+/).map((noun) => [noun, kind] as const),
  ),
)

/** Words that may stand between the noun and its number: "claim number is", "numero della pratica: n.". */
export const REFERENCE_FILLERS: ReadonlySet<string> = new Set(
  `number numbers no nr n num id code ref reference is the your with of numero codice di della del dell' d' il la suo sua tuo tua
   e è es es el codigo su tu est le votre de du l' nummer lautet ist ihre die der numero codigo seu sua o a
   partita p p.iva`.split(/\s+/),
)
