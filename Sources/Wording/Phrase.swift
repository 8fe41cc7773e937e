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
        signalée {0}
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
}
