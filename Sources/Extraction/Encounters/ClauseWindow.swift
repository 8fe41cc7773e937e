import Text

/// Tells where the clause of an encounter begins and ends.
struct ClauseWindow {
    let document: Document

    /// Where the clause of a token begins: behind ", where", and in languages that mark a clause by a comma, there.
    func start(before token: Int, in sentence: Range<Int>) -> Int {
        let bare =
            document.lexicon.pack.bareClause == .afterComma
            ? reportedStart(before: token, sentence) : sentence.lowerBound
        return max(opener(before: token, in: sentence) ?? sentence.lowerBound, bare)
    }

    /// The word that opens the clause of a token after a comma: ", waar", ", while".
    func opener(before token: Int, in sentence: Range<Int>) -> Int? {
        (sentence.lowerBound..<max(sentence.lowerBound, token)).last { isOpener($0, sentence) }
    }

    /// Where the clause of a trigger ends: before ", where", a semicolon, or what somebody is then said to have said.
    func end(after trigger: Range<Int>, in sentence: Range<Int>) -> Int {
        var hasSpeech = false
        for token in window(trigger.upperBound, sentence.upperBound) {
            if document.tokens[token].isMark(";") || isOpener(token, sentence) { return token }
            if hasSpeech, document.has(.complementizers, at: token) { return token }
            if document.has(.speechVerbs, at: token), !document.has(.encounterVerbs, at: token) { hasSpeech = true }
        }
        return sentence.upperBound
    }

    private func isOpener(_ token: Int, _ sentence: Range<Int>) -> Bool {
        token > sentence.lowerBound && document.has(.clauseOpeners, at: token)
            && document.tokens[token - 1].isMark(",")
    }

    /// A clause after a conjunction ("dat", "that") has a subject of its own.
    func reportedStart(before token: Int, _ sentence: Range<Int>) -> Int {
        if let that = (sentence.lowerBound..<token).last(where: {
            document.has(.complementizers, at: $0) && $0 > sentence.lowerBound
        }) {
            return that
        }
        guard document.lexicon.pack.bareClause == .afterComma,
            let verb = (sentence.lowerBound..<token).last(where: {
                document.has(.speechVerbs, at: $0) || document.has(.speechForms, at: $0)
            })
        else { return sentence.lowerBound }
        // "Peskow hatte betont, Putin sei bereit": the clause after the comma.
        return (verb..<token).first { document.tokens[$0].isMark(",") } ?? sentence.lowerBound
    }
}
