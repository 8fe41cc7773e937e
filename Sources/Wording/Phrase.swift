/// The words of the pages: an entry a phrase, a line a language (English, Dutch, German, French, Spanish).
///
/// Places for values are `{0}`, `{1}`, the same in all five. A phrase stands as it would within a line, unless it is a heading, a label or a
/// sentence. No phrase may need the gender or number of what comes into its places: `CountedPhrase` is for numbers, and where a language would
/// need agreement its line says it otherwise.
public enum Phrase: String, Sendable, CaseIterable {
    // MARK: Types of records

    case meetings = """
        Meetings
        Ontmoetingen
        Treffen
        Rencontres
        Reuniones
        """
    case persons = """
        People
        Personen
        Personen
        Personnes
        Personas
        """
    case quotes = """
        Quotes
        Citaten
        Zitate
        Citations
        Citas
        """
    case articles = """
        Articles
        Artikelen
        Artikel
        Articles
        Artículos
        """
    case organizations = """
        Organisations
        Organisaties
        Organisationen
        Organisations
        Organizaciones
        """
    case topics = """
        Topics
        Onderwerpen
        Themen
        Sujets
        Temas
        """
    case places = """
        Places
        Plaatsen
        Orte
        Lieux
        Lugares
        """
    case countries = """
        Countries
        Landen
        Länder
        Pays
        Países
        """
    case meeting = """
        meeting
        ontmoeting
        Treffen
        rencontre
        reunión
        """
    case person = """
        person
        persoon
        Person
        personne
        persona
        """
    case quote = """
        quote
        citaat
        Zitat
        citation
        cita
        """
    case article = """
        article
        artikel
        Artikel
        article
        artículo
        """
    case organization = """
        organisation
        organisatie
        Organisation
        organisation
        organización
        """
    case topic = """
        topic
        onderwerp
        Thema
        sujet
        tema
        """
    case place = """
        place
        plaats
        Ort
        lieu
        lugar
        """
    case countryNoun = """
        country
        land
        Land
        pays
        país
        """

    // MARK: Dates and lengths

    case today = """
        today
        vandaag
        heute
        aujourd’hui
        hoy
        """
    case yesterday = """
        yesterday
        gisteren
        gestern
        hier
        ayer
        """
    case tomorrow = """
        tomorrow
        morgen
        morgen
        demain
        mañana
        """
    case week = """
        week {0}, {1}
        week {0}, {1}
        KW {0}/{1}
        semaine {0}, {1}
        semana {0} de {1}
        """
    case reportedWhen = """
        reported {0}
        gemeld {0}
        {0} gemeldet
        rapportée par la presse {0}
        se informó {0}
        """
    case plannedFor = """
        planned {0}
        gepland {0}
        {0} geplant
        prévue {0}
        prevista {0}
        """
    case plannedForAndPassed = """
        planned {0}, day has passed
        gepland {0}, dag voorbij
        {0} geplant, Tag vorbei
        prévue {0}, date dépassée
        prevista {0}, fecha ya pasada
        """
    case hoursAndMinutes = """
        {0} {1}
        {0} en {1}
        {0} {1}
        {0} {1}
        {0} y {1}
        """

    // MARK: Every page

    case siteTitle = """
        Diplomatic meetings, and what was said
        Diplomatieke ontmoetingen, en wat er werd gezegd
        Diplomatische Treffen und was gesagt wurde
        Rencontres diplomatiques, et ce qui a été dit
        Reuniones diplomáticas y lo que se dijo
        """
    case siteSummary = """
        Who met whom, where, when and about what: read from articles, each value with the words it rests on.
        Wie sprak met wie, waar, wanneer en waarover: gelezen uit artikelen, elk gegeven met de woorden waarop het berust.
        Wer traf wen, wo und wann, und worum ging es: aus Artikeln gelesen, jede Angabe mit den Worten, auf denen sie beruht.
        Qui a rencontré qui, où, quand et à quel sujet : chaque donnée, tirée d’articles, renvoie aux mots sur lesquels elle repose.
        Quién se reunió con quién, dónde, cuándo y de qué se habló: cada dato, leído en artículos, remite a las palabras en que se apoya.
        """
    case skipToContent = """
        Skip to the content
        Naar de inhoud
        Zum Inhalt
        Aller au contenu
        Ir al contenido
        """
    case home = """
        Home
        Startpagina
        Startseite
        Accueil
        Inicio
        """
    case mainMenu = """
        Main menu
        Hoofdmenu
        Hauptmenü
        Menu principal
        Menú principal
        """
    case lists = """
        Lists
        Lijsten
        Listen
        Listes
        Listas
        """
    case backTo = """
        Back to {0}
        Terug naar {0}
        Zurück zu {0}
        Retour : {0}
        Volver a {0}
        """
    case interfaceLanguage = """
        Language of the pages
        Taal van de pagina’s
        Sprache der Seiten
        Langue des pages
        Idioma de las páginas
        """
    case pageAsJSON = """
        This page as JSON
        Deze pagina als JSON
        Diese Seite als JSON
        Cette page en JSON
        Esta página en JSON
        """
    case numbersAsJSON = """
        These numbers as JSON
        Deze cijfers als JSON
        Diese Zahlen als JSON
        Ces chiffres en JSON
        Estas cifras en JSON
        """
    case apiDescription = """
        Description of the API
        Beschrijving van de API
        Beschreibung der API
        Description de l’API
        Descripción de la API
        """
    case footerProof = """
        Every value was read from an article by a rule; the words it rests on are one click away.
        Elk gegeven is door een regel uit een artikel gelezen; de woorden waarop het berust staan één klik verder.
        Jede Angabe wurde von einer Regel aus einem Artikel gelesen; die Worte, auf denen sie beruht, sind einen Klick entfernt.
        Chaque donnée a été tirée d’un article par une règle ; les mots sur lesquels elle repose sont à un clic.
        Una regla leyó cada dato en un artículo; las palabras en que se apoya están a un clic.
        """
    case close = """
        Close
        Sluiten
        Schließen
        Fermer
        Cerrar
        """
    case show = """
        Show
        Tonen
        Anzeigen
        Afficher
        Mostrar
        """
    case showAll = """
        Show all: {0}
        Toon alles: {0}
        Alle anzeigen: {0}
        Tout afficher : {0}
        Ver todo: {0}
        """
    case showMore = """
        Show more
        Meer tonen
        Mehr anzeigen
        Afficher plus
        Ver más
        """
    case details = """
        Details
        Details
        Einzelheiten
        Détails
        Detalles
        """
    case nothingYet = """
        None so far.
        Nog niets.
        Bisher nichts.
        Rien pour l’instant.
        Nada por ahora.
        """
    case notTold = """
        not told
        niet vermeld
        nicht angegeben
        non précisé
        no se indica
        """
    case unknown = """
        unknown
        onbekend
        unbekannt
        inconnu
        se desconoce
        """
    case yes = """
        yes
        ja
        ja
        oui
        sí
        """
    case no = """
        no
        nee
        nein
        non
        no
        """
    case orWord = """
        or
        of
        oder
        ou
        o
        """
    case quoted = """
        “{0}”
        ‘{0}’
        „{0}“
        « {0} »
        «{0}»
        """
    case labelled = """
        {0}: {1}
        {0}: {1}
        {0}: {1}
        {0} : {1}
        {0}: {1}
        """
    case updated = """
        Last change: {0}
        Laatste wijziging: {0}
        Letzte Änderung: {0}
        Dernière modification : {0}
        Último cambio: {0}
        """

    // MARK: Home

    case whatIsNew = """
        What is new
        Nieuw
        Neu
        Nouveautés
        Novedades
        """
    case comingUp = """
        Coming up
        Binnenkort
        Demnächst
        À venir
        Próximamente
        """
    case nothingComingUp = """
        No planned meetings are known.
        Er zijn geen geplande ontmoetingen bekend.
        Es sind keine geplanten Treffen bekannt.
        Aucune rencontre prévue n’est connue.
        No se conocen reuniones previstas.
        """
    case lastYear = """
        Meetings by day over the last year
        Ontmoetingen per dag, het afgelopen jaar
        Treffen nach Tagen, letzte zwölf Monate
        Rencontres par jour sur un an
        Reuniones por día en el último año
        """
    case exampleQuestions = """
        Questions to start with
        Vragen om mee te beginnen
        Fragen zum Einstieg
        Questions pour commencer
        Preguntas para empezar
        """
    case exampleMetMost = """
        Whom did {0} meet most in {1}?
        Met wie sprak {0} het vaakst in {1}?
        Wen traf {0} im Jahr {1} am häufigsten?
        En {1}, avec qui {0} a eu le plus de rencontres ?
        ¿Con quién se reunió más {0} en {1}?
        """
    case exampleNextWeek = """
        Which meetings are planned for next week?
        Welke ontmoetingen staan voor volgende week gepland?
        Welche Treffen sind für die nächste Woche geplant?
        Quelles rencontres sont prévues la semaine prochaine ?
        ¿Qué reuniones hay previstas para la próxima semana?
        """
    case exampleSaidBoth = """
        What did {0} each say about {1}?
        Wat zeiden {0} over {1}?
        Was sagten {0} zum Thema {1}?
        Qu’ont dit {0} sur le sujet « {1} » ?
        ¿Qué dijeron {0} sobre {1}?
        """
    case exampleDisagree = """
        Where do articles contradict each other?
        Waar spreken artikelen elkaar tegen?
        Wo widersprechen sich Artikel?
        Où les articles se contredisent-ils ?
        ¿En qué se contradicen los artículos?
        """
    case exampleCancelled = """
        Which meetings were called off this year?
        Welke ontmoetingen gingen dit jaar niet door?
        Welche Treffen wurden dieses Jahr abgesagt?
        Quelles rencontres ont été annulées cette année ?
        ¿Qué reuniones se cancelaron este año?
        """
    case exampleWhoMetWhom = """
        Who met whom in {0}?
        Wie sprak met wie in {0}?
        Wer traf {0} wen?
        Qui a rencontré qui en {0} ?
        ¿Quién se reunió con quién en {0}?
        """
    case meetingsSummary = """
        who met whom, where, when and about what, and what came to nothing
        wie met wie sprak, waar, wanneer en waarover, en wat niet doorging
        wer wen traf, wo, wann und worüber, und was nicht zustande kam
        qui a rencontré qui, où, quand et à quel sujet, et ce qui n’a pas abouti
        quién se reunió con quién, dónde, cuándo y sobre qué, y lo que no llegó a celebrarse
        """
    case personsSummary = """
        who takes part and who speaks, in all spellings of a name
        wie erbij is en wie spreekt, in elke spelling van een naam
        wer teilnimmt und wer spricht, in allen Schreibweisen eines Namens
        qui participe et qui parle, sous toutes les graphies d’un nom
        quién participa y quién habla, con todas las grafías de un nombre
        """
    case quotesSummary = """
        what was said, by whom, to whom and about what
        wat er is gezegd, door wie, tegen wie en waarover
        was gesagt wurde, von wem, zu wem und worüber
        ce qui a été dit, par qui, à qui et à quel sujet
        qué se dijo, quién lo dijo, a quién y sobre qué
        """
    case articlesSummary = """
        the texts that all of it was read from
        de teksten waaruit alles is gelezen
        die Texte, aus denen alles gelesen wurde
        les textes dont tout est tiré
        los textos de los que procede todo
        """
    case organizationsSummary = """
        ministries, governments and other bodies that meet and speak
        ministeries, regeringen en andere instellingen die overleggen en spreken
        Ministerien, Regierungen und andere Stellen, die tagen und sprechen
        ministères, gouvernements et autres organismes qui se réunissent et s’expriment
        ministerios, gobiernos y otros organismos que se reúnen y hablan
        """
    case topicsSummary = """
        countries and themes that are talked about
        landen en thema’s waarover wordt gesproken
        Länder und Themen, über die gesprochen wird
        pays et thèmes dont on parle
        países y temas de los que se habla
        """
    case placesSummary = """
        where they meet
        waar ze elkaar treffen
        wo man sich trifft
        où ont lieu les rencontres
        dónde se reúnen
        """

    // MARK: The views

    case whoMetWhom = """
        Who met whom
        Wie sprak met wie
        Wer traf wen
        Qui a rencontré qui
        Quién se reunió con quién
        """
    case map = """
        Map
        Kaart
        Karte
        Carte
        Mapa
        """
    case timeLine = """
        Time line
        Tijdlijn
        Zeitleiste
        Chronologie
        Cronología
        """
    case compare = """
        Compare
        Vergelijken
        Vergleichen
        Comparer
        Comparar
        """
    case seeAlso = """
        See also
        Zie ook
        Siehe auch
        Voir aussi
        Véase también
        """
    case articlesContradict = """
        Articles contradict each other
        Artikelen spreken elkaar tegen
        Artikel widersprechen sich
        Des articles se contredisent
        Artículos que se contradicen
        """
    case contradictions = """
        Contradictions
        Tegenstrijdigheden
        Widersprüche
        Contradictions
        Contradicciones
        """
    case statistics = """
        Figures
        Cijfers
        Zahlen
        Chiffres
        Cifras
        """

    // MARK: Records in general

    case leadNumberWith = """
        {0} with {1}
        {0} met {1}
        {0} mit {1}
        {0} avec {1}
        {0} con {1}
        """
    case lastSeen = """
        last named {0}
        laatst genoemd {0}
        zuletzt genannt {0}
        dernière mention {0}
        última mención {0}
        """
    case seen = """
        Named in articles
        Genoemd in artikelen
        In Artikeln genannt
        Mentions dans les articles
        Menciones en artículos
        """
    case who = """
        Who
        Wie
        Wer
        Qui
        Quién
        """
    case `where` = """
        Where
        Waar
        Wo
        Où
        Dónde
        """
    case when = """
        When
        Wanneer
        Wann
        Quand
        Cuándo
        """
    case about = """
        About
        Over
        Thema
        Sujet
        Sobre
        """
    case country = """
        Country
        Land
        Land
        Pays
        País
        """
    case city = """
        City
        Stad
        Stadt
        Ville
        Ciudad
        """
    case venue = """
        Building
        Gebouw
        Gebäude
        Bâtiment
        Edificio
        """
    case coordinates = """
        Coordinates
        Coördinaten
        Koordinaten
        Coordonnées
        Coordenadas
        """
    case kind = """
        Kind
        Soort
        Art
        Type
        Tipo
        """
    case status = """
        Status
        Status
        Status
        Statut
        Estado
        """
    case date = """
        Date
        Datum
        Datum
        Date
        Fecha
        """
    case duration = """
        Duration
        Duur
        Dauer
        Durée
        Duración
        """
    case occasion = """
        Occasion
        Gelegenheid
        Anlass
        Cadre
        Ocasión
        """
    case confidence = """
        Confidence
        Zekerheid
        Verlässlichkeit
        Fiabilité
        Fiabilidad
        """
    case confidenceMeaning = """
        Of a hundred such records, about {0} are right.
        Van honderd zulke gegevens kloppen er ongeveer {0}.
        Von hundert solchen Angaben stimmen etwa {0}.
        Sur cent données de ce genre, environ {0} sont justes.
        De cada cien datos como este, son correctos unos {0}.
        """
    case withoutName = """
        without a name
        zonder naam
        ohne Namen
        sans nom
        sin nombre
        """
    case withdrawn = """
        This record was withdrawn: no article supports it any more.
        Ingetrokken: er is geen artikel meer waarop dit berust.
        Dieser Eintrag wurde zurückgezogen: Kein Artikel stützt ihn mehr.
        Cette fiche a été retirée : aucun article ne l’appuie plus.
        Esta ficha se retiró: ya no la respalda ningún artículo.
        """
    case correctedByHand = """
        corrected by hand
        met de hand verbeterd
        von Hand berichtigt
        correction manuelle
        corrección manual
        """
    case permalink = """
        Permanent link
        Vaste link
        Dauerhafter Link
        Lien permanent
        Enlace permanente
        """

    // MARK: Reviewing

    case review = """
        Review
        Nakijken
        Prüfen
        Relecture
        Revisar
        """
    case reviewSummary = """
        What nobody has looked at yet, the least sure first.
        Wat nog niemand heeft nagekeken, het onzekerste eerst.
        Was noch niemand geprüft hat, das Unsicherste zuerst.
        Ce que personne n’a encore relu, le moins sûr d’abord.
        Lo que nadie ha revisado todavía, lo menos fiable primero.
        """
    case reviewSummaryPersons = """
        Whom nobody has looked at yet, those in the fewest articles first.
        Wie nog niemand heeft nagekeken, wie in de minste artikelen staat eerst.
        Wen noch niemand geprüft hat, wer in den wenigsten Artikeln steht zuerst.
        Les personnes que nul n’a encore relues, celles des articles les moins nombreux d’abord.
        Las personas que nadie ha revisado todavía, las de menos artículos primero.
        """
    case accept = """
        Accept
        Goedkeuren
        Annehmen
        Accepter
        Aceptar
        """
    case correctVerb = """
        Correct
        Verbeteren
        Berichtigen
        Corriger
        Corregir
        """
    case reject = """
        Reject
        Afwijzen
        Ablehnen
        Rejeter
        Rechazar
        """
    case skipVerb = """
        Skip
        Overslaan
        Überspringen
        Passer
        Saltar
        """
    case undo = """
        Undo
        Ongedaan maken
        Rückgängig machen
        Annuler
        Deshacer
        """
    case saveVerb = """
        Save
        Opslaan
        Speichern
        Enregistrer
        Guardar
        """
    case leaveForm = """
        Leave it as it is
        Zo laten
        So lassen
        Laisser tel quel
        Dejarlo como está
        """
    case didAccept = """
        Accepted: {0}
        Goedgekeurd: {0}
        Angenommen: {0}
        Accepté : {0}
        Aceptado: {0}
        """
    case didCorrect = """
        Corrected: {0}
        Verbeterd: {0}
        Berichtigt: {0}
        Corrigé : {0}
        Corregido: {0}
        """
    case didReject = """
        Rejected: {0}
        Afgewezen: {0}
        Abgelehnt: {0}
        Rejeté : {0}
        Rechazado: {0}
        """
    case didMerge = """
        Merged: {0}
        Samengevoegd: {0}
        Zusammengeführt: {0}
        Fusionné : {0}
        Fusionado: {0}
        """
    case signIn = """
        Sign in
        Aanmelden
        Anmelden
        Se connecter
        Iniciar sesión
        """
    case signOut = """
        Sign out
        Afmelden
        Abmelden
        Se déconnecter
        Cerrar sesión
        """
    case tokenLabel = """
        Your token
        Je token
        Ihr Token
        Votre jeton
        Su token
        """
    case signInHint = """
        For editors. The token is asked for once; this browser then holds a session of some hours, not the token.
        Voor redacteuren. Het token wordt één keer gevraagd; daarna bewaart deze browser een sessie van enkele uren, niet het token.
        Für Redaktionen. Das Token wird einmal verlangt; danach hält dieser Browser eine Sitzung von einigen Stunden, nicht das Token.
        Pour les rédactions. Le jeton est demandé une fois ; ce navigateur garde ensuite une session de quelques heures, pas le jeton.
        Para la redacción. El token se pide una vez; después este navegador guarda una sesión de algunas horas, no el token.
        """
    case tokenUnknown = """
        This token is not known.
        Dit token is niet bekend.
        Dieses Token ist nicht bekannt.
        Ce jeton n’est pas connu.
        Este token no se conoce.
        """
    case signedInAs = """
        Signed in as {0}
        Aangemeld als {0}
        Angemeldet als {0}
        Connexion : {0}
        Sesión de {0}
        """
    case reviewOff = """
        Nobody may write here yet. Start the server with --token-file and a file of tokens, then sign in with one of them.
        Hier mag nog niemand schrijven. Start de server met --token-file en een bestand met tokens en meld je dan aan met een daarvan.
        Hier darf noch niemand schreiben. Starten Sie den Server mit --token-file und einer Datei mit Token und melden Sie sich dann mit einem davon an.
        Personne ne peut encore écrire ici. Lancez le serveur avec --token-file et un fichier de jetons, puis connectez-vous avec l’un d’eux.
        Aquí todavía no puede escribir nadie. Inicie el servidor con --token-file y un archivo de tokens y luego inicie sesión con uno de ellos.
        """
    case formRefused = """
        This form does not belong to your session. Nothing was written.
        Dit formulier hoort niet bij je sessie. Er is niets opgeslagen.
        Dieses Formular gehört nicht zu Ihrer Sitzung. Nichts wurde gespeichert.
        Ce formulaire n’appartient pas à votre session. Rien n’a été enregistré.
        Este formulario no pertenece a su sesión. No se guardó nada.
        """
    case backToReview = """
        Back to the review
        Terug naar het nakijken
        Zurück zur Prüfung
        Retour à la relecture
        Volver a la revisión
        """
    case nothingToReview = """
        Nothing is left to review here.
        Hier valt niets meer na te kijken.
        Hier ist nichts mehr zu prüfen.
        Il ne reste rien à relire ici.
        Aquí no queda nada por revisar.
        """
    case reviewFromStart = """
        From the least sure on
        Vanaf het onzekerste
        Vom Unsichersten an
        Depuis le moins sûr
        Desde lo menos fiable
        """
    case nextToReview = """
        What comes next
        Wat volgt
        Was folgt
        La suite
        Lo que sigue
        """
    case noWordsBehind = """
        no words of the article say so
        geen woorden van het artikel zeggen dit
        keine Worte des Artikels sagen das
        aucun mot de l’article ne le dit
        ninguna palabra del artículo lo dice
        """
    case changedMeanwhile = """
        This record has changed since you looked. Nothing was written; what you typed is still here.
        Dit is gewijzigd sinds je het bekeek. Er is niets opgeslagen; wat je invulde staat er nog.
        Dieser Eintrag hat sich geändert, seit Sie ihn angesehen haben. Nichts wurde gespeichert; Ihre Eingaben stehen noch da.
        Cette fiche a changé depuis que vous l’avez vue. Rien n’a été enregistré ; votre saisie est toujours là.
        Esta ficha ha cambiado desde que la vio. No se guardó nada; lo que escribió sigue aquí.
        """
    case whenYouLooked = """
        When you looked
        Toen je keek
        Als Sie es ansahen
        Quand vous l’avez vue
        Cuando la vio
        """
    case asItIsNow = """
        Now
        Nu
        Jetzt
        Maintenant
        Ahora
        """
    case changedBy = """
        Changed by {0}: {1}
        Gewijzigd door {0}: {1}
        Geändert durch {0}: {1}
        Modification par {0} : {1}
        Cambio de {0}: {1}
        """
    case nothingChanged = """
        No value in the form differs from the record.
        Geen waarde in het formulier verschilt van het gegeven.
        Kein Wert im Formular weicht vom Eintrag ab.
        Aucune valeur du formulaire ne diffère de la fiche.
        Ningún valor del formulario difiere de la ficha.
        """
    case mergeInto = """
        The same as (id or address)
        Hetzelfde als (kenmerk of adres)
        Dasselbe wie (Kennung oder Adresse)
        Identique à (identifiant ou adresse)
        Lo mismo que (identificador o dirección)
        """
    case mergeIntoPerson = """
        The same as (name or id)
        Dezelfde als (naam of kenmerk)
        Dieselbe Person wie (Name oder Kennung)
        Identique à (nom ou identifiant)
        La misma que (nombre o identificador)
        """
    case mergeAlone = """
        Merging stands alone: leave the other values as they are.
        Samenvoegen gaat apart: laat de andere waarden zoals ze zijn.
        Zusammenführen geht nur allein: Lassen Sie die anderen Werte, wie sie sind.
        La fusion se fait seule : laissez les autres valeurs telles quelles.
        La fusión va sola: deje los demás valores como están.
        """
    case reasonLabel = """
        Reason
        Reden
        Grund
        Motif
        Motivo
        """
    case furtherParticipant = """
        Further participant
        Nog een deelnemer
        Noch jemand
        Autre participant
        Otro participante
        """
    case emptyTakesOut = """
        A name left empty takes the participant out.
        Een lege naam haalt de deelnemer weg.
        Ein leerer Name nimmt die Person heraus.
        Un nom laissé vide retire le participant.
        Un nombre vacío quita al participante.
        """
    case commasBetween = """
        several with commas between
        meerdere met komma’s ertussen
        mehrere mit Kommas dazwischen
        plusieurs, séparés par des virgules
        varios, separados por comas
        """
    case nobodyIsCalled = """
        Nobody in the records is called {0}.
        Niemand in de gegevens heet {0}.
        Niemand in den Einträgen heißt {0}.
        Personne dans les fiches ne s’appelle {0}.
        Nadie en las fichas se llama {0}.
        """
    case severalAreCalled = """
        Several may be called {0}; one of these ids says who is meant: {1}.
        Meerderen kunnen {0} heten; een van deze kenmerken zegt wie bedoeld is: {1}.
        Mehrere können {0} heißen; eine dieser Kennungen sagt, wer gemeint ist: {1}.
        Plusieurs peuvent s’appeler {0} ; l’un de ces identifiants dit qui est visé : {1}.
        Varios pueden llamarse {0}; uno de estos identificadores dice a quién se refiere: {1}.
        """
    case noSuchCountry = """
        There is no country {0}.
        Er is geen land {0}.
        Es gibt kein Land {0}.
        Il n’y a pas de pays {0}.
        No hay ningún país {0}.
        """

    // MARK: Evidence

    case why = """
        Why?
        Waarom?
        Warum?
        Pourquoi ?
        ¿Por qué?
        """
    case evidence = """
        Evidence
        Onderbouwing
        Belege
        Éléments à l’appui
        Respaldo
        """
    case evidenceCaption = """
        What was read from which words, by which rule
        Wat uit welke woorden is gelezen, volgens welke regel
        Was aus welchen Worten nach welcher Regel gelesen wurde
        Ce qui a été tiré de quels mots, selon quelle règle
        Qué se leyó en qué palabras y con qué regla
        """
    case value = """
        Value
        Gegeven
        Angabe
        Donnée
        Dato
        """
    case words = """
        Words
        Woorden
        Worte
        Mots
        Palabras
        """
    case rule = """
        Rule
        Regel
        Regel
        Règle
        Regla
        """
    case whereArticleSaysSo = """
        Where the article says so: {0}
        Waar het artikel dit zegt: {0}
        Wo der Artikel das sagt: {0}
        Là où l’article le dit : {0}
        Donde lo dice el artículo: {0}
        """
    case onlyImplied = """
        only implied by the text
        alleen impliciet in de tekst
        im Text nur angedeutet
        seulement sous-entendu dans le texte
        solo implícito en el texto
        """
    case inWordsOfArticle = """
        in the words of the article: {0}; the day itself is not known
        in de woorden van het artikel: {0}; de dag zelf is niet bekend
        in den Worten des Artikels: {0}; der Tag selbst ist nicht bekannt
        selon les mots de l’article : {0} ; le jour exact n’est pas connu
        en palabras del artículo: {0}; no se conoce el día exacto
        """

    // MARK: Person

    case offices = """
        Offices
        Ambten
        Ämter
        Fonctions
        Cargos
        """
    case latestMeetings = """
        Latest meetings
        Laatste ontmoetingen
        Letzte Treffen
        Dernières rencontres
        Últimas reuniones
        """
    case latestQuotes = """
        Latest quotes
        Laatste citaten
        Letzte Zitate
        Dernières citations
        Últimas citas
        """
    case quotesByTopic = """
        Quotes by topic
        Citaten per onderwerp
        Zitate nach Themen
        Citations par sujet
        Citas por tema
        """
    case counterparts = """
        Met with
        Sprak met
        Gesprächspartner
        Interlocuteurs
        Se reunió con
        """
    case counterpartsOf = """
        Who met {0}
        Gesprekspartners van {0}
        Gesprächspartner von {0}
        Interlocuteurs : {0}
        Interlocutores de {0}
        """
    case placesOfMeetings = """
        Places of meetings
        Ontmoetingsplaatsen
        Orte der Treffen
        Lieux des rencontres
        Lugares de reunión
        """
    case names = """
        Names
        Namen
        Namen
        Noms
        Nombres
        """
    case namesByLanguage = """
        Names by language
        Namen per taal
        Namen nach Sprachen
        Noms par langue
        Nombres por idioma
        """
    case howArticlesNameIt = """
        How articles put the name
        Hoe artikelen de naam schrijven
        Wie Artikel den Namen schreiben
        Comment les articles écrivent le nom
        Cómo escriben el nombre los artículos
        """

    // MARK: Meeting

    case participants = """
        Participants
        Deelnemers
        Teilnehmer
        Participants
        Participantes
        """
    case noParticipants = """
        No participant is named.
        Er wordt geen deelnemer genoemd.
        Es wird kein Teilnehmer genannt.
        Aucun participant n’est nommé.
        No se nombra a ningún participante.
        """
    case statusHistory = """
        How the status changed
        Verloop van de status
        Verlauf des Status
        Évolution du statut
        Cómo cambió el estado
        """
    case dayHasPassed = """
        the day has passed
        de dag is voorbij
        der Tag ist vorbei
        la date est dépassée
        la fecha ya pasó
        """
    case told = """
        Told
        Gemeld
        Gemeldet
        Dans la presse
        Publicación
        """
    case articlesThatTellIt = """
        Articles that tell it
        Artikelen erover
        Artikel darüber
        Articles qui en parlent
        Artículos que lo cuentan
        """
    case noQuotes = """
        No quotes belong to this meeting.
        Bij deze ontmoeting horen geen citaten.
        Zu diesem Treffen gehören keine Zitate.
        Aucune citation ne se rattache à cette rencontre.
        Ninguna cita corresponde a esta reunión.
        """
    case sameParties = """
        The same parties before and after
        Dezelfde partijen, ervoor en erna
        Dieselben Beteiligten davor und danach
        Les mêmes parties, avant et après
        Las mismas partes, antes y después
        """
    case before = """
        Before
        Ervoor
        Davor
        Avant
        Antes
        """
    case after = """
        After
        Erna
        Danach
        Après
        Después
        """
    case thisMeeting = """
        This meeting
        Deze ontmoeting
        Dieses Treffen
        Cette rencontre
        Esta reunión
        """
    case whereAndWhen = """
        {0} {1}
        {1} {0}
        {1} {0}
        {1} {0}
        {1} {0}
        """
    case leadHeld = """
        {0} met {1}.
        {0} spraken elkaar {1}.
        {0} trafen sich {1}.
        {0} ont eu un entretien {1}.
        {0} se reunieron {1}.
        """
    case leadCall = """
        {0} spoke by phone {1}.
        {0} spraken elkaar telefonisch {1}.
        {0} telefonierten {1}.
        {0} se sont parlé au téléphone {1}.
        {0} hablaron por teléfono {1}.
        """
    case leadVideo = """
        {0} spoke by video {1}.
        {0} spraken elkaar per video {1}.
        {0} sprachen per Video miteinander {1}.
        {0} se sont parlé par visioconférence {1}.
        {0} hablaron por videoconferencia {1}.
        """
    case leadOngoing = """
        {0} are in talks {1}.
        {0} zijn in gesprek {1}.
        {0} führen derzeit Gespräche {1}.
        {0} sont en discussion {1}.
        {0} mantienen conversaciones {1}.
        """
    case leadPlanned = """
        {0} plan to meet {1}.
        {0} willen elkaar spreken {1}.
        {0} planen ein Treffen {1}.
        {0} prévoient de se rencontrer {1}.
        {0} tienen previsto reunirse {1}.
        """
    case leadPossible = """
        {0} may hold talks {1}.
        {0} spreken elkaar mogelijk {1}.
        {0} sprechen möglicherweise miteinander {1}.
        {0} pourraient s’entretenir {1}.
        {0} podrían conversar {1}.
        """
    case leadPostponed = """
        The meeting of {0} was postponed.
        De ontmoeting tussen {0} is uitgesteld.
        Das Treffen von {0} wurde verschoben.
        La rencontre entre {0} a été reportée.
        Se aplazó la reunión entre {0}.
        """
    case leadCancelled = """
        The meeting of {0} was called off.
        De ontmoeting tussen {0} is afgezegd.
        Das Treffen von {0} wurde abgesagt.
        La rencontre entre {0} a été annulée.
        Se canceló la reunión entre {0}.
        """
    case leadDenied = """
        A meeting of {0} was denied.
        Een ontmoeting tussen {0} is ontkend.
        Ein Treffen von {0} wurde dementiert.
        Une rencontre entre {0} a été démentie.
        Se desmintió una reunión entre {0}.
        """
    case leadVisit = """
        Visit: {0}, {1}.
        Bezoek: {0}, {1}.
        Besuch: {0}, {1}.
        Visite : {0}, {1}.
        Visita: {0}, {1}.
        """
    case leadOneParty = """
        Meeting with {0} {1}.
        Ontmoeting met {0} {1}.
        Treffen mit {0} {1}.
        Rencontre avec {0} {1}.
        Reunión con {0} {1}.
        """
    case leadPlannedCall = """
        {0} plan to talk {1}.
        Gepland is een gesprek tussen {0} {1}.
        Geplant ist ein Gespräch zwischen {0} {1}.
        Un entretien entre {0} est prévu {1}.
        Está prevista una conversación entre {0} {1}.
        """

    // MARK: Citation

    case copyCitation = """
        Copy citation
        Bronvermelding kopiëren
        Quellenangabe kopieren
        Copier la référence
        Copiar la referencia
        """
    case citationPlain = """
        Plain text
        Platte tekst
        Einfacher Text
        Texte brut
        Texto sin formato
        """
    case copied = """
        Copied
        Gekopieerd
        Kopiert
        C’est copié
        Copiado
        """

    // MARK: Quote

    case quoteBy = """
        Quote by {0}
        Citaat van {0}
        Zitat von {0}
        Citation : {0}
        Cita de {0}
        """
    case saidBy = """
        Said by
        Gezegd door
        Gesagt von
        Propos de
        Lo dijo
        """
    case saidTo = """
        Said to
        Gezegd tegen
        Gesagt zu
        Adressé à
        Dirigido a
        """
    case textDoesNotSay = """
        The text does not say.
        Dat staat er niet bij.
        Das steht nicht im Text.
        Le texte ne le dit pas.
        El texto no lo dice.
        """
    case reportingWords = """
        Told by
        Blijkt uit
        Eingeleitet durch
        Introduit par
        Introducido por
        """
    case manner = """
        How it is reported
        Hoe het is weergegeven
        Art der Wiedergabe
        Mode de restitution
        Cómo se reproduce
        """
    case ownWords = """
        in the speaker’s own words
        in eigen woorden
        im Wortlaut
        mot pour mot
        en sus propias palabras
        """
    case partlyOwnWords = """
        partly in the speaker’s own words
        deels in eigen woorden
        teils im Wortlaut
        en partie mot pour mot
        en parte en sus propias palabras
        """
    case reportedSpeech = """
        reported in the words of the article
        weergegeven in de woorden van het artikel
        in den Worten des Artikels wiedergegeben
        rapporté avec les mots de l’article
        contado con palabras del artículo
        """
    case dayOfArticle = """
        {0}, the day of the article
        {0}, de dag van het artikel
        {0}, der Tag des Artikels
        {0}, date de l’article
        {0}, fecha del artículo
        """
    case passedOnBy = """
        Passed on by
        Doorgegeven door
        Übermittelt von
        Transmis par
        Difundido por
        """
    case atMeeting = """
        At this meeting
        Bij deze ontmoeting
        Bei diesem Treffen
        Lors de cette rencontre
        En esta reunión
        """
    case inTheArticle = """
        In the article
        In het artikel
        Im Artikel
        Dans l’article
        En el artículo
        """
    case fromArticle = """
        From {0}
        Uit {0}
        Aus {0}
        Extrait de l’article {0}
        Tomado de {0}
        """
    case markWords = """
        the words
        de woorden
        die Worte
        les propos
        las palabras
        """
    case markCue = """
        what tells that they were said
        waaruit blijkt dat ze zijn gezegd
        was zeigt, dass sie gesagt wurden
        ce qui indique qu’ils ont été tenus
        lo que indica que se dijeron
        """

    // MARK: Article

    case marked = """
        Marked:
        Gemarkeerd:
        Markiert:
        Surlignage :
        Marcas:
        """
    case marksLead = """
        Each mark leads to its record.
        Elke markering leidt naar de bijbehorende pagina.
        Jede Markierung führt zu ihrem Eintrag.
        Chaque passage surligné mène à sa fiche.
        Cada marca lleva a su ficha.
        """
    case onlyMarked = """
        Only the words that belong to this are marked: {0}.
        Alleen de woorden die hierbij horen zijn gemarkeerd: {0}.
        Nur die zugehörigen Worte sind markiert: {0}.
        Seuls les mots qui s’y rapportent sont surlignés : {0}.
        Solo están marcadas las palabras que corresponden a {0}.
        """
    case noneMarked = """
        No words of this article belong to this: {0}.
        Geen woorden van dit artikel horen hierbij: {0}.
        Keine Worte dieses Artikels gehören dazu: {0}.
        Aucun mot de cet article ne s’y rapporte : {0}.
        Ninguna palabra de este artículo corresponde a {0}.
        """
    case markEverything = """
        Mark everything
        Alles markeren
        Alles markieren
        Tout surligner
        Marcar todo
        """
    case whatWasRead = """
        What was read from it
        Wat eruit is gelezen
        Was daraus gelesen wurde
        Ce qui en a été tiré
        Lo que se leyó en él
        """
    case nothingRead = """
        No meeting, quote or name was found in this article.
        In dit artikel is geen ontmoeting, citaat of naam gevonden.
        In diesem Artikel wurde kein Treffen, Zitat oder Name gefunden.
        Aucune rencontre, citation ni nom n’a été trouvé dans cet article.
        En este artículo no se encontró ninguna reunión, cita ni nombre.
        """
    case text = """
        Text
        Tekst
        Text
        Texte
        Texto
        """
    case source = """
        Source
        Bron
        Quelle
        Source
        Fuente
        """
    case file = """
        File
        Bestand
        Datei
        Fichier
        Archivo
        """
    case takenIn = """
        Taken in
        Opgenomen
        Aufgenommen
        Enregistré
        Incorporado
        """
    case address = """
        Address
        Adres
        Adresse
        Adresse
        Dirección
        """
    case warning = """
        Warning
        Waarschuwing
        Warnung
        Avertissement
        Advertencia
        """
    case originalArticle = """
        Original article
        Oorspronkelijk artikel
        Originalartikel
        Article d’origine
        Artículo original
        """
    case published = """
        published {0}
        verschenen {0}
        erschienen {0}
        paru {0}
        publicado {0}
        """
    case legend = """
        Legend
        Legenda
        Legende
        Légende
        Leyenda
        """

    // MARK: Country, place, topic and body

    case meetingsAtTheTable = """
        Meetings in which the country took part
        Ontmoetingen waaraan het land deelnam
        Treffen unter Beteiligung des Landes
        Rencontres auxquelles le pays a participé
        Reuniones en las que participó el país
        """
    case meetingsThere = """
        Meetings there
        Ontmoetingen ter plaatse
        Treffen vor Ort
        Rencontres sur place
        Reuniones allí
        """
    case peopleOfCountry = """
        People
        Personen
        Personen
        Personnalités
        Personalidades
        """
    case speaksMost = """
        Who speaks most
        Wie het vaakst aan het woord is
        Wer am häufigsten zu Wort kommt
        Qui s’exprime le plus
        Quién habla más
        """
    case metMost = """
        Most frequent counterparts
        Vaakst gesproken
        Häufigste Gesprächspartner
        Interlocuteurs les plus fréquents
        Interlocutores más frecuentes
        """
    case topTopics = """
        Most frequent topics
        Vaakst besproken onderwerpen
        Häufigste Themen
        Sujets les plus fréquents
        Temas más frecuentes
        """
    case topPlaces = """
        Most frequent places
        Vaakst bezochte plaatsen
        Häufigste Orte
        Lieux les plus fréquents
        Lugares más frecuentes
        """
    case relatedTopics = """
        Talked about together with
        Ook besproken
        Gemeinsam besprochen mit
        Abordé avec
        Se trató junto con
        """
    case members = """
        Who speaks for it
        Vertegenwoordigers
        Vertreterinnen und Vertreter
        Ses représentants
        Sus representantes
        """

    // MARK: Who met whom

    case matrix = """
        Matrix
        Matrix
        Matrix
        Matrice
        Matriz
        """
    case network = """
        Network
        Netwerk
        Netz
        Réseau
        Red
        """
    case byPerson = """
        By person
        Per persoon
        Nach Personen
        Par personne
        Por persona
        """
    case byCountry = """
        By country
        Per land
        Nach Ländern
        Par pays
        Por país
        """
    case matrixCaption = """
        How often each pair met
        Hoe vaak elk paar elkaar sprak
        Wie oft sich jedes Paar traf
        Nombre de rencontres par paire
        Cuántas veces se reunió cada par
        """
    case networkKey = """
        The larger a circle, the more meetings.
        Hoe groter een cirkel, hoe meer ontmoetingen.
        Je größer ein Kreis, desto mehr Treffen.
        Plus un cercle est grand, plus il y a de rencontres.
        Cuanto mayor es un círculo, más reuniones.
        """
    case aroundKey = """
        The nearer to the middle, the more meetings were held; the numbers at the foot are the scale.
        Hoe dichter bij het midden, hoe meer ontmoetingen er waren; de getallen onderaan geven de schaal.
        Je näher an der Mitte, desto mehr Treffen fanden statt; die Zahlen unten geben den Maßstab an.
        Plus c’est près du centre, plus il y a eu de rencontres ; les nombres en bas donnent l’échelle.
        Cuanto más cerca del centro, más reuniones hubo; los números de abajo dan la escala.
        """
    case noneHeld = """
        none held
        geen enkele gehouden
        keines hat stattgefunden
        aucune n’a eu lieu
        ninguna celebrada
        """
    case mostFrequentPairs = """
        Most frequent pairs
        Wie elkaar het vaakst spraken
        Wer sich am häufigsten traf
        Qui se rencontre le plus
        Quiénes se reunieron más
        """
    case period = """
        Period
        Periode
        Zeitraum
        Période
        Período
        """

    // MARK: Map

    case mapCaption = """
        Meetings by place
        Ontmoetingen per plaats
        Treffen nach Orten
        Rencontres par lieu
        Reuniones por lugar
        """
    case mapKey = """
        The larger the circle, the more meetings.
        Hoe groter de cirkel, hoe meer ontmoetingen.
        Je größer der Kreis, desto mehr Treffen.
        Plus le cercle est grand, plus il y a de rencontres.
        Cuanto mayor el círculo, más reuniones.
        """
    case mapCountryKey = """
        Where the text names only a country, the circle stands at its capital.
        Noemt de tekst alleen een land, dan staat de cirkel bij de hoofdstad.
        Nennt der Text nur ein Land, steht der Kreis bei dessen Hauptstadt.
        Quand le texte ne nomme qu’un pays, le cercle est placé sur sa capitale.
        Si el texto solo nombra un país, el círculo está en su capital.
        """
    case mapOfPlace = """
        {0} on the map
        {0} op de kaart
        {0} auf der Karte
        {0} sur la carte
        {0} en el mapa
        """

    // MARK: Time line

    case timeLineCaption = """
        Meetings over time
        Ontmoetingen door de tijd
        Treffen im Zeitverlauf
        Rencontres au fil du temps
        Reuniones a lo largo del tiempo
        """
    case timeLineOf = """
        Time line of {0}
        Tijdlijn van {0}
        Zeitleiste: {0}
        Chronologie : {0}
        Cronología de {0}
        """
    case byDay = """
        By day
        Per dag
        Nach Tagen
        Par jour
        Por día
        """
    case byWeek = """
        By week
        Per week
        Nach Wochen
        Par semaine
        Por semana
        """
    case byMonth = """
        By month
        Per maand
        Nach Monaten
        Par mois
        Por mes
        """
    case byYear = """
        By year
        Per jaar
        Nach Jahren
        Par année
        Por año
        """
    case byStatus = """
        By status
        Naar status
        Nach Status
        Par statut
        Por estado
        """
    case byKind = """
        By kind
        Naar soort
        Nach Art
        Par type
        Por tipo
        """
    case future = """
        Future
        Toekomst
        Zukunft
        Avenir
        Futuro
        """

    // MARK: Drawings

    case sameAsTable = """
        The same as a table
        Hetzelfde als tabel
        Dasselbe als Tabelle
        La même chose en tableau
        Lo mismo en una tabla
        """
    case drawing = """
        Drawing: {0}
        Grafiek: {0}
        Grafik: {0}
        Graphique : {0}
        Gráfico: {0}
        """
    case number = """
        Number
        Aantal
        Anzahl
        Nombre
        Número
        """
    case total = """
        Total
        Totaal
        Gesamt
        Total
        Total
        """

    // MARK: Compare

    case compareTwo = """
        {0} on {1}
        {0} over {1}
        {0} zum Thema {1}
        {0} : {1}
        {0} sobre {1}
        """
    case compareIntro = """
        What two people said about one topic, side by side in time.
        Wat twee mensen over één onderwerp zeiden, naast elkaar in de tijd.
        Was zwei Personen zu einem Thema sagten, zeitlich nebeneinander.
        Ce que deux personnes ont dit d’un même sujet, côte à côte dans le temps.
        Lo que dos personas dijeron sobre un mismo tema, en paralelo y por fechas.
        """
    case firstPerson = """
        First person
        Eerste persoon
        Erste Person
        Première personne
        Primera persona
        """
    case secondPerson = """
        Second person
        Tweede persoon
        Zweite Person
        Deuxième personne
        Segunda persona
        """
    case topicLabel = """
        Topic
        Onderwerp
        Thema
        Sujet
        Tema
        """
    case anyTopic = """
        any topic
        elk onderwerp
        jedes Thema
        tous les sujets
        cualquier tema
        """
    case saidNothing = """
        No quote of {0} about this is known.
        Er is geen citaat van {0} hierover bekend.
        Von {0} ist dazu kein Zitat bekannt.
        Aucune citation connue à ce sujet : {0}.
        No se conoce ninguna cita de {0} al respecto.
        """
    case chooseTwo = """
        Choose two people, and a topic if you like.
        Kies twee personen en eventueel een onderwerp.
        Zwei Personen wählen und bei Bedarf ein Thema.
        Choisir deux personnes et, au besoin, un sujet.
        Elija dos personas y, si quiere, un tema.
        """
    case theirMeetings = """
        Their meetings
        Hun ontmoetingen
        Ihre Treffen
        Leurs rencontres
        Sus reuniones
        """

    // MARK: Contradictions

    case recordArticlesDiffer = """
        record: {0}; articles differ
        vastgelegd: {0}; artikelen verschillen
        Datensatz: {0}; Artikel weichen ab
        fiche : {0} ; les articles divergent
        registro: {0}; los artículos difieren
        """
    case recordSays = """
        record: {0}
        vastgelegd: {0}
        Datensatz: {0}
        fiche : {0}
        registro: {0}
        """
    case disagreeDate = """
        The articles name different days.
        De artikelen noemen verschillende dagen.
        Die Artikel nennen verschiedene Tage.
        Les articles donnent des dates différentes.
        Los artículos dan fechas distintas.
        """
    case disagreePlace = """
        The articles name different places.
        De artikelen noemen verschillende plaatsen.
        Die Artikel nennen verschiedene Orte.
        Les articles donnent des lieux différents.
        Los artículos dan lugares distintos.
        """
    case disagreeStatus = """
        The articles disagree on whether it took place.
        De artikelen zijn het oneens over de vraag of het doorging.
        Die Artikel sind uneins, ob es stattfand.
        Les articles se contredisent sur la tenue de la rencontre.
        Los artículos discrepan sobre si se celebró.
        """
    case disagreeParticipants = """
        The articles name different participants.
        De artikelen noemen verschillende deelnemers.
        Die Artikel nennen verschiedene Teilnehmer.
        Les articles donnent des participants différents.
        Los artículos nombran a participantes distintos.
        """
    case sideBySide = """
        Article by article
        Artikel naast artikel
        Artikel für Artikel
        Article par article
        Artículo por artículo
        """
    case saysNothing = """
        says nothing of it
        zegt er niets over
        sagt dazu nichts
        n’en dit rien
        no dice nada al respecto
        """

    // MARK: Lists

    case wordsInMeetings = """
        Find words in meetings
        Woorden zoeken in ontmoetingen
        Wörter in Treffen suchen
        Chercher des mots dans les rencontres
        Buscar palabras en las reuniones
        """
    case wordsInPersons = """
        Find a person
        Persoon zoeken
        Person suchen
        Chercher une personne
        Buscar una persona
        """
    case wordsInQuotes = """
        Find words in quotes
        Woorden zoeken in citaten
        Wörter in Zitaten suchen
        Chercher des mots dans les citations
        Buscar palabras en las citas
        """
    case wordsInArticles = """
        Find words in articles
        Woorden zoeken in artikelen
        Wörter in Artikeln suchen
        Chercher des mots dans les articles
        Buscar palabras en los artículos
        """
    case wordsInOrganizations = """
        Find an organisation
        Organisatie zoeken
        Organisation suchen
        Chercher une organisation
        Buscar una organización
        """
    case filters = """
        Filters
        Filters
        Filter
        Filtres
        Filtros
        """
    case narrowDown = """
        Narrow down
        Verfijnen
        Eingrenzen
        Affiner
        Acotar
        """
    case filtersInForce = """
        Filters in force
        Actieve filters
        Aktive Filter
        Filtres actifs
        Filtros activos
        """
    case remove = """
        Remove
        Verwijderen
        Entfernen
        Retirer
        Quitar
        """
    case removeFilter = """
        Remove the filter {0}
        Filter {0} verwijderen
        Filter {0} entfernen
        Retirer le filtre {0}
        Quitar el filtro {0}
        """
    case removeAllFilters = """
        Remove all filters
        Alle filters verwijderen
        Alle Filter entfernen
        Retirer tous les filtres
        Quitar todos los filtros
        """
    case tooManyWords = """
        That is too long to search for: {0} letters at most.
        Dat is te lang om te zoeken: hoogstens {0} letters.
        Das ist zu lang für eine Suche: höchstens {0} Buchstaben.
        C’est trop long pour une recherche : {0} lettres au plus.
        Es demasiado largo para buscarlo: {0} letras como máximo.
        """
    case noSuchTopic = """
        There is no topic “{0}”.
        Er is geen onderwerp “{0}”.
        Es gibt kein Thema „{0}“.
        Il n’y a pas de sujet « {0} ».
        No hay ningún tema «{0}».
        """
    case noSuchDay = """
        “{0}” is no day here; write a year, a month or a day as 2025, 2025-07 or 2025-07-10.
        “{0}” is hier geen dag; schrijf een jaar, maand of dag als 2025, 2025-07 of 2025-07-10.
        „{0}“ ist hier kein Tag; ein Jahr, ein Monat oder ein Tag wird als 2025, 2025-07 oder 2025-07-10 geschrieben.
        « {0} » n’est pas une date ici ; écrivez une année, un mois ou un jour comme 2025, 2025-07 ou 2025-07-10.
        «{0}» no es una fecha aquí; escriba un año, un mes o un día como 2025, 2025-07 o 2025-07-10.
        """
    case endsBeforeItBegins = """
        The last day comes before the first.
        De laatste dag valt voor de eerste.
        Der letzte Tag liegt vor dem ersten.
        Le dernier jour précède le premier.
        El último día es anterior al primero.
        """
    case apply = """
        Apply
        Toepassen
        Anwenden
        Appliquer
        Aplicar
        """
    case fromDay = """
        From
        Van
        Von
        Du
        Desde
        """
    case toDay = """
        To
        Tot en met
        Bis
        Au
        Hasta
        """
    case dayForm = """
        2025, 2025-07, 2025-07-10
        2025, 2025-07, 2025-07-10
        2025, 2025-07, 2025-07-10
        2025, 2025-07, 2025-07-10
        2025, 2025-07, 2025-07-10
        """
    case lastSevenDays = """
        Last 7 days
        Afgelopen 7 dagen
        Letzte 7 Tage
        7 derniers jours
        Últimos 7 días
        """
    case lastThirtyDays = """
        Last 30 days
        Afgelopen 30 dagen
        Letzte 30 Tage
        30 derniers jours
        Últimos 30 días
        """
    case lastTwelveMonths = """
        Last 12 months
        Afgelopen 12 maanden
        Letzte 12 Monate
        12 derniers mois
        Últimos 12 meses
        """
    case nextSevenDays = """
        Next 7 days
        Komende 7 dagen
        Nächste 7 Tage
        7 prochains jours
        Próximos 7 días
        """
    case nextThirtyDays = """
        Next 30 days
        Komende 30 dagen
        Nächste 30 Tage
        30 prochains jours
        Próximos 30 días
        """
    case thisYear = """
        This year
        Dit jaar
        Dieses Jahr
        Cette année
        Este año
        """
    case previousYear = """
        Last year
        Vorig jaar
        Letztes Jahr
        L’an dernier
        El año pasado
        """
    case allDates = """
        All dates
        Alle data
        Alle Daten
        Toutes les dates
        Todas las fechas
        """
    case withAnyOfThem = """
        with any of them
        met minstens een van hen
        mit mindestens einem davon
        avec au moins une de ces parties
        con alguna de estas partes
        """
    case withAllOfThem = """
        with all of them
        met hen allen
        mit allen zusammen
        avec toutes ces parties
        con todas estas partes
        """
    case addParticipant = """
        Add a participant
        Deelnemer toevoegen
        Teilnehmer hinzufügen
        Ajouter un participant
        Añadir participante
        """
    case order = """
        Order
        Volgorde
        Sortierung
        Ordre
        Orden
        """
    case columns = """
        Columns
        Kolommen
        Spalten
        Colonnes
        Columnas
        """
    case densityRoomy = """
        Roomy rows
        Ruime rijen
        Luftige Zeilen
        Lignes aérées
        Filas amplias
        """
    case densityTight = """
        Compact rows
        Compacte rijen
        Kompakte Zeilen
        Lignes compactes
        Filas compactas
        """
    case savedView = """
        Link to this view
        Link naar deze weergave
        Link zu dieser Ansicht
        Lien vers cette vue
        Enlace a esta vista
        """
    case savedViewHint = """
        The address keeps filters, order and columns.
        Het adres bewaart filters, volgorde en kolommen.
        Die Adresse behält Filter, Sortierung und Spalten.
        L’adresse garde filtres, ordre et colonnes.
        La dirección conserva filtros, orden y columnas.
        """
    case partsOfText = """
        Parts of the text
        Delen van de tekst
        Teile des Textes
        Parties du texte
        Partes del texto
        """
    case pagesLabel = """
        Pages
        Pagina’s
        Seiten
        Pages
        Páginas
        """
    case previousPage = """
        Previous page
        Vorige pagina
        Vorherige Seite
        Page précédente
        Página anterior
        """
    case nextPage = """
        Next page
        Volgende pagina
        Nächste Seite
        Page suivante
        Página siguiente
        """
    case didYouMean = """
        Did you mean {0}?
        Bedoelde u {0}?
        Meinten Sie {0}?
        Vouliez-vous dire {0} ?
        ¿Quiso decir {0}?
        """
    case noMeetings = """
        No meetings match these filters.
        Geen ontmoetingen gevonden met deze filters.
        Keine Treffen mit diesen Filtern gefunden.
        Aucune rencontre ne répond à ces filtres.
        Ninguna reunión cumple estos filtros.
        """
    case noPersons = """
        No people match these filters.
        Geen personen gevonden met deze filters.
        Keine Personen mit diesen Filtern gefunden.
        Aucune personne ne répond à ces filtres.
        Ninguna persona cumple estos filtros.
        """
    case noQuotesHere = """
        No quotes match these filters.
        Geen citaten gevonden met deze filters.
        Keine Zitate mit diesen Filtern gefunden.
        Aucune citation ne répond à ces filtres.
        Ninguna cita cumple estos filtros.
        """
    case noArticles = """
        No articles match these filters.
        Geen artikelen gevonden met deze filters.
        Keine Artikel mit diesen Filtern gefunden.
        Aucun article ne répond à ces filtres.
        Ningún artículo cumple estos filtros.
        """
    case noOrganizations = """
        No organisations match these filters.
        Geen organisaties gevonden met deze filters.
        Keine Organisationen mit diesen Filtern gefunden.
        Aucune organisation ne répond à ces filtres.
        Ninguna organización cumple estos filtros.
        """
    case noTopics = """
        No topics match these filters.
        Geen onderwerpen gevonden met deze filters.
        Keine Themen mit diesen Filtern gefunden.
        Aucun sujet ne répond à ces filtres.
        Ningún tema cumple estos filtros.
        """
    case noPlaces = """
        No places match these filters.
        Geen plaatsen gevonden met deze filters.
        Keine Orte mit diesen Filtern gefunden.
        Aucun lieu ne répond à ces filtres.
        Ningún lugar cumple estos filtros.
        """
    case withoutFilter = """
        Without {0}: {1}
        Zonder {0}: {1}
        Ohne {0}: {1}
        Sans {0} : {1}
        Sin {0}: {1}
        """
    case emptyDatabase = """
        No article has been read yet.
        Er is nog geen artikel gelezen.
        Es wurde noch kein Artikel gelesen.
        Aucun article n’a encore été lu.
        Aún no se ha leído ningún artículo.
        """
    case countingTookTooLong = """
        Counting took too long; the numbers are missing.
        Tellen duurde te lang; de aantallen ontbreken.
        Das Zählen dauerte zu lange; die Zahlen fehlen.
        Le comptage a pris trop de temps ; les nombres manquent.
        El recuento tardó demasiado; faltan las cifras.
        """

    // MARK: Exports

    case export = """
        Export
        Exporteren
        Exportieren
        Exporter
        Exportar
        """
    case exportCSV = """
        CSV for spreadsheets
        CSV voor spreadsheets
        CSV für Tabellen
        CSV pour tableurs
        CSV para hojas de cálculo
        """
    case exportNDJSON = """
        NDJSON, one record a line
        NDJSON, één record per regel
        NDJSON, ein Eintrag je Zeile
        NDJSON, une fiche par ligne
        NDJSON, una ficha por línea
        """
    case exportCalendar = """
        iCalendar for calendars
        iCalendar voor agenda’s
        iCalendar für Kalender
        iCalendar pour agendas
        iCalendar para calendarios
        """
    case exportAtom = """
        Atom for feed readers
        Atom voor feedlezers
        Atom für Feedreader
        Atom pour lecteurs de flux
        Atom para lectores de canales
        """
    case exportGeoJSON = """
        GeoJSON for maps
        GeoJSON voor kaarten
        GeoJSON für Karten
        GeoJSON pour cartes
        GeoJSON para mapas
        """
    case exportJSONLD = """
        JSON-LD for linked data
        JSON-LD voor gekoppelde gegevens
        JSON-LD für verknüpfte Daten
        JSON-LD pour données liées
        JSON-LD para datos enlazados
        """
    case exportFollowTheMoney = """
        FollowTheMoney for investigations
        FollowTheMoney voor onderzoek
        FollowTheMoney für Recherchen
        FollowTheMoney pour enquêtes
        FollowTheMoney para investigaciones
        """
    case exportAnnotations = """
        Web Annotation with every span
        Web Annotation met alle vindplaatsen
        Web Annotation mit allen Fundstellen
        Web Annotation avec tous les passages
        Web Annotation con todos los pasajes
        """
    case exportPopolo = """
        Popolo for civic data
        Popolo voor openbaar bestuur
        Popolo für politische Daten
        Popolo pour données civiques
        Popolo para datos cívicos
        """
    case exportNinjs = """
        ninjs for newsrooms
        ninjs voor redacties
        ninjs für Redaktionen
        ninjs pour rédactions
        ninjs para redacciones
        """
    case exportPLOVER = """
        PLOVER for event data
        PLOVER voor gebeurtenissen
        PLOVER für Ereignisdaten
        PLOVER pour données événementielles
        PLOVER para datos de eventos
        """

    // MARK: Search

    case searchVerb = """
        Search
        Zoeken
        Suchen
        Rechercher
        Buscar
        """
    case searchEverything = """
        Search everything
        Overal zoeken
        Alles durchsuchen
        Rechercher partout
        Buscar en todo
        """
    case searchHint = """
        Person, place, topic or words
        Persoon, plaats, onderwerp of woorden
        Person, Ort, Thema oder Wörter
        Personne, lieu, sujet ou mots
        Persona, lugar, tema o palabras
        """
    case searchFor = """
        Search: {0}
        Zoeken: {0}
        Suche: {0}
        Recherche : {0}
        Búsqueda: {0}
        """
    case searchHelp = """
        All words must be there. Also possible: “a phrase”, -without, begin* and one OR another.
        Alle woorden moeten voorkomen. Ook mogelijk: “een woordgroep”, -zonder, begin* en het een OR het ander.
        Alle Wörter müssen vorkommen. Auch möglich: “eine Wortfolge”, -ohne, Anfang* und das eine OR das andere.
        Tous les mots doivent y figurer. Aussi possible : “une suite de mots”, -sans, début* et l’un OR l’autre.
        Deben aparecer todas las palabras. También: “una frase”, -sin, comienzo* y una OR otra.
        """
    case listsThatFit = """
        Lists that fit
        Passende lijsten
        Passende Listen
        Listes correspondantes
        Listas que corresponden
        """
    case foundWithFewerWords = """
        Nothing has all of these words. Found with {0}:
        Niets bevat al deze woorden. Gevonden met {0}:
        Nichts enthält alle diese Wörter. Gefunden mit {0}:
        Rien ne contient tous ces mots. Trouvé avec {0} :
        Nada contiene todas estas palabras. Encontrado con {0}:
        """
    case nothingHasWords = """
        Nothing has these words.
        Niets bevat deze woorden.
        Nichts enthält diese Wörter.
        Rien ne contient ces mots.
        Nada contiene estas palabras.
        """
    case suggestions = """
        Suggestions
        Suggesties
        Vorschläge
        Suggestions
        Sugerencias
        """

    // MARK: Keys

    case keys = """
        Keyboard shortcuts
        Sneltoetsen
        Tastenkürzel
        Raccourcis clavier
        Atajos de teclado
        """
    case keySearch = """
        go to the search box
        naar het zoekvak
        ins Suchfeld
        aller à la recherche
        ir al buscador
        """
    case keyNext = """
        next entry
        volgende in de lijst
        nächster Eintrag
        entrée suivante
        entrada siguiente
        """
    case keyPrevious = """
        previous entry
        vorige in de lijst
        vorheriger Eintrag
        entrée précédente
        entrada anterior
        """
    case keyOpen = """
        open it
        openen
        öffnen
        ouvrir
        abrir
        """
    case keyHelp = """
        show or hide this help
        deze hulp tonen of verbergen
        diese Hilfe zeigen oder verbergen
        afficher ou masquer cette aide
        mostrar u ocultar esta ayuda
        """
    case keyEscape = """
        close what is open
        sluiten wat open is
        Offenes schließen
        fermer ce qui est ouvert
        cerrar lo abierto
        """
    case keyEnter = """
        Enter
        Enter
        Eingabetaste
        Entrée
        Intro
        """
    case keyEsc = """
        Esc
        Esc
        Esc
        Échap
        Esc
        """

    // MARK: Problems

    case problemBadRequest = """
        The address asks for something unknown
        Dit adres vraagt om iets onbekends
        Die Adresse fragt nach Unbekanntem
        L’adresse demande quelque chose d’inconnu
        La dirección pide algo desconocido
        """
    case problemUnauthorized = """
        This needs a permission
        Hiervoor is toestemming nodig
        Dafür ist eine Berechtigung nötig
        Une autorisation est nécessaire
        Se necesita autorización
        """
    case problemNotFound = """
        There is nothing here
        Hier is niets
        Hier ist nichts
        Il n’y a rien ici
        Aquí no hay nada
        """
    case problemNotFoundDetail = """
        The address may be mistyped, or the record may never have existed.
        Misschien staat er een tikfout in het adres, of deze pagina heeft nooit bestaan.
        Vielleicht ist die Adresse falsch geschrieben, oder es gab den Eintrag nie.
        L’adresse est peut-être mal saisie, ou la fiche n’a jamais existé.
        Quizá la dirección esté mal escrita o la ficha no haya existido nunca.
        """
    case problemMethod = """
        This address does not take that kind of request
        Dit adres neemt zo’n verzoek niet aan
        Diese Adresse nimmt eine solche Anfrage nicht an
        Cette adresse n’accepte pas ce type de requête
        Esta dirección no admite ese tipo de petición
        """
    case problemNotAcceptable = """
        This is not available in that form
        Dit is er niet in die vorm
        Das gibt es nicht in dieser Form
        Ce format n’est pas disponible
        No está disponible en ese formato
        """
    case problemTimeout = """
        The request took too long to arrive
        Het verzoek kwam te langzaam binnen
        Die Anfrage brauchte zu lange
        La requête a mis trop de temps à arriver
        La petición tardó demasiado en llegar
        """
    case problemGone = """
        This was withdrawn
        Dit is ingetrokken
        Das wurde zurückgezogen
        Cette page a été retirée
        Esto se retiró
        """
    case problemConflict = """
        Somebody else changed it meanwhile
        Iemand anders heeft dit intussen gewijzigd
        Das wurde inzwischen von anderen geändert
        Quelqu’un d’autre l’a modifié entre-temps
        Alguien lo cambió entretanto
        """
    case problemTooLarge = """
        This is more than the server takes
        Dit is meer dan de server aanneemt
        Das ist mehr, als der Server annimmt
        C’est plus que ce que le serveur accepte
        Es más de lo que admite el servidor
        """
    case problemTooLong = """
        The address is too long
        Het adres is te lang
        Die Adresse ist zu lang
        L’adresse est trop longue
        La dirección es demasiado larga
        """
    case problemMediaType = """
        This kind of file cannot be read
        Dit soort bestand is niet te lezen
        Diese Art Datei kann nicht gelesen werden
        Ce type de fichier ne peut pas être lu
        Este tipo de archivo no se puede leer
        """
    case problemUnreadable = """
        This could not be read
        Dit was niet te lezen
        Das war nicht lesbar
        Cela n’a pas pu être lu
        No se pudo leer
        """
    case problemTooMany = """
        Too many requests at once
        Te veel verzoeken tegelijk
        Zu viele Anfragen auf einmal
        Trop de requêtes à la fois
        Demasiadas peticiones a la vez
        """
    case problemInternal = """
        The server failed
        Er ging iets mis op de server
        Auf dem Server ist ein Fehler aufgetreten
        Le serveur a rencontré une erreur
        Se produjo un error en el servidor
        """
    case problemInternalDetail = """
        It is not your fault. The server’s log has the reason under the number of the request.
        Dit ligt niet aan u. In het logboek van de server staat de reden, bij het nummer van het verzoek.
        Es liegt nicht an Ihnen. Im Protokoll des Servers steht der Grund unter der Nummer der Anfrage.
        Vous n’y êtes pour rien. Le journal du serveur en donne la raison sous le numéro de la requête.
        No es culpa suya. El registro del servidor guarda el motivo con el número de la petición.
        """
    case problemUnavailable = """
        This takes too long just now
        Dit duurt op dit moment te lang
        Das dauert gerade zu lange
        Cela prend trop de temps pour l’instant
        Ahora mismo esto tarda demasiado
        """
    case problemUnavailableDetail = """
        The server has much to do. Try again in a moment, or ask for a shorter period.
        De server heeft het druk. Probeer het zo nog eens, of vraag een kortere periode.
        Der Server ist ausgelastet. Gleich noch einmal versuchen oder einen kürzeren Zeitraum wählen.
        Le serveur est très sollicité. Réessayer dans un instant, ou choisir une période plus courte.
        El servidor está muy ocupado. Inténtelo de nuevo en un momento o pida un período más corto.
        """
    case problemOther = """
        This did not work
        Dit lukte niet
        Das hat nicht geklappt
        Cela n’a pas fonctionné
        Esto no funcionó
        """
    case tryAgain = """
        Try again
        Opnieuw proberen
        Noch einmal versuchen
        Réessayer
        Volver a intentarlo
        """
    case backToStart = """
        Back to the home page
        Terug naar de startpagina
        Zurück zur Startseite
        Retour à l’accueil
        Volver al inicio
        """
    case askWithoutIt = """
        Ask without it
        Zonder deze voorwaarde zoeken
        Ohne diese Angabe fragen
        Demander sans ce paramètre
        Preguntar sin esto
        """
    case possibleValues = """
        Possible: {0}.
        Mogelijk: {0}.
        Möglich: {0}.
        Valeurs possibles : {0}.
        Valores posibles: {0}.
        """
    case statusAndRequest = """
        Status {0}, request {1}
        Status {0}, verzoek {1}
        Status {0}, Anfrage {1}
        Statut {0}, requête {1}
        Estado {0}, petición {1}
        """

    // MARK: Tables and controls

    case firstColumn = """
        First
        Eerste
        Erstes
        Première
        Primera
        """
    case lastColumn = """
        Last
        Laatste
        Letztes
        Dernière
        Última
        """
    case together = """
        Together
        Samen
        Gemeinsam
        Ensemble
        En común
        """
    case later = """
        Later
        Later
        Später
        Plus tard
        Posteriores
        """
    case chosen = """
        chosen
        gekozen
        ausgewählt
        sélection
        selección
        """

    // MARK: Views of one record

    case latestOn = """
        latest {0}
        laatste {0}
        zuletzt {0}
        dernière en date : {0}
        la última: {0}
        """
    case onlyMonthOrYear = """
        Only the month or year is known: {0}
        Alleen maand of jaar is bekend: {0}
        Nur Monat oder Jahr ist bekannt: {0}
        Seuls le mois ou l’année sont connus : {0}
        Solo se conoce el mes o el año: {0}
        """
    case sharedTopics = """
        Topics on which both spoke
        Onderwerpen waarover beiden spraken
        Themen, zu denen beide sprachen
        Sujets abordés par les deux
        Temas de los que hablaron ambas partes
        """
    case nobodyNamed = """
        Nobody is known by this name: {0}.
        Onder deze naam is niemand bekend: {0}.
        Unter diesem Namen ist niemand bekannt: {0}.
        Personne n’est connu sous ce nom : {0}.
        No se conoce a nadie con este nombre: {0}.
        """
    case lastMeeting = """
        last meeting {0}
        laatste ontmoeting {0}
        letztes Treffen {0}
        dernière rencontre {0}
        última reunión {0}
        """
    case orMeant = """
        Or was this one meant:
        Of werd deze bedoeld:
        Oder war gemeint:
        Ou s’agit-il de :
        ¿O se trata de:
        """
    case withCountries = """
        Countries at the same tables
        Landen aan dezelfde tafels
        Länder an denselben Tischen
        Pays aux mêmes tables
        Países en las mismas mesas
        """
}
