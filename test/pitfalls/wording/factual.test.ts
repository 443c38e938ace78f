import assert from 'node:assert/strict';
import { findVague } from '../../../src/pitfalls/wording/index.ts';

/** Statements that anyone can check: their words of manner, their technical and their legal terms judge nothing. */
const FACTUAL = {
  en: `
    Invoices are issued monthly and sent electronically
    The supply of paper is ordered independently by each site
    Only the client's staff may enter the early shift room
    Backups run daily and are restored automatically
    Both parties are jointly and severally liable
    The report is signed manually and filed physically
    The user is locked out immediately after three attempts to log in
    The family name is stored separately from the given name
    Requests are logged centrally and numbered consecutively
    The mobile app is published as open source
    The smart card holds a qualified electronic signature
    The hard disk is encrypted with AES
    Each light bulb is replaced when it fails
    The high voltage room stays locked
    The API requires strong customer authentication
    Passwords are hashed, and a strong password is enforced by the form
    The deep link opens the app on both platforms
    The sites are joined by a wide area network
    The front end uses server-side rendering and a content security policy
    The well water is sampled by the laboratory
    The bidder names one contact person as well as a deputy
    The command prompt shows the current directory
    The invoice is paid in full by bank transfer
    The vendor no longer works on the old branch
    The system sends a text message rather than a letter
    The container reports that the service is healthy
    The nodes are healthy when the endpoint returns status 200
    Data is exported in a machine-readable format
    Continuous integration runs on each commit
    The site loads over a secure shell tunnel
    Cookies carry the secure flag
    The lightweight directory access protocol is switched off
    The goods are delivered to the loading dock by lorry
    The drawing is marked up by the architect and returned by courier
    The slow query log is kept
    The minimum viable product has a login and a search
    Clean build: the pipeline deletes the cache first
    The linen is washed at 60 °C
    The contract is terminated by written notice
    The customer satisfaction survey has ten questions
    The limited company holds the licence
    The trade mark is registered in Spain
    Safe mode starts the machine without drivers
    The key safe hangs beside the door
    The supplier pays the fine within the period the court sets
    The relative path of the file is printed
    The progressive web app works offline
    The primary key and the unique constraint are documented
    The large language model runs on the client's own servers
    Short messages are sent by SMS
    Long-distance calls are blocked
    The rail link is a high-speed line
    Quality assurance signs the test report
    Maintenance of the lift follows the manual of its maker
    Sensitive data is masked before it reaches the test system
    The personal data is deleted at the end of the contract
    The design is delivered as a layered file
    Vital signs are entered by the nurse
    The competitive tender is published in the official journal
    Minutes are taken by the supplier and approved by the client
    The user is emailed when the order is shipped
    The team is reachable by telephone on working days
  `,
  de: `
    Rechnungen werden monatlich gestellt und elektronisch übermittelt
    Die Kündigung bedarf der Schriftform und wird schriftlich bestätigt
    Die Bestellung erfolgt ausschließlich telefonisch
    Der Bericht wird persönlich übergeben und handschriftlich unterzeichnet
    Die Daten werden täglich gesichert und automatisch gelöscht
    Das Formular wird zusätzlich in englischer Sprache bereitgestellt
    Der Auftragnehmer haftet gesetzlich und vertraglich
    Die ordentliche Kündigung ist zum Monatsende möglich
    Jeder Zugriff wird namentlich protokolliert
    Die Seiten werden fortlaufend nummeriert
    Die starke Kundenauthentifizierung ist eingeschaltet
    Die qualifizierte elektronische Signatur ersetzt die Unterschrift
    Der Auftragnehmer stellt die Ersatzteile bereit und den Zugang sicher
    Die Nutzer nutzen das Portal mit ihrem Dienstausweis
    Die Umsatzsteuer wird gesondert ausgewiesen
    Die Mehrwertsteuer ist enthalten
    Der Schnellzug hält am Bahnhof der Gemeinde
    Der Leichtbau der Halle ist Bestandteil der Planung
    Das Starkstromkabel liegt im Keller
    Die Hochspannungsanlage ist abgeschlossen
    Die Festplatte ist verschlüsselt
    Die Breitbandverbindung liefert der Netzbetreiber
    Die Geräte werden betriebsbereit übergeben und vor Ort montiert
    Der Sachkundige unterschreibt das Prüfprotokoll
    Die befähigte Person prüft die Leitern
    Die Milch ist mindestens haltbar bis zum aufgedruckten Datum
    Die Seife ist flüssig und unparfümiert
    Das Ersatzteil passt zum Modell und trägt dessen Nummer
    Der Schlüssel liegt im Tresor
    Die Mitarbeiter tragen Dienstkleidung mit Namensschild
    Der Vertrag endet ohne Kündigung am 31. Dezember 2027
    Das Protokoll liegt dem Auftraggeber vor
    Die Abfrage liefert alle Datensätze der Tabelle
    Die führenden Nullen der Kundennummer bleiben erhalten
    Das führende System ist die Personalverwaltung
    Der Quelltext ist öffentlich und quelloffen
    Das Container-Image wird signiert
    Die Software wird barrierefrei nach BITV 2.0 umgesetzt
    Der Prompt an das Sprachmodell wird gespeichert
    Ist die Datei zu groß, erscheint eine Meldung
    Die Anmeldung ist nur mit zweitem Faktor möglich
    Der relative Pfad der Datei wird angezeigt
    Die Textdatei ist maschinell lesbar
    Der Drucker ist an das Netzwerk angeschlossen
    Die Rechnung ist fällig nach Erhalt
    Die Parteien benennen je einen Ansprechpartner
    Die Testumgebung ist von der Produktion getrennt
    Die Nutzungsrechte gehen mit der Zahlung über
    Der Stundensatz gilt einschließlich der Fahrtkosten
    Der Auftragnehmer liefert das Logo als SVG
    Alle Türen sind abgeschlossen
    Die Kantine ist montags geschlossen
    Die Lampe wird nach ihrem Ausfall ersetzt
    Die Software läuft auf den Servern des Auftraggebers
    Der Fernzugriff erfolgt ausschließlich über das VPN
    Die Ordner werden alphabetisch sortiert
    Kinder unter sechs Jahren fahren unentgeltlich
    Das Fahrzeug ist elektrisch angetrieben
    Die Gehwege werden maschinell gekehrt
    Die Unterlagen sind vertraulich und werden verschlossen
    Der Hausmeister ist werktags anwesend
    Die Bäume werden gefällt und die Stümpfe gefräst
  `,
  fr: `
    Le paiement est effectué mensuellement par virement
    Les factures sont transmises électroniquement
    Le document est signé manuellement par le titulaire
    La sauvegarde est exécutée automatiquement chaque nuit
    Le bâtiment principal et le logement du gardien sont chauffés
    Le règlement intérieur est affiché dans l'établissement
    Les parties sont solidairement responsables
    La demande est adressée directement au service
    Seulement deux clés sont remises au gardien
    Le traitement est fait séparément pour chaque lot
    Le contrat précise la durée de chaque phase
    Le responsable du site signe le bon de livraison
    Par conséquent, le montant est révisé au premier janvier
    Le fichier est renommé par le script
    La mise à jour est installée par l'exploitant
    L'annuaire est mis à jour par la commune
    L'authentification forte est activée pour les comptes
    Le réseau est raccordé en très haut débit
    L'avenant est signé par les deux parties
    Le manifeste du paquet est versionné
    L'enquête porte sur dix questions relatives à l'accueil
    La surface utile est mesurée par le géomètre
    Le disque dur est chiffré
    Le câble haute tension est consigné
    Un message court est envoyé à l'abonné
    La carte à puce est remise en main propre
    Les heures creuses sont facturées au tarif annexé
    Le tribunal compétent est celui de Lyon
    La signature qualifiée remplace la signature manuscrite
    La demande peut être déposée en mairie
    Le mot de passe fort est imposé par le formulaire
    La constante est déclarée dans le fichier de configuration
    Le prestataire applique ses propres tarifs annexés
    Le code source est publié sous licence libre
    L'image du conteneur est signée
    Le bois massif est traité en usine
    L'eau chaude est coupée la nuit
    Les heures supplémentaires sont notées sur la fiche
    Le courrier est distribué le matin
    La facture est établie en euros constants
    Les herbes sont arrachées et mises en sac
    Le marché est passé selon un appel d'offres ouvert
    Le petit déjeuner est servi à partir de 7 heures
    Le garage abrite deux véhicules légers
    Les données personnelles sont effacées à la fin du contrat
    Le nom complet figure sur le badge
    Le gros œuvre est achevé avant le second œuvre
    Le test est réalisé par un laboratoire agréé
    Les deux langues sont le français et l'allemand
    Le chef de projet est présent à la réunion
    La clé est déposée au poste de garde
    Les plans sont remis en format DWG
    Le stationnement est gratuit pour les agents
    La caution est restituée au départ
    Le compte est verrouillé après trois essais
    Le logo est remis en version noire
    Le serveur est hébergé en France
    Les portes sont fermées à clé
    Le dossier est classé par ordre alphabétique
    Le vote a lieu à bulletin secret
    Les frais de port sont compris
    Les agents portent un badge nominatif
  `,
};

describe('words that look vague', () => {
  for (const [language, lines] of Object.entries(FACTUAL)) {
    it(`are left alone where they state a fact: ${language}`, () => {
      const statements = lines.trim().split(/\s*\n\s*/u);
      assert.ok(statements.length >= 60);
      const alarms = statements.flatMap((text) => findVague(text, { language }).map(({ word }) => `${word}: ${text}`));
      assert.deepEqual(alarms, []);
    });
  }
});
