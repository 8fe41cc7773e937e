import Text

/// Lines that are no story, by language; the terms are folded when they are read.
struct BoilerplateCues: Sendable {
    /// First words of links to other stories.
    let linkStarts: [String]
    /// Lines that stand alone.
    let wholeLines: Set<String>
    /// Lines after which nothing of the story comes.
    let endings: [String]
    /// The cues of every language, for lines that stand alone.
    var all: Set<String> { Self.shared }

    init(links: String, lines: String, endings: String) {
        linkStarts = Self.terms(links)
        wholeLines = Set(Self.terms(lines))
        self.endings = Self.terms(endings)
    }

    private static func terms(_ list: String) -> [String] {
        list.split(whereSeparator: { $0 == "," || $0.isNewline }).map { Folding.fold(String($0)) }.filter {
            !$0.isEmpty
        }
    }

    private static let shared: Set<String> = Set(
        terms(
            "Advertentie, Advertisement, Anzeige, Publicité, Publicidad, Facebook, Twitter, WhatsApp, LinkedIn, E-mail, Email, Telegram, Share, Tweet, Print"
        ))

    static let dutch = BoilerplateCues(
        links:
            "lees ook, lezen, lees meer, lees verder, bekijk ook, zie ook, luister ook, ook interessant, meer over, verder lezen, leestip, kijk ook",
        lines:
            "advertentie, deel dit artikel, deel dit, deel artikel, deel op facebook, delen, print dit artikel, kopieer link, foto: anp, abonneer, inloggen, nieuwsbrief",
        endings:
            "vergelijkbare berichten, gerelateerde berichten, gerelateerde artikelen, geef een reactie, reageer, reacties, laat een reactie achter, meer nieuws, meer over dit onderwerp, lees ook deze artikelen, aanbevolen, bron:, tags, meld je aan voor de nieuwsbrief, meest gelezen, je e-mailadres wordt niet gepubliceerd"
    )

    static let english = BoilerplateCues(
        links:
            "read also, read more, also read, see also, related, read next, recommended, watch, more on this story, don't miss",
        lines:
            "advertisement, share this, share this article, share, print, email, subscribe, sign up, share on facebook, copy link",
        endings:
            "related posts, related articles, related stories, leave a reply, leave a comment, comments, more news, more from, recommended for you, you may also like, your email address will not be published, sign up for our newsletter, most read, tags, share this story, for any questions please email"
    )

    static let german = BoilerplateCues(
        links: "lesen sie auch, mehr zum thema, lesen sie mehr, auch interessant, siehe auch, lesetipp",
        lines: "anzeige, teilen, drucken, artikel teilen, newsletter",
        endings:
            "mehr zum thema, ähnliche beiträge, ähnliche artikel, schreibe einen kommentar, kommentare, das könnte sie auch interessieren, meistgelesen, deine e-mail-adresse wird nicht veröffentlicht, diese nachricht wurde am"
    )

    static let french = BoilerplateCues(
        links: "lire aussi, à lire aussi, lire la suite, voir aussi, à lire, sur le même sujet, lire également",
        lines: "publicité, partager, imprimer, envoyer par e-mail, abonnez-vous",
        endings:
            "articles similaires, sur le même sujet, laisser un commentaire, commentaires, à lire aussi sur, les plus lus, votre adresse e-mail ne sera pas publiée"
    )

    static let spanish = BoilerplateCues(
        links:
            "lea también, lee también, leer más, ver también, te puede interesar, más información, le puede interesar",
        lines: "publicidad, compartir, imprimir, suscríbete",
        endings:
            "artículos relacionados, noticias relacionadas, deja un comentario, comentarios, te puede interesar, lo más leído, tu dirección de correo electrónico no será publicada"
    )

    static let all: [String: BoilerplateCues] = ["nl": dutch, "en": english, "de": german, "fr": french, "es": spanish]
}
