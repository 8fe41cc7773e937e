import Text

/// Tells the language of a text by the words that hold its sentences together, or by its script.
enum LanguageIdentifier {
    /// Words that are frequent in one language; a word of several counts less for each.
    private static let lists: [(code: String, words: String)] = [
        (
            "nl",
            "de het een en van in is op te dat die voor met zijn niet aan er om ook als bij maar door naar over uit dan nog wel heeft hebben worden wordt werd waren was hij zij ze deze dit geen meer tegen al tot na volgens tijdens omdat zei hun haar zich had kan zal zou moet wat wie onder tussen toen nu of"
                + " zegt zeggen sprak spraken ontmoette ontmoetten bezocht bezoekt reist sprake gesprek overleg ontmoeting bezoek premier minister ministers koning regering maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag gisteren morgen week januari februari maart mei juni juli augustus oktober elkaar samen gaat gaan ging uitgesteld"
        ),
        (
            "en",
            "the of and to in a is that for it with as was on be by he at from his this have are not but had has which they or an were their been will would who said more about after when there its also over than what if into out other new than no could after during while she her we i you him us before between"
                + " says last next first two from time spoke met meets meeting talks visited visit held minister president prime foreign monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week january february march may june july august october postponed until both leaders call"
        ),
        (
            "de",
            "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei gegen vom können schon wenn habe ihre dann unter wir soll ich eines kann seine sagte zwischen"
                + " traf trafen sprach sprachen reist reiste besucht besuchte treffen gespräch gespräche besuch minister präsident kanzler bundeskanzler montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern woche januar februar märz mai juni juli oktober dezember sagt sagen telefonierte empfing will"
        ),
        (
            "fr",
            "le la les de des et en un une du dans que qui est pour au par sur pas plus avec ne se sont ce il elle aux été son sa ses mais comme ou cette ont leur deux nous même ces après être fait entre aussi avait était lors selon sans contre dont leurs vous ils tout avant où depuis président a à l d qu n s c"
                + " rencontré rencontre reçu reçoit parlé dit déclaré visite entretien entretenu ministre premier lundi mardi mercredi jeudi vendredi samedi dimanche hier demain semaine janvier février avril juin juillet août octobre chef rendu entretient chez"
        ),
        (
            "es",
            "el la los las de que y en un una del se por con para al lo su es más como no pero sus le ha o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante uno ni contra otros ese eso ante ellos fue han había era según tras dijo ser presidente país e son está"
                + " reunió reunieron reúne habló visitó visita reunión encuentro ministro canciller lunes martes miércoles jueves viernes sábado domingo hoy ayer mañana semana enero febrero marzo mayo junio julio agosto octubre recibió recibe viajó viaja jefe gobierno"
        ),
        (
            "it",
            "il la di e che in un una per non è con del della dei le si da sono al dal nel alla i gli come più anche ha lo ma delle questo essere stato ministro tra loro suo dopo nella degli hanno"
        ),
        (
            "pt",
            "o a os as de que e do da em um uma para com não por mais dos das no na se ao como foi à pelo pela são ele seu sua entre também presidente após ou ser está quando há nos já"
        ),
        (
            "da",
            "og i at det er en til af på for med den som de ikke der et har var han fra men ved kan vil efter skal sig eller om havde være sagde mod over også blev"
        ),
        (
            "sv",
            "och i att det som en på är av för med den till inte har de ett om han var sig men från vid kan efter eller under också ska skulle mot sade alla"
        ),
        (
            "nb",
            "og i det er på til som en at for av med ikke den har de et om var fra han men seg kan etter skal ved ble eller også mot sier mellom"
        ),
        (
            "pl",
            "i w na z do się nie że to jest o jak po od za przez dla są oraz ale był który prezydent minister tym jego może została przed"
        ),
        (
            "tr",
            "ve bir bu da de için ile olarak olan dedi çok daha en sonra kadar var gibi ancak bakanı cumhurbaşkanı göre ise değil"
        ),
        ("fi", "ja on että ei se hän oli joka mukaan kanssa myös ovat mutta kun sekä tai jotka olla sen hänen"),
        ("cs", "a v se na je že s z o do to jako k i ale by ve za pro po od který jsou byl prezident ministr podle"),
        ("ro", "și în de la a cu pe din că nu pentru care este o un sau după președintele mai fost au prin"),
        (
            "hu",
            "a az és hogy nem egy volt meg már csak ez azt miniszter elnök szerint között lesz pedig után még mint vagy lehet kell amely"
        ),
    ]

    /// The weight of each word for each language: its share among the languages that have it.
    private static let weights: (rows: [UInt64: Range<Int>], cells: [(language: Int, weight: Double)]) = {
        var languages: [UInt64: [Int]] = [:]
        for (index, list) in lists.enumerated() {
            for word in Set(list.words.split(separator: " ")) {
                languages[WordKey.of(String(word)), default: []].append(index)
            }
        }
        var rows: [UInt64: Range<Int>] = [:]
        var cells: [(language: Int, weight: Double)] = []
        for (word, found) in languages {
            rows[word] = cells.count..<cells.count + found.count
            cells += found.map { ($0, 1 / Double(found.count).squareRoot()) }
        }
        return (rows, cells)
    }()

    /// The share of words that must tell for the best language.
    private static let floor = 0.12
    /// How far the best must be ahead of the second.
    private static let lead = 1.12
    /// How much of a text is looked at, in bytes.
    private static let sample = 1600

    /// Returns a BCP 47 tag, or `und` when no language is clearly ahead.
    static func identify(_ text: String) -> String {
        let head = String(decoding: text.utf8.prefix(sample), as: UTF8.self)
        // A translation may stand above a text: its middle must be in the same script.
        let middle =
            text.utf8.count > 2 * sample
            ? String(decoding: text.utf8.dropFirst(text.utf8.count / 2).prefix(sample), as: UTF8.self) : ""
        let script = Script.language(of: head)
        if let script, middle.isEmpty || Script.language(of: middle) != nil { return script }
        let sample = script == nil ? head : middle
        let tokens = Tokenizer.tokens(of: sample).filter { $0.kind == .word }
        guard tokens.count > 3 else { return "und" }
        var scores = [Double](repeating: 0, count: lists.count)
        let weights = weights
        for token in tokens {
            guard let row = weights.rows[token.key] else { continue }
            for cell in row { scores[weights.cells[cell].language] += weights.cells[cell].weight }
        }
        let ranked = scores.enumerated().sorted { $0.element > $1.element }
        guard ranked[0].element >= floor * Double(tokens.count), ranked[0].element >= lead * ranked[1].element else {
            return "und"
        }
        return lists[ranked[0].offset].code
    }
}

/// Languages that their letters tell.
private enum Script {
    /// Returns the language of a text that is mostly in another script than Latin; nil otherwise.
    static func language(of text: String) -> String? {
        // Latin letters of all languages here have first bytes up to 0xCA in UTF-8.
        let foreign = text.utf8.count { $0 >= 0xCD && $0 != 0xE2 }
        guard foreign * 5 > text.utf8.count else { return nil }
        var counts: [String: Int] = [:]
        var letters = 0
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
            letters += 1
            switch scalar.value {
            case 0x400...0x52F: counts["cyrillic", default: 0] += 1
            case 0x370...0x3FF, 0x1F00...0x1FFF: counts["el", default: 0] += 1
            case 0x590...0x5FF: counts["he", default: 0] += 1
            case 0x600...0x6FF: counts["arabic", default: 0] += 1
            case 0x3040...0x30FF: counts["ja", default: 0] += 1
            case 0xAC00...0xD7AF: counts["ko", default: 0] += 1
            case 0x4E00...0x9FFF: counts["han", default: 0] += 1
            case 0x900...0x97F: counts["hi", default: 0] += 1
            case 0xE00...0xE7F: counts["th", default: 0] += 1
            case 0x10A0...0x10FF: counts["ka", default: 0] += 1
            case 0x530...0x58F: counts["hy", default: 0] += 1
            default: break
            }
        }
        guard let (name, count) = counts.max(by: { $0.value < $1.value }), count * 2 > letters else { return nil }
        switch name {
        case "cyrillic":
            return has(text, "іїєґ")
                ? "uk"
                : has(text, "ўі")
                    ? "be" : has(text, "ыэё") ? "ru" : has(text, "ђћљњј") ? "sr" : has(text, "ъщ") ? "bg" : "und"
        case "arabic": return has(text, "پچژگ") ? "fa" : "ar"
        case "han": return (counts["ja"] ?? 0) * 10 > count ? "ja" : "zh"
        default: return name
        }
    }

    private static func has(_ text: String, _ letters: String) -> Bool {
        text.unicodeScalars.count { letters.unicodeScalars.contains($0) } * 300 > text.unicodeScalars.count
    }
}
