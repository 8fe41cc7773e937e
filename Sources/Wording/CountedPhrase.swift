/// Phrases about a number, which stands in `{0}`.
///
/// An entry has a line a language (English, Dutch, German, French, Spanish), a line the forms for one and for more; French and Spanish have a
/// third, for millions.
public enum CountedPhrase: String, Sendable, CaseIterable {
    // MARK: Records

    case meetings = """
        {0} meeting | {0} meetings
        {0} ontmoeting | {0} ontmoetingen
        {0} Treffen | {0} Treffen
        {0} rencontre | {0} rencontres | {0} de rencontres
        {0} reunión | {0} reuniones | {0} de reuniones
        """
    case persons = """
        {0} person | {0} people
        {0} persoon | {0} personen
        {0} Person | {0} Personen
        {0} personne | {0} personnes | {0} de personnes
        {0} persona | {0} personas | {0} de personas
        """
    case quotes = """
        {0} quote | {0} quotes
        {0} citaat | {0} citaten
        {0} Zitat | {0} Zitate
        {0} citation | {0} citations | {0} de citations
        {0} cita | {0} citas | {0} de citas
        """
    case articles = """
        {0} article | {0} articles
        {0} artikel | {0} artikelen
        {0} Artikel | {0} Artikel
        {0} article | {0} articles | {0} d’articles
        {0} artículo | {0} artículos | {0} de artículos
        """
    case organizations = """
        {0} organisation | {0} organisations
        {0} organisatie | {0} organisaties
        {0} Organisation | {0} Organisationen
        {0} organisation | {0} organisations | {0} d’organisations
        {0} organización | {0} organizaciones | {0} de organizaciones
        """
    case topics = """
        {0} topic | {0} topics
        {0} onderwerp | {0} onderwerpen
        {0} Thema | {0} Themen
        {0} sujet | {0} sujets | {0} de sujets
        {0} tema | {0} temas | {0} de temas
        """
    case places = """
        {0} place | {0} places
        {0} plaats | {0} plaatsen
        {0} Ort | {0} Orte
        {0} lieu | {0} lieux | {0} de lieux
        {0} lugar | {0} lugares | {0} de lugares
        """
    case countries = """
        {0} country | {0} countries
        {0} land | {0} landen
        {0} Land | {0} Länder
        {0} pays | {0} pays | {0} de pays
        {0} país | {0} países | {0} de países
        """
    case participants = """
        {0} participant | {0} participants
        {0} deelnemer | {0} deelnemers
        {0} Teilnehmer | {0} Teilnehmer
        {0} participant | {0} participants | {0} de participants
        {0} participante | {0} participantes | {0} de participantes
        """
    case pairs = """
        {0} pair | {0} pairs
        {0} paar | {0} paren
        {0} Paar | {0} Paare
        {0} paire | {0} paires | {0} de paires
        {0} par | {0} pares | {0} de pares
        """
    case contradictions = """
        {0} contradiction | {0} contradictions
        {0} tegenstrijdigheid | {0} tegenstrijdigheden
        {0} Widerspruch | {0} Widersprüche
        {0} contradiction | {0} contradictions | {0} de contradictions
        {0} contradicción | {0} contradicciones | {0} de contradicciones
        """

    // MARK: Records in a sentence

    case inArticles = """
        in {0} article | in {0} articles
        in {0} artikel | in {0} artikelen
        in {0} Artikel | in {0} Artikeln
        dans {0} article | dans {0} articles | dans {0} d’articles
        en {0} artículo | en {0} artículos | en {0} de artículos
        """
    case meetingsWith = """
        {0} meeting with {1} | {0} meetings with {1}
        {0} ontmoeting met {1} | {0} ontmoetingen met {1}
        {0} Treffen mit {1} | {0} Treffen mit {1}
        {0} rencontre avec {1} | {0} rencontres avec {1} | {0} de rencontres avec {1}
        {0} reunión con {1} | {0} reuniones con {1} | {0} de reuniones con {1}
        """
    case undatedMeetings = """
        {0} meeting without a known day | {0} meetings without a known day
        {0} ontmoeting zonder bekende dag | {0} ontmoetingen zonder bekende dag
        {0} Treffen ohne bekannten Tag | {0} Treffen ohne bekannten Tag
        {0} rencontre sans date connue | {0} rencontres sans date connue | {0} de rencontres sans date connue
        {0} reunión sin fecha conocida | {0} reuniones sin fecha conocida | {0} de reuniones sin fecha conocida
        """
    case unplacedMeetings = """
        {0} meeting without a known place | {0} meetings without a known place
        {0} ontmoeting zonder bekende plaats | {0} ontmoetingen zonder bekende plaats
        {0} Treffen ohne bekannten Ort | {0} Treffen ohne bekannten Ort
        {0} rencontre sans lieu connu | {0} rencontres sans lieu connu | {0} de rencontres sans lieu connu
        {0} reunión sin lugar conocido | {0} reuniones sin lugar conocido | {0} de reuniones sin lugar conocido
        """

    // MARK: What is left out

    case more = """
        and {0} more | and {0} more
        en nog {0} | en nog {0}
        und {0} weitere | und {0} weitere
        et {0} de plus | et {0} de plus | et {0} de plus
        y {0} más | y {0} más | y {0} más
        """
    case moreMeetings = """
        and {0} more meeting | and {0} more meetings
        en nog {0} ontmoeting | en nog {0} ontmoetingen
        und {0} weiteres Treffen | und {0} weitere Treffen
        et {0} autre rencontre | et {0} autres rencontres | et {0} d’autres rencontres
        y {0} reunión más | y {0} reuniones más | y {0} de reuniones más
        """
    case articlesSay = """
        {0} article: {1} | {0} articles: {1}
        {0} artikel: {1} | {0} artikelen: {1}
        {0} Artikel: {1} | {0} Artikel: {1}
        {0} article : {1} | {0} articles : {1} | {0} d’articles : {1}
        {0} artículo: {1} | {0} artículos: {1} | {0} de artículos: {1}
        """
    case moreArticles = """
        and {0} more article | and {0} more articles
        en nog {0} artikel | en nog {0} artikelen
        und {0} weiterer Artikel | und {0} weitere Artikel
        et {0} autre article | et {0} autres articles | et {0} d’autres articles
        y {0} artículo más | y {0} artículos más | y {0} de artículos más
        """
    case morePlaces = """
        and {0} more place | and {0} more places
        en nog {0} plaats | en nog {0} plaatsen
        und {0} weiterer Ort | und {0} weitere Orte
        et {0} autre lieu | et {0} autres lieux | et {0} d’autres lieux
        y {0} lugar más | y {0} lugares más | y {0} de lugares más
        """

    // MARK: Lengths of time

    case minutes = """
        {0} minute | {0} minutes
        {0} minuut | {0} minuten
        {0} Minute | {0} Minuten
        {0} minute | {0} minutes | {0} de minutes
        {0} minuto | {0} minutos | {0} de minutos
        """
    case hours = """
        {0} hour | {0} hours
        {0} uur | {0} uur
        {0} Stunde | {0} Stunden
        {0} heure | {0} heures | {0} d’heures
        {0} hora | {0} horas | {0} de horas
        """
    case days = """
        {0} day | {0} days
        {0} dag | {0} dagen
        {0} Tag | {0} Tage
        {0} jour | {0} jours | {0} de jours
        {0} día | {0} días | {0} de días
        """

    // MARK: Found

    case filters = """
        {0} filter | {0} filters
        {0} filter | {0} filters
        {0} Filter | {0} Filter
        {0} filtre | {0} filtres | {0} de filtres
        {0} filtro | {0} filtros | {0} de filtros
        """
    case versions = """
        {0} version | {0} versions
        {0} versie | {0} versies
        {0} Fassung | {0} Fassungen
        {0} version | {0} versions | {0} de versions
        {0} versión | {0} versiones | {0} de versiones
        """
    case changes = """
        {0} change | {0} changes
        {0} wijziging | {0} wijzigingen
        {0} Änderung | {0} Änderungen
        {0} modification | {0} modifications | {0} de modifications
        {0} cambio | {0} cambios | {0} de cambios
        """
    case pages = """
        {0} page | {0} pages
        {0} pagina | {0} pagina’s
        {0} Seite | {0} Seiten
        {0} page | {0} pages | {0} de pages
        {0} página | {0} páginas | {0} de páginas
        """

    // MARK: Days by their distance from today

    case lastDays = """
        last {0} day | last {0} days
        afgelopen {0} dag | afgelopen {0} dagen
        letzter {0} Tag | letzte {0} Tage
        dernier {0} jour | {0} derniers jours | {0} derniers jours
        último {0} día | últimos {0} días | últimos {0} de días
        """
    case nextDays = """
        next {0} day | next {0} days
        komende {0} dag | komende {0} dagen
        nächster {0} Tag | nächste {0} Tage
        prochain {0} jour | {0} prochains jours | {0} prochains jours
        próximo {0} día | próximos {0} días | próximos {0} de días
        """
    case daysAgo = """
        {0} day ago | {0} days ago
        {0} dag geleden | {0} dagen geleden
        vor {0} Tag | vor {0} Tagen
        il y a {0} jour | il y a {0} jours | il y a {0} de jours
        hace {0} día | hace {0} días | hace {0} de días
        """
    case weeksAgo = """
        {0} week ago | {0} weeks ago
        {0} week geleden | {0} weken geleden
        vor {0} Woche | vor {0} Wochen
        il y a {0} semaine | il y a {0} semaines | il y a {0} de semaines
        hace {0} semana | hace {0} semanas | hace {0} de semanas
        """
    case monthsAgo = """
        {0} month ago | {0} months ago
        {0} maand geleden | {0} maanden geleden
        vor {0} Monat | vor {0} Monaten
        il y a {0} mois | il y a {0} mois | il y a {0} de mois
        hace {0} mes | hace {0} meses | hace {0} de meses
        """
    case yearsAgo = """
        {0} year ago | {0} years ago
        {0} jaar geleden | {0} jaar geleden
        vor {0} Jahr | vor {0} Jahren
        il y a {0} an | il y a {0} ans | il y a {0} d’années
        hace {0} año | hace {0} años | hace {0} de años
        """
    case daysAhead = """
        in {0} day | in {0} days
        over {0} dag | over {0} dagen
        in {0} Tag | in {0} Tagen
        dans {0} jour | dans {0} jours | dans {0} de jours
        dentro de {0} día | dentro de {0} días | dentro de {0} de días
        """
    case weeksAhead = """
        in {0} week | in {0} weeks
        over {0} week | over {0} weken
        in {0} Woche | in {0} Wochen
        dans {0} semaine | dans {0} semaines | dans {0} de semaines
        dentro de {0} semana | dentro de {0} semanas | dentro de {0} de semanas
        """
    case monthsAhead = """
        in {0} month | in {0} months
        over {0} maand | over {0} maanden
        in {0} Monat | in {0} Monaten
        dans {0} mois | dans {0} mois | dans {0} de mois
        dentro de {0} mes | dentro de {0} meses | dentro de {0} de meses
        """
    case yearsAhead = """
        in {0} year | in {0} years
        over {0} jaar | over {0} jaar
        in {0} Jahr | in {0} Jahren
        dans {0} an | dans {0} ans | dans {0} d’années
        dentro de {0} año | dentro de {0} años | dentro de {0} de años
        """
}
