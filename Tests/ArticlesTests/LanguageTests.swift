import Articles
import Records
import Testing

struct LanguageTests {
    @Test(arguments: [
        (
            "nl",
            "Het kabinet wil de veerdiensten naar de eilanden vaker laten varen, maar de rederijen zeggen dat daar geen schepen voor zijn en dat de havens te smal worden als er nog meer boten bij komen."
        ),
        (
            "en",
            "The cabinet wants the ferries to the islands to sail more often, but the companies say that there are no ships for it and that the harbours will become too narrow if more boats are added now."
        ),
        (
            "de",
            "Das Kabinett will die Fähren zu den Inseln öfter fahren lassen, doch die Reedereien sagen, dass es dafür keine Schiffe gibt und dass die Häfen zu eng werden, wenn noch mehr Boote kommen."
        ),
        (
            "fr",
            "Le gouvernement veut que les bateaux partent plus souvent vers les îles, mais les compagnies disent qu’elles n’ont pas assez de navires et que les ports seront trop étroits pour tous ces passagers."
        ),
        (
            "es",
            "El gobierno quiere que los barcos salgan con más frecuencia hacia las islas, pero las compañías dicen que no tienen bastantes buques y que los puertos serán demasiado estrechos para todos."
        ),
        (
            "it",
            "Il governo vuole che le navi partano più spesso per le isole, ma le compagnie dicono che non ci sono abbastanza navi e che i porti sono già troppo stretti per tutti questi passeggeri."
        ),
        (
            "pt",
            "O governo quer que os barcos saiam com mais frequência para as ilhas, mas as companhias dizem que não há navios para isso e que os portos já são muito estreitos para todos os passageiros."
        ),
        (
            "sv",
            "Regeringen vill att färjorna till öarna ska gå oftare, men rederierna säger att det inte finns några fartyg för det och att hamnarna blir för trånga om det kommer fler båtar."
        ),
        (
            "ru",
            "Правительство хочет, чтобы паромы ходили на острова чаще, но компании говорят, что для этого нет судов и что гавани станут слишком тесными, если прибудут ещё корабли."
        ),
        (
            "uk",
            "Уряд хоче, щоб пороми ходили на острови частіше, але компанії кажуть, що для цього немає суден і що гавані стануть надто тісними, якщо їх прибуде ще більше."
        ),
        (
            "ar",
            "تريد الحكومة أن تبحر العبارات إلى الجزر أكثر من قبل لكن الشركات تقول إنه لا توجد سفن كافية لذلك وإن الموانئ ضيقة"
        ),
        (
            "el",
            "Η κυβέρνηση θέλει τα πλοία να πηγαίνουν πιο συχνά στα νησιά αλλά οι εταιρείες λένε ότι δεν υπάρχουν αρκετά"
        ),
        ("zh", "政府希望渡轮更频繁地开往各个岛屿，但是公司表示没有足够的船只，而且港口会变得过于拥挤。"),
        ("und", "Rutte Macron Scholz Blinken Lavrov Erdogan Widodo Oslo Bergen Ankara Jakarta"),
    ])
    func tellsTheLanguage(_ language: String, _ text: String) throws {
        let article = try ArticleReader().read(bytes: Array(text.utf8), file: "a").first
        #expect(article?.language == language)
    }

    /// Sentences of a few words, some with words of other languages ("met", "in", "de").
    @Test(arguments: [
        ("en", "Olaf Scholz met Donald Trump in Berlin on Monday."),
        ("en", "Keir Starmer met Emmanuel Macron last April."),
        ("nl", "Mark Rutte sprak met Olaf Scholz in Berlijn."),
        ("nl", "De ontmoeting is van de premier, van Dick Schoof."),
        ("nl", "De ontmoeting van Dick Schoof met Macron is uitgesteld."),
        ("de", "Friedrich Merz traf Emmanuel Macron am Montag in Paris."),
        ("fr", "Emmanuel Macron a rencontré Pedro Sánchez lundi à Paris."),
        ("fr", "Emmanuel Macron reçoit Olaf Scholz mardi."),
        ("es", "Pedro Sánchez se reunió el lunes con Emmanuel Macron en Madrid."),
        ("it", "Giorgia Meloni ha incontrato il presidente della Francia a Roma."),
        ("und", "Olaf Scholz, Donald Trump, Berlin."),
    ])
    func tellsTheLanguageOfAShortText(_ language: String, _ text: String) throws {
        let article = try ArticleReader().read(bytes: Array(text.utf8), file: "a").first
        #expect(article?.language == language)
    }

    /// Texts of one sentence, with few frequent words.
    @Test(arguments: [
        ("en", "Olaf Scholz met Donald Trump in Berlin on Monday."),
        ("nl", "Mark Rutte ontmoette Emmanuel Macron in Parijs."),
        ("fr", "Emmanuel Macron a rencontré Olaf Scholz à Paris."),
        ("es", "El canciller se reunió con Lavrov en Moscú."),
        ("de", "Annalena Baerbock traf Sergej Lawrow in Wien."),
        ("pt", "O presidente encontrou-se com Lavrov em Lisboa ontem."),
        ("und", "Statsministeren mødte Putin i Oslo i går."),
    ])
    func tellsASentence(_ language: String, _ text: String) throws {
        #expect(try ArticleReader().read(bytes: Array(text.utf8), file: "a").first?.language == language)
    }

    @Test func whatTheUserSaysHolds() throws {
        let text = Array("Mark Rutte ontmoette Emmanuel Macron in Parijs.".utf8)
        let article = try ArticleReader(language: "de").read(bytes: text, file: "a").first
        #expect(article?.language == "de")
    }

    /// The language that a page states outweighs a guess on a short text, and not a long one.
    @Test func aStatedLanguageOutweighsAGuess() throws {
        let page = { (text: String) in Array("<html lang=\"nl\"><body><main><p>\(text)</p></main></body></html>".utf8) }
        let short = "Rutte en Macron in Parijs: overleg over Oekraïne."
        #expect(try ArticleReader().read(bytes: page(short), file: "a").first?.language == "nl")
        let long = Array(
            repeating: "The cabinet wants the ferries to sail more often, and the companies say that there are none.",
            count: 5
        ).joined(separator: " ")
        #expect(try ArticleReader().read(bytes: page(long), file: "a").first?.language == "en")
    }

    @Test func saysThatALanguageHasNoRules() throws {
        let text =
            "Il governo vuole che le navi partano più spesso per le isole, ma le compagnie dicono che non ci sono."
        let article = try ArticleReader().read(bytes: Array(text.utf8), file: "a").first
        #expect(article?.warnings == ["there are no rules for its language (it), so it gives no records"])
    }

    @Test(arguments: [
        ("nl", "nl"), ("de-AT", "de"), ("EN_gb", "en"), ("deutsch", nil), ("und", nil), ("", nil), ("n1", nil),
    ])
    func readsTags(_ text: String, _ tag: String?) {
        #expect(LanguageChoice.tag(text) == tag)
    }
}
