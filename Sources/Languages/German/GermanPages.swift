import Text

/// What stands around a story on German pages, and the words that tell the language.
enum GermanPages {
    /// Words that are frequent in the language, and some of its news.
    static let telling = """
        der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
        dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis
        mehr durch man sein wurde sei gegen vom können schon wenn habe ihre dann unter wir soll ich eines kann seine
        sagte zwischen traf trafen sprach sprachen reist reiste besucht besuchte treffen gespräch gespräche besuch
        minister präsident kanzler bundeskanzler montag dienstag mittwoch donnerstag freitag samstag sonntag heute
        gestern woche januar februar märz mai juni juli oktober dezember sagt sagen telefonierte empfing will
        """

    static let cues = PageCues(
        links: "lesen sie auch, mehr zum thema, lesen sie mehr, auch interessant, siehe auch, lesetipp",
        lines: "anzeige, teilen, drucken, artikel teilen, newsletter",
        endings: """
            mehr zum thema, ähnliche beiträge, ähnliche artikel, schreibe einen kommentar, kommentare,
            das könnte sie auch interessieren, meistgelesen, deine e-mail-adresse wird nicht veröffentlicht,
            diese nachricht wurde am
            """,
        loneLines: "Anzeige",
        shares: "teilen auf, auf facebook, auf twitter, drucken",
        dateWords: "veröffentlicht, aktualisiert, stand, vom, am, um, uhr, der, den, datum",
        clockUnits: "Uhr",
        clockWords: "um, uhr, gestern, aktualisiert",
        readingTime: "min, minute, minuten, lesezeit, lesen",
        bylines: "von, autor, text",
        betweenNames: "von, zu, der, den, und, in",
        source: "quelle",
        sources: "quellen",
        rights: "alle rechte vorbehalten",
        contacts: "kontakt, fragen, folgen, pressekontakt, informationen",
        creditWords: "quelle, quellen, mit, und, von, agentur, agenturen, foto, bild",
        pictureLabels: "foto, fotos, bild, bilder, archivfoto, archivbild, symbolbild",
        aboutWriter: """
            der autor ist, die autorin ist, der verfasser ist, die verfasserin ist, die autoren sind,
            über den autor, über die autorin
            """,
        offers: """
            jetzt abonnieren, bereits abonnent, bereits abonniert, schon abonnent, sie haben bereits ein konto,
            um weiterzulesen, zum weiterlesen, jetzt weiterlesen, bitte anmelden, bitte melden sie sich an,
            nur für abonnenten, exklusiv für abonnenten, jederzeit kündbar, monatlich kündbar, probemonat,
            jetzt testen, artikel freischalten
            """,
        publication: publication)

    private static let publication = PublicationCues(
        published: """
            veröffentlicht, publiziert, erstellt, eingestellt, erschienen, erstveröffentlicht, datum, stand, vom,
            pressemitteilung vom, meldung vom, geschrieben am
            """,
        updated: "aktualisiert, aktualisierung, update, geändert, zuletzt geändert, bearbeitet, überarbeitet",
        writers: """
            geschrieben von, verfasst von, veröffentlicht von, ein beitrag von, ein gastbeitrag von, gastbeitrag von,
            ein artikel von, artikel von, beitrag von, interview von, text & fotos, text und fotos, geschrieben vom,
            veröffentlicht vom, autorin, autoren, autorinnen, text von, eine kolumne von, ein kommentar von
            """,
        joining: "und",
        accounts: "redaktion, redakteur, verfasser, gast, benutzer, administrator, die redaktion, online-redaktion")
}
