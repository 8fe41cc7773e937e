import Text

/// Decides which quotation marks hold words that somebody said.
struct QuotationReader {
    let scene: UtteranceScene
    let decider: Decider

    private var document: Document { scene.document }
    private var lexemes: Lexemes { scene.structure.lexemes }

    /// Returns the sites of the quotations that are utterances, in text order.
    func read() -> [(site: UtteranceSite, probability: Probability)] {
        let reader = SiteReader(scene: scene)
        var repeats: [UInt64: Int] = [:]
        for quotation in document.quotations { repeats[key(of: quotation), default: 0] += 1 }
        var out: [(UtteranceSite, Probability)] = []
        for (number, quotation) in document.quotations.enumerated() where !quotation.isNested {
            let site = reader.site(number)
            guard !site.fragments.isEmpty, !isHedged(quotation) else { continue }
            let features = features(quotation, site, isRepeated: repeats[key(of: quotation)] ?? 0 > 1)
            let probability = decider.probability(
                .quotation, features, at: quotation.outer
            ) {
                .words(site.fragments.map { document.text($0) }.joined(separator: " "))
            }
            if probability.thousandths >= 500 { out.append((site, probability)) }
        }
        return out
    }

    /// The "so-called “dyke day”": a name that the writer keeps off from.
    private func isHedged(_ quotation: Quotation) -> Bool {
        guard let hedge = document.match(.determiners, endingAt: quotation.outer.lowerBound), hedge.value == .hedge
        else { return false }
        // "él ha llamado “un error”" is a verb; the hedge has a noun phrase around it.
        return window(max(0, hedge.tokens.lowerBound - 2), hedge.tokens.lowerBound).contains {
            lexemes[$0].has([.determiner, .possessive]) && !lexemes[$0].contains(.auxiliary)
        }
    }

    private func key(of quotation: Quotation) -> UInt64 {
        quotation.inner.reduce(UInt64(quotation.inner.count)) { ($0 &* 31) ^ document.tokens[$1].key }
    }

    // MARK: Features

    private func features(_ quotation: Quotation, _ site: UtteranceSite, isRepeated: Bool) -> Features {
        var features = decider.features(.quotation)
        let shape = QuotationShape(document: document, quotation: quotation, left: site.left)
        let length = lengthClass(shape.words)
        features.add("bias")
        features.add("situation", site.situation.name)
        features.add("words", length)
        features.add("words.situation", length, site.situation.name)
        features.add("whole", if: shape.isWhole)
        features.add("capital", shape.isCapitalised ? "yes" : "no")
        features.add("capital.words", shape.isCapitalised ? "yes" : "no", length)
        features.add("stop", if: shape.endsSentence)
        if quotation.inner.last.map({ document.tokens[$0].isMark(",") }) ?? false {
            features.add("commaInside", length, site.situation.name)
        }
        features.add("single", if: quotation.isSingle)
        if quotation.isSingle { features.add("single.situation", site.situation.name, length) }
        features.add("unclosed", if: !quotation.isClosed)
        features.add("repeated", if: isRepeated)
        features.add("shares", if: site.sharesCue)
        inside(quotation, &features, length)
        around(quotation, site, &features, length)
        cues(site, &features, length)
        answer(shape, site, &features, length)
        return features
    }

    private func lengthClass(_ words: Int) -> StaticString {
        switch words {
        case ...1: "1"
        case 2: "2"
        case 3: "3"
        case 4...5: "4"
        case 6...9: "6"
        default: "10"
        }
    }

    private func inside(_ quotation: Quotation, _ features: inout Features, _ length: StaticString) {
        let words = quotation.inner.filter { document.tokens[$0].kind == .word }
        let hasFinite = words.contains { lexemes[$0].has(.finite) }
        features.add("verb", hasFinite ? "finite" : words.contains { lexemes[$0].has(.verb) } ? "other" : "none")
        features.add("verb.words", hasFinite ? "yes" : "no", length)
        let titled = words.count { document.tokens[$0].isCapitalised }
        if words.count > 1 {
            features.add("capitals", titled == words.count ? "all" : titled * 2 > words.count ? "most" : "few")
        }
        features.add("person", if: words.contains { lexemes[$0].contains(.subjectPronoun) })
        features.add(
            "functionWords",
            if: words.contains { document.has(.stopWords, at: $0) && !document.tokens[$0].isCapitalised })
        features.add("comma", if: quotation.inner.contains { document.tokens[$0].isMark(",") })
        if let first = words.first {
            let classes = lexemes[first]
            features.add("first.determiner", if: classes.contains(.determiner))
            features.add("first.preposition", if: classes.contains(.preposition))
            features.add("first.verb", if: classes.has(.verb))
            features.add("first.mention", if: scene.groups.starting(at: first) != nil)
        }
        if let first = words.first, let number = scene.groups.starting(at: first),
            scene.groups.mentions[number].tokens.upperBound >= quotation.inner.upperBound
        {
            features.add("named", length)
        }
        features.add(
            "listed",
            if: words.first.map { document.has(.organizations, at: $0) || document.has(.occasionNouns, at: $0) }
                ?? false)
        features.add("media", if: words.first.map { document.has(.sources, at: $0) } ?? false)
    }

    private func around(
        _ quotation: Quotation, _ site: UtteranceSite, _ features: inout Features, _ length: StaticString
    ) {
        if let last = site.left.last {
            let word = wordClass(last)
            features.add("before", word)
            features.add("before.words", word, length)
            features.add("before.situation", word, site.situation.name)
            if isNoun(last) { features.add("apposition", isDetermined(last) ? "yes" : "no", length) }
            if last > site.left.lowerBound { features.add("before2", wordClass(last - 1)) }
        } else {
            features.add("before", "start")
        }
        let next = quotation.outer.upperBound
        if let first = site.right.first, first == next {
            let word = wordClass(first)
            features.add("behind", word)
            features.add("behind.words", word, length)
        } else {
            features.add("behind", "end")
        }
        features.add(
            "line", if: quotation.outer.lowerBound == 0 || document.tokens[quotation.outer.lowerBound].gap >= .line)
    }

    /// "the book “…”": a noun right before the marks.
    private func isNoun(_ token: Int) -> Bool {
        document.tokens[token].kind == .word && lexemes[token].isEmpty && !document.has(.stopWords, at: token)
            && document.tokens[token].isCapitalised == document.lexicon.pack.capitalisesNouns
            && scene.groups.ending(at: token + 1) == nil
    }

    private func isDetermined(_ token: Int) -> Bool {
        window(max(0, token - 2), token).contains { lexemes[$0].has([.determiner, .possessive]) }
    }

    /// What a word beside the marks is.
    private func wordClass(_ token: Int) -> StaticString {
        let item = document.tokens[token]
        if item.isMark(":") { return "colon" }
        if item.isMark(",") { return "comma" }
        if item.isMark("(") || item.isMark(")") { return "bracket" }
        if item.kind == .mark { return "mark" }
        if item.kind == .quote { return "quote" }
        if item.kind == .hyphen { return "hyphen" }
        if scene.groups.ending(at: token + 1) != nil { return "mention" }
        let classes = lexemes[token]
        if classes.contains(.speech) { return "speech" }
        if classes.contains(.complementizer) { return "that" }
        if classes.contains(.determiner) { return "determiner" }
        if classes.contains(.possessive) { return "possessive" }
        if classes.contains(.preposition) { return document.has(.of, at: token) ? "of" : "preposition" }
        if classes.contains(.coordinator) { return "and" }
        if classes.has(.verb) { return "verb" }
        if classes.has([.adverb, .negation]) { return "adverb" }
        if classes.has(.opener) { return "opener" }
        if document.has(.stopWords, at: token) { return "function" }
        return item.isCapitalised ? "capital" : item.kind == .number ? "number" : "word"
    }

    private func cues(_ site: UtteranceSite, _ features: inout Features, _ length: StaticString) {
        if let number = site.before {
            let cue = scene.cues[number]
            let gap = site.tokens.lowerBound - cue.tokens.upperBound
            let distance = gapClass(gap)
            features.add("cue.before", cue.kind.name)
            features.add("cue.before.gap", distance)
            features.add("cue.before.gap.words", distance, length)
            features.add("cue.before.polarity", cue.polarity.name)
            features.add("cue.before.form", cue.form.name)
            features.add(
                "cue.before.bond",
                scene.structure.clauses.bond(of: site.tokens.lowerBound, to: cue.tokens.lowerBound).name)
            features.add("cue.before.subject", subjectName(cue))
        }
        if let number = site.after {
            let cue = scene.cues[number]
            features.add("cue.after", cue.kind.name)
            features.add("cue.after.gap", gapClass(cue.tokens.lowerBound - site.tokens.upperBound))
            features.add("cue.after.polarity", cue.polarity.name)
            features.add("cue.after.subject", subjectName(cue))
        }
    }

    /// "“No,” said Berg.": marks that open the sentence and the verb right behind.
    private func answer(
        _ shape: QuotationShape, _ site: UtteranceSite, _ features: inout Features, _ length: StaticString
    ) {
        guard let cue = site.after.map({ scene.cues[$0] }), site.left.isEmpty,
            cue.tokens.lowerBound - site.tokens.upperBound <= Self.answerGap
        else { return }
        features.add("answer", shape.isClosed ? "closed" : "open", length)
        if shape.isClosed { features.add("answer.subject", subjectName(cue), length) }
    }

    /// How many tokens may stand between an answer and its verb: a comma, an auxiliary, an adverb.
    private static let answerGap = 3

    private func subjectName(_ cue: Cue) -> StaticString {
        switch cue.subject {
        case .none: "none"
        case .mention: "mention"
        case .words: "words"
        }
    }

    private func gapClass(_ gap: Int) -> StaticString {
        switch gap {
        case ...0: "0"
        case 1: "1"
        case 2: "2"
        case 3...4: "3"
        case 5...8: "5"
        default: "9"
        }
    }
}
