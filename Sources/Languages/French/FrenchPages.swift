import Text

/// What stands around a story on French pages, and the words that tell the language.
enum FrenchPages {
    /// Words that are frequent in the language, and some of its news.
    static let telling = """
        le la les de des et en un une du dans que qui est pour au par sur pas plus avec ne se sont ce il elle aux été
        son sa ses mais comme ou cette ont leur deux nous même ces après être fait entre aussi avait était lors selon
        sans contre dont leurs vous ils tout avant où depuis président a à l d qu n s c rencontré rencontre reçu
        reçoit parlé dit déclaré visite entretien entretenu ministre premier lundi mardi mercredi jeudi vendredi
        samedi dimanche hier demain semaine janvier février avril juin juillet août octobre chef rendu entretient chez
        """

    static let cues = PageCues(
        links: "lire aussi, à lire aussi, lire la suite, voir aussi, à lire, sur le même sujet, lire également",
        lines: "publicité, partager, imprimer, envoyer par e-mail, abonnez-vous",
        endings: """
            articles similaires, sur le même sujet, laisser un commentaire, commentaires, à lire aussi sur,
            les plus lus, votre adresse e-mail ne sera pas publiée
            """,
        loneLines: "Publicité",
        shares: "partager sur, envoyer par, imprimer, copier le lien",
        shortMonths: """
            2: fév
            4: avr
            """,
        dateWords: "publié, publiée, mis, mise, à, jour, le, modifié, et, h, date",
        ordinals: "er, e",
        clockUnits: "h",
        clockWords: "à, h, hier",
        readingTime: "min, minute, minutes, temps, de, lecture",
        bylines: "par, auteur",
        betweenNames: "de, du, la, le, et, d'",
        source: "source",
        sources: "sources",
        rights: "tous droits réservés",
        contacts: "contact, suivez, contactez",
        creditWords: "source, sources, avec, et, photo, agences",
        pictureLabels: "photo, photos, image, images, crédit photo, crédits photo",
        aboutWriter: """
            l'auteur est, l’auteur est, l'auteure est, l’auteure est, l'autrice est, l’autrice est,
            les auteurs sont, à propos de l'auteur, à propos de l’auteur
            """,
        offers: """
            abonnez-vous, déjà abonné, vous avez déjà un compte, pour lire la suite, pour continuer à lire,
            connectez-vous pour, réservé aux abonnés, réservé à nos abonnés, sans engagement, créez un compte
            """,
        publication: publication)

    private static let publication = PublicationCues(
        published: "publié le, publié, publiée, publié à, paru, mis en ligne, posté, date, date de publication, écrit",
        updated: "mis à jour, mise à jour, modifié, modifiée, actualisé, actualisée",
        writers: "écrit par, rédigé par, publié par, posté par, propos recueillis par, autrice, auteurs, un article de",
        joining: "et",
        betweenDay: "le",
        accounts: "rédaction, la rédaction, administrateur, rédacteur, invité")
}
