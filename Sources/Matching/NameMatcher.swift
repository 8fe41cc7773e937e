import Languages

/// Compares two written names of persons: the one answer to whether they may be of one person.
package struct NameMatcher {
    /// A word, or two beside each other that are written as one.
    private struct Unit {
        var word: WrittenName.Word
        var range: Range<Int>
    }

    /// Two units that stand for each other.
    private struct Pair {
        var left, right: Range<Int>
        var score: Double
        var reason: NameMatch.Reason
        var isInitial = false
    }

    private let left, right: WrittenName
    private var pairs: [Pair] = []

    // What each thing that differs takes off.
    private static let orderLoss = 0.03
    private static let wordLoss = 0.03
    private static let fatherLoss = 0.02
    private static let initialLoss = 0.02
    private static let familyLoss = 0.05
    private static let contradiction = 0.3
    private static let (spellingLoss, slipLoss) = (0.9, 0.75)
    private static let leadLoss = 0.08
    private static let wellSpelt = 0.95
    /// What a name of syllables scores beside one that has not the same.
    private static let near = 0.85
    private static let doubt = 0.06
    private static let leastPair = 0.78
    /// Where one name is a single word of the other: its last, its first, any.
    private static let (familyOnly, givenOnly) = (0.8, 0.6)
    private static let givenForm = 0.93
    /// How like a word must be that is all that two names share, by the fewest letters of it.
    ///
    /// Where letters are few, many words are near: Biden is no spelling of Poetin, nor Li one of Liu.
    private static let sole: [(letters: Int, score: Double)] = [(3, 0.97), (5, 0.93), (7, 0.88)]
    /// The same where it stands for several words: Johnson is no spelling of John Thune.
    private static let soleJoined = 0.97
    /// The fewest Latin letters of a word that is all that two names of different scripts share, where one leaves vowels out.
    private static let soleSpelt = 6
    /// The most letters of a word in which a slip makes an unlikely candidate.
    private static let shortSlip = 5
    private static let initialPair = 0.9

    /// Compares two names.
    package static func compare(_ left: String, _ right: String) -> NameMatch {
        compare(WrittenName(left), WrittenName(right))
    }

    /// Compares two names.
    package static func compare(_ left: WrittenName, _ right: WrittenName) -> NameMatch {
        if left.words.map(\.letters) == right.words.map(\.letters) {
            return alike(left, right)
        }
        var matcher = NameMatcher(left, right)
        if let match = matcher.syllables() { return match }
        if left.isSyllabic || right.isSyllabic { return matcher.whole() }
        matcher.pair()
        return matcher.isOfSyllables ? matcher.match().atMost(near) : matcher.match()
    }

    /// Names of the same words.
    private static func alike(_ left: WrittenName, _ right: WrittenName) -> NameMatch {
        if left.words.isEmpty { return NameMatch(score: 0, reason: .none) }
        if let one = left.chinese, let other = right.chinese, !one.isSame(other) {
            return NameMatch(score: near, reason: .spelling)
        }
        if left.generation == right.generation { return NameMatch(score: 1, reason: .same) }
        let isOther = left.generation != nil && right.generation != nil
        return isOther
            ? NameMatch(score: contradiction, reason: .contradiction) : NameMatch(score: 1 - orderLoss, reason: .part)
    }

    /// How like two words of keys are, between 0 and 1.
    package static func likeness(_ left: WrittenName.Word, _ right: WrittenName.Word) -> Double {
        Likeness.of(left, right).score
    }

    private init(_ left: WrittenName, _ right: WrittenName) {
        (self.left, self.right) = (left, right)
    }

    // MARK: Pairs

    /// The words of a name that have to be answered for, and pairs of neighbours.
    private static func units(_ words: [WrittenName.Word]) -> [Unit] {
        var out = words.indices.filter { words[$0].kind != .particle }.map { Unit(word: words[$0], range: $0..<$0 + 1) }
        for length in 2...3 where words.count >= length {
            for start in 0...(words.count - length) {
                let joined = words[start..<start + length]
                guard joined.last?.kind == .name, joined.allSatisfy({ $0.kind == .name || $0.kind == .particle }) else {
                    continue
                }
                out.append(
                    Unit(
                        word: WrittenName.Word(joining: joined), range: start..<start + length))
            }
        }
        return out
    }

    private mutating func pair() {
        var found: [Pair] = []
        let others = Self.units(right.words)
        for unit in Self.units(left.words) {
            for other in others {
                guard unit.range.count == 1 || other.range.count == 1, let pair = Self.pair(unit, other) else {
                    continue
                }
                found.append(pair)
            }
        }
        // The likest first; among equals those that explain more, then those in their places.
        found.sort {
            (
                $0.score, $0.left.count + $0.right.count, -abs($0.left.lowerBound - $0.right.lowerBound),
                -$0.left.lowerBound
            )
                > (
                    $1.score, $1.left.count + $1.right.count, -abs($1.left.lowerBound - $1.right.lowerBound),
                    -$1.left.lowerBound
                )
        }
        for pair in found
        where !pairs.contains(where: { $0.left.overlaps(pair.left) || $0.right.overlaps(pair.right) }) {
            pairs.append(pair)
        }
    }

    private static func pair(_ unit: Unit, _ other: Unit) -> Pair? {
        let (a, b) = (unit.word, other.word)
        func made(_ score: Double, _ reason: NameMatch.Reason, isInitial: Bool = false) -> Pair {
            Pair(left: unit.range, right: other.range, score: score, reason: reason, isInitial: isInitial)
        }
        if a.kind == .numeral || b.kind == .numeral {
            return a.letters == b.letters ? made(1, .same, isInitial: true) : nil
        }
        if a.kind == .initial || b.kind == .initial {
            guard unit.range.count == 1, other.range.count == 1, isInitial(a, b) else { return nil }
            return a.letters == b.letters
                ? made(1, .same, isInitial: true) : made(initialPair, .initials, isInitial: true)
        }
        let isJoined = unit.range.count + other.range.count > 2
        // A script without vowels says which Latin letters may stand for it.
        if let isSpelled = isSpelled(a, b) { return isSpelled ? made(spelt, .spelling) : nil }
        let like = Likeness.of(a, b)
        if like.score == 1 { return made(1, isJoined ? .spelling : .same) }
        if !isJoined, like.score < givenForm || like.isSlip, isForm(a, b) { return made(givenForm, .given) }
        guard like.score >= leastPair, !isJoined || like.score >= 0.9 && !like.isSlip else { return nil }
        return made(like.score, like.isSlip ? .slip : .spelling)
    }

    private static let spelt = 0.975

    /// Whether the one is the Latin spelling of the other; nil where both or none are of a script without vowels.
    private static func isSpelled(_ a: WrittenName.Word, _ b: WrittenName.Word) -> Bool? {
        switch (a.skeleton, b.skeleton) {
        case (let skeleton?, nil) where !b.isUnvowelled: skeleton.isSpelled(b.letters)
        case (nil, let skeleton?) where !a.isUnvowelled: skeleton.isSpelled(a.letters)
        case (let one?, let other?): one == other
        default: nil
        }
    }

    private static func isInitial(_ a: WrittenName.Word, _ b: WrittenName.Word) -> Bool {
        guard let first = a.readings[0].list.first, let other = b.readings[0].list.first else { return false }
        return a.letters.first == b.letters.first || !first.may.isDisjoint(with: other.may)
    }

    /// Given names that are one name, by their folded letters.
    private static let forms: [String: Set<Int>] = {
        var forms: [String: Set<Int>] = [:]
        for (number, names) in NameWords.equals.enumerated() {
            for name in names { forms[name, default: []].insert(number) }
        }
        return forms
    }()

    private static func isForm(_ a: WrittenName.Word, _ b: WrittenName.Word) -> Bool {
        guard let first = forms[a.text], let second = forms[b.text] else { return false }
        return !first.isDisjoint(with: second)
    }

    // MARK: Weighing

    private func rest(_ words: [WrittenName.Word], _ side: KeyPath<Pair, Range<Int>>) -> [Int] {
        words.indices.filter { index in
            words[index].kind != .particle && !pairs.contains { $0[keyPath: side].contains(index) }
        }
    }

    private func match() -> NameMatch {
        let full = pairs.filter { !$0.isInitial }
        guard !full.isEmpty else {
            return NameMatch(score: 0, reason: .none)
        }
        let (mine, others) = (rest(left.words, \.left), rest(right.words, \.right))
        if contradicts(mine, others) {
            return NameMatch(score: Self.contradiction, reason: .contradiction)
        }
        // Each word that is spelt otherwise adds to the doubt.
        let scores = full.map(\.score)
        let score =
            1 - full.reduce(0) { $0 + (1 - $1.score) * ($1.reason == .slip ? Self.slipLoss : Self.spellingLoss) }
        if full.count == 1, let doubt = doubt(full[0]) { return doubt }
        let isBare = pairs.count == 1 && mine.isEmpty != others.isEmpty
        if isBare {
            return single(full[0], mine.isEmpty ? right.words : left.words, mine.isEmpty ? full[0].right : full[0].left)
        }
        let loss = loss(mine, left.words) + loss(others, right.words) + (isInOrder ? 0 : Self.orderLoss)
        // Words that one name lacks and words that are spelt otherwise are too much together.
        let least = isFamilyLost(mine, left.words) || isFamilyLost(others, right.words) ? 1 : Self.wellSpelt
        let isDoubtful = !(mine.isEmpty && others.isEmpty) && (scores.min() ?? 0) < least
        let initials = pairs.contains { $0.reason == .initials } ? 1 - Self.initialPair : 0
        return NameMatch(
            score: max(0, score - loss - initials / 2 - (isDoubtful ? Self.doubt : 0)),
            reason: reason(mine.isEmpty && others.isEmpty))
    }

    /// What a word says where the names share no other, when it is not enough: nothing, or that somebody may have slipped.
    private func doubt(_ pair: Pair) -> NameMatch? {
        let letters = [left.words[pair.left], right.words[pair.right]].map { $0.flatMap(\.letters) }
        let slip = NameMatch(score: NameMatch.near, reason: .slip)
        switch pair.reason {
        case .slip: return letters.contains { $0.count > Self.shortSlip } ? nil : slip
        case .given: return NameMatch(score: 0, reason: .none)
        case .spelling where pair.score < 1 && !stands(pair):
            let isSlip =
                letters.contains { $0.count >= Likeness.longWord } && Likeness.isOneEdit(letters[0], letters[1])
            return isSlip ? slip : NameMatch(score: 0, reason: .none)
        default: return nil
        }
    }

    /// Whether a spelling is near enough where the names share no other word.
    private func stands(_ pair: Pair) -> Bool {
        let (mine, others) = (left.words[pair.left], right.words[pair.right])
        // Articles and the like are part of a name; two names that are written as one are something else.
        let isJoined = [mine, others].contains { words in words.count { $0.kind == .name } > 1 }
        if isJoined { return pair.score >= Self.soleJoined }
        let fewest = min(Self.letters(mine), Self.letters(others))
        if mine.contains(where: { $0.isUnvowelled }) != others.contains(where: { $0.isUnvowelled }) {
            let latin = mine.contains(where: { $0.isUnvowelled }) ? others : mine
            return Self.letters(latin) >= Self.soleSpelt
        }
        return Self.sole.first { fewest <= $0.letters }.map { pair.score >= $0.score } ?? true
    }

    private static func letters(_ words: ArraySlice<WrittenName.Word>) -> Int {
        words.reduce(0) { $0 + $1.letters.count }
    }

    /// One word for a whole name.
    private func single(_ pair: Pair, _ words: [WrittenName.Word], _ range: Range<Int>) -> NameMatch {
        let names = words.indices.filter { words[$0].kind == .name }
        let isFamily = names.last.map(range.contains) == true && names.count > 1 || names.count == 1
        let score = pair.score * (isFamily ? Self.familyOnly : Self.givenOnly)
        return NameMatch(score: score, reason: pair.reason == .slip ? .slip : .part)
    }

    // MARK: Syllables

    /// Names of China and Korea, whose words are cut otherwise and whose syllables are few: they are one name or another.
    private func syllables() -> NameMatch? {
        let found = NameMatch(score: 1 - Self.wordLoss, reason: .spelling)
        guard let one = left.chinese, let other = right.chinese else {
            guard let one = left.korean, let other = right.korean else { return nil }
            return one.isSame(other) ? found : nil
        }
        if one.isSame(other) { return found }
        return one.isNear(other) ? NameMatch(score: Likeness.slip, reason: .slip) : nil
    }

    /// Whether one of the names is of Korea or China and written in full.
    private var isOfSyllables: Bool {
        [left, right].contains { $0.korean != nil || $0.chinese != nil }
    }

    /// Names in characters of China, Japan or Korea: the same letters, with the family name first or last.
    private func whole() -> NameMatch {
        let (one, other) = (joined(left.words[...]), joined(right.words[...]))
        let turned = [
            joined(left.words.suffix(1) + left.words.dropLast()) == other,
            joined(right.words.suffix(1) + right.words.dropLast()) == one,
        ]
        guard one == other || turned.contains(true) else { return NameMatch(score: 0, reason: .none) }
        return NameMatch(score: 1 - Self.wordLoss, reason: .spelling)
    }

    private func joined(_ words: ArraySlice<WrittenName.Word>) -> [UInt8] { words.flatMap(\.letters) }

    // MARK: Contradictions

    private func contradicts(_ mine: [Int], _ others: [Int]) -> Bool {
        if !mine.isEmpty, !others.isEmpty { return true }
        if isMiddleInitial(mine, left.words, \.left) || isMiddleInitial(others, right.words, \.right) { return true }
        if let one = left.generation, let other = right.generation, one != other { return true }
        if let one = father(left), let other = father(right),
            !pairs.contains(where: { $0.left.contains(one) && $0.right.contains(other) })
        {
            return true
        }
        // Ahmad al-Nawaf is a son of Nawaf al-Ahmad.
        if !isInOrder, endsWithArticle(left.words) || endsWithArticle(right.words) { return true }
        if !isInOrder, left.words.contains(where: \.isFather) || right.words.contains(where: \.isFather) { return true }
        // Khaled bin Mohammed bin Zayed is a son of Mohammed bin Zayed.
        let isSon = pairs.contains { pair in
            left.words[pair.left.lowerBound].isFather != right.words[pair.right.lowerBound].isFather
                && (pair.left.lowerBound == 0 || pair.right.lowerBound == 0)
        }
        if isSon { return true }
        // George W. and George H. W.: who has an initial between his names has all of them.
        let initials = [left.words, right.words].map { $0.filter { $0.kind == .initial }.count }
        let full = [left.words, right.words].map { $0.filter { $0.kind == .name }.count }
        return initials[0] != initials[1] && initials.allSatisfy { $0 > 0 } && full[0] == full[1]
    }

    /// The first word that names a father.
    private func father(_ name: WrittenName) -> Int? { name.words.firstIndex(where: \.isFather) }

    private func endsWithArticle(_ words: [WrittenName.Word]) -> Bool {
        words.count > 2 && NameWords.articles.contains(words[words.count - 2].text)
    }

    /// Whether an initial behind a given name of its own stands for the other's given name.
    ///
    /// Lyndon B. Johnson is not Boris.
    private func isMiddleInitial(_ rest: [Int], _ words: [WrittenName.Word], _ side: KeyPath<Pair, Range<Int>>) -> Bool
    {
        guard let first = rest.first else { return false }
        return pairs.contains { pair in
            pair.reason == .initials && words[pair[keyPath: side].lowerBound].kind == .initial
                && first < pair[keyPath: side].lowerBound
        }
    }

    private var isInOrder: Bool {
        let sorted = pairs.sorted { $0.left.lowerBound < $1.left.lowerBound }
        return zip(sorted, sorted.dropFirst()).allSatisfy { $0.right.lowerBound < $1.right.lowerBound }
    }

    private func loss(_ rest: [Int], _ words: [WrittenName.Word]) -> Double {
        var loss = 0.0
        for index in rest {
            switch words[index].kind {
            case .initial, .numeral: loss += Self.initialLoss
            case .name, .particle:
                loss += Self.isPatronymic(words[index]) || words[index].isFather ? Self.fatherLoss : Self.wordLoss
            }
        }
        // Idriss Deby is the father of Mahamat Idriss Deby.
        if let first = words.indices.first(where: { words[$0].kind == .name }), rest.contains(first),
            !NameWords.leading.contains(words[first].text)
        {
            loss += Self.leadLoss
        }
        // A family name that only one has.
        if isFamilyLost(rest, words) { loss += Self.familyLoss }
        return min(loss, 0.15)
    }

    private func isFamilyLost(_ rest: [Int], _ words: [WrittenName.Word]) -> Bool {
        words.indices.last { words[$0].kind == .name }.map(rest.contains) == true
    }

    private static func isPatronymic(_ word: WrittenName.Word) -> Bool {
        word.letters.count > 6
            && ["vich", "vych", "vitch", "witsch", "vitsj", "vic", "vna", "wna", "ich"].contains {
                word.text.hasSuffix($0)
            }
    }

    private func reason(_ isWhole: Bool) -> NameMatch.Reason {
        let reasons = Set(pairs.map(\.reason))
        if let reason = [NameMatch.Reason.slip, .initials, .given].first(where: reasons.contains) { return reason }
        if !isWhole { return .part }
        if reasons.contains(.spelling) { return .spelling }
        return isInOrder ? .spelling : .order
    }
}
