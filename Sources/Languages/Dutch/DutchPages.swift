import Text

/// What stands around a story on Dutch pages, and the words that tell the language.
enum DutchPages {
    /// Words that are frequent in the language, and some of its news.
    static let telling = """
        de het een en van in is op te dat die voor met zijn niet aan er om ook als bij maar door naar over uit dan nog
        wel heeft hebben worden wordt werd waren was hij zij ze deze dit geen meer tegen al tot na volgens tijdens
        omdat zei hun haar zich had kan zal zou moet wat wie onder tussen toen nu of zegt zeggen sprak spraken
        ontmoette ontmoetten bezocht bezoekt reist sprake gesprek overleg ontmoeting bezoek premier minister ministers
        koning regering maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag gisteren morgen week
        januari februari maart mei juni juli augustus oktober elkaar samen gaat gaan ging uitgesteld
        """

    static let cues = PageCues(
        links: """
            lees ook, lezen, lees meer, lees verder, bekijk ook, zie ook, luister ook, ook interessant, meer over,
            verder lezen, leestip, kijk ook
            """,
        lines: """
            advertentie, deel dit artikel, deel dit, deel artikel, deel op facebook, delen, print dit artikel,
            kopieer link, foto: anp, abonneer, inloggen, nieuwsbrief
            """,
        endings: """
            vergelijkbare berichten, gerelateerde berichten, gerelateerde artikelen, geef een reactie, reageer,
            reacties, laat een reactie achter, meer nieuws, meer over dit onderwerp, lees ook deze artikelen,
            aanbevolen, bron:, tags, meld je aan voor de nieuwsbrief, meest gelezen,
            je e-mailadres wordt niet gepubliceerd
            """,
        loneLines: "Advertentie, E-mail",
        shares: "deel op, delen op, deel via, delen via",
        dateWords: """
            ma, di, wo, do, vr, za, zo, gepubliceerd, geplaatst, bijgewerkt, gewijzigd, laatst, laatste, update, op,
            om, uur, datum, de
            """,
        ordinals: "e",
        clockUnits: "uur, u",
        clockWords: "om, uur, u, gisteren, update, bijgewerkt",
        readingTime: "min, minuten, minuut, leestijd",
        bylines: "door, auteur, tekst, redactie",
        betweenNames: "van, de, der, den, en, in, te, ter, ten",
        source: "bron",
        sources: "bronnen",
        rights: "alle rechten voorbehouden",
        contacts: "contact, volg, vragen, perscontact, informatie",
        creditWords: "bron, bronnen, met, en, foto, beeld, redactie",
        pictureLabels: "foto, foto's, beeld, archieffoto",
        aboutWriter: """
            de auteur is, de schrijver is, de schrijfster is, de auteurs zijn, over de auteur, over de schrijver
            """,
        offers: """
            word abonnee, al abonnee, bent u al abonnee, ben je al abonnee, om verder te lezen, lees verder met,
            log in om, meld je aan om, alleen voor abonnees, exclusief voor abonnees, maandelijks opzegbaar,
            neem een abonnement, probeer gratis
            """,
        publication: publication)

    private static let publication = PublicationCues(
        published: "gepubliceerd, gepubliceerd op, geplaatst, geplaatst op, gepost, verschenen, datum",
        updated: "bijgewerkt, laatst bijgewerkt, gewijzigd, laatst gewijzigd, aangepast, update, laatste update",
        writers: "geschreven door, geplaatst door, gepubliceerd door, een artikel van, auteurs, tekst van",
        joining: "en",
        accounts: "redactie, de redactie, beheerder, redacteur, gast, webredactie")
}
