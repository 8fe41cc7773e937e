import GRDB
import Matching
import Records

/// Finds the persons or organisations that a written name may mean; every question that names somebody asks here.
struct NameFinder {
    /// A record, how well the name fits, and why.
    struct Found {
        var id: String
        var name: String
        var score: Double
        var reason: Resolution.Reason
        /// The known form that fits.
        var matched: String
        var articles: Int

        /// Whether the name is one of this record, and not only near to one.
        var isSame: Bool
    }

    private let db: Database
    private let owner: NameOwner
    private let keys: NameKeys

    /// Candidates that are compared, the likeliest first.
    private static let compared = 300
    /// Those of them who have no more than one of the words.
    private static let partly = 50
    /// How like a word must be to make its bearers candidates.
    private static let likeness = 0.78
    /// Scores of an exact form: of one person only, and of several.
    private static let (exact, shared) = (0.95, 0.9)
    private static let begins = 0.5
    /// Where one word in another spelling stands for the whole name.
    private static let wordSpelt = 0.77
    /// The most that a name scores which is better explained by others.
    private static let beaten = 0.85

    init(_ db: Database, _ owner: NameOwner) {
        (self.db, self.owner) = (db, owner)
        keys = NameKeys(db, owner)
    }

    /// Returns them, the surest first.
    func find(_ text: String, limit: Int) throws -> [Found] {
        var out = try byID(text)
        guard !owner.written(text).words.isEmpty else { return out }
        var seen = Set(out.map(\.id))
        for found in try exactly(text) where seen.insert(found.id).inserted { out.append(found) }
        let hasOwn = !out.isEmpty
        for var found in try near(text) where seen.insert(found.id).inserted {
            // Names of one's own beat those that are like them.
            if hasOwn { Self.beat(&found) }
            out.append(found)
        }
        return try filled(out, text, limit)
    }

    /// Returns the likest of those whose names are near, then those whose names begin with a text.
    ///
    /// - Parameters:
    ///   - near: Those who are near, as `near` gave them.
    ///   - text: The name.
    ///   - limit: The most that are wanted.
    /// - Returns: Them, the surest first.
    /// - Throws: What SQLite says.
    func likest(_ near: [Found], to text: String, limit: Int) throws -> [Found] { try filled(near, text, limit) }

    private func filled(_ found: [Found], _ text: String, _ limit: Int) throws -> [Found] {
        guard found.count < limit, !owner.written(text).words.isEmpty else { return Array(found.prefix(limit)) }
        let known = Set(found.map(\.id))
        let others = try beginning(text, limit).filter { !known.contains($0.id) }
        return found + others.prefix(limit - found.count)
    }

    /// Returns the ids of those who have a text for an id or a known form.
    func own(_ text: String) throws -> [String] {
        let folded = Folded.text(text)
        let bearers = try ids(Self.bearers[owner] ?? "", folded)
        return try ids(Self.byID[owner] ?? "", text)
            + (bearers.count < 2 ? bearers : ids(Self.exactly[owner] ?? "", folded))
    }

    private func ids(_ sql: String, _ value: String) throws -> [String] {
        let rows = try StatementRows(db, sql, [value.databaseValue])
        var out: [String] = []
        while try rows.next() { out.append(try rows.text(0)) }
        return out
    }

    /// Returns the ids of those whose name a text is by the matcher.
    func nearest(_ text: String) throws -> [String] { try near(text).filter(\.isSame).map(\.id) }

    /// Returns the ids of those of whom a single word is one of a known form; none for several words.
    func bearers(of text: String) throws -> [String] {
        let name = owner.written(text)
        guard name.words.count == 1 else { return [] }
        return try Set(name.entries.flatMap { try keys.bearers($0.key, $0.word) }).sorted()
    }

    private static func beat(_ found: inout Found) {
        (found.isSame, found.score) = (false, min(found.score, beaten))
    }

    // MARK: Known forms

    private static func columns(_ owner: NameOwner) -> String {
        "\(owner.table).id AS id, \(owner.table).name AS name, \(owner.weight) AS articles"
    }

    /// The questions for an id and for a known form; every filter by a name asks them.
    private static let byID = Dictionary(
        uniqueKeysWithValues: NameOwner.allCases.map {
            ($0, "SELECT \(columns($0)) FROM \($0.table) WHERE id = ?")
        })
    /// Whether any, one or several bear a form: most forms have one bearer, who need not be sorted.
    private static let bearers = Dictionary(
        uniqueKeysWithValues: NameOwner.allCases.map {
            (
                $0,
                "SELECT \($0.table).id FROM \($0.forms) CROSS JOIN \($0.table) ON \($0.table).id = \($0.id) WHERE folded = ? LIMIT 2"
            )
        })
    private static let exactly = Dictionary(
        uniqueKeysWithValues: NameOwner.allCases.map {
            (
                $0,
                """
                SELECT \(columns($0)) FROM \($0.forms) CROSS JOIN \($0.table) ON \($0.table).id = \($0.id) WHERE folded = ?
                ORDER BY articles DESC, \($0.table).id LIMIT \(compared)
                """
            )
        })

    private func byID(_ id: String) throws -> [Found] {
        let rows = try Row.fetchAll(db.cachedStatement(sql: Self.byID[owner] ?? ""), arguments: [id])
        return try rows.map { try found($0, 1, .id, id) }
    }

    private func exactly(_ text: String) throws -> [Found] {
        let folded = Folded.text(text)
        let rows = try Row.fetchAll(db.cachedStatement(sql: Self.exactly[owner] ?? ""), arguments: [folded])
        return try rows.map { try found($0, rows.count == 1 ? Self.exact : Self.shared, .name, folded) }
    }

    private func beginning(_ text: String, _ limit: Int) throws -> [Found] {
        let sql = """
            SELECT \(Self.columns(owner)), min(folded) AS matched FROM \(owner.forms)
            CROSS JOIN \(owner.table) ON \(owner.table).id = \(owner.id)
            WHERE folded >= ?1 AND folded < ?2 GROUP BY \(owner.table).id ORDER BY articles DESC, \(owner.table).id LIMIT ?3
            """
        let folded = Folded.text(text)
        let rows = try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [folded, folded + "\u{10FFFF}", limit])
        return try rows.map { try found($0, Self.begins, .beginning, try $0.value("matched")) }
    }

    private func found(_ row: Row, _ score: Double, _ reason: Resolution.Reason, _ matched: String) throws -> Found {
        Found(
            id: try row.value("id"), name: try row.value("name"), score: score, reason: reason, matched: matched,
            articles: try row.value("articles"),
            isSame: reason == .id || reason == .name)
    }

    // MARK: Near forms

    /// Returns those who bear names like a text, the surest first.
    func near(_ text: String) throws -> [Found] {
        if let quick = QuickReader.current { throw quick.giveUp() }
        let name = owner.written(text)
        guard !name.words.isEmpty else { return [] }
        var words = Self.grouped(name).map { AskedWord(word: WrittenName.Word(entry: $0.word), keys: $0.keys) }
        for index in words.indices { try look(&words[index], under: Set(words[index].keys)) }
        let plain = try scored(name, text, candidates(name, words), words)
        if plain.contains(where: \.isSame) { return plain }
        for index in slips(name, words) {
            try look(&words[index], under: Set(words[index].keys.flatMap(Sounds.near)).subtracting(words[index].keys))
        }
        return try scored(name, text, candidates(name, words), words)
    }

    /// A word of a question with those who bear one like it, and how like.
    private struct AskedWord {
        var word: WrittenName.Word
        var keys: [String]
        var bearers: [String: Double] = [:]
        /// The words that somebody bears and that are like it.
        var near: Set<String> = []
        /// Whether somebody bears the very word.
        var isKnown = false
    }

    private func look(_ asked: inout AskedWord, under keys: Set<String>) throws {
        for key in keys {
            let isOwn = asked.keys.contains(key)
            // Words under its own keys are few and may be spelt quite otherwise.
            for text in try self.keys.words(key) where isOwn || asked.word.isNear(text) {
                let other = WrittenName.Word(entry: text)
                let score = NameMatcher.likeness(asked.word, other)
                guard score >= Self.likeness else { continue }
                if other.letters == asked.word.letters { asked.isKnown = true }
                asked.near.insert(other.text)
                for id in try self.keys.bearers(key, text) { asked.bearers[id] = max(asked.bearers[id] ?? 0, score) }
            }
        }
    }

    /// The words in which a slip is looked for: those that nobody bears, or the longest where all are known.
    private func slips(_ name: WrittenName, _ words: [AskedWord]) -> [Int] {
        // The last stands for all words together.
        let single = words.indices.dropLast(name.words.count > 1 ? 1 : 0).filter {
            words[$0].word.letters.count >= WrittenName.Word.longEnough
        }
        let unknown = single.filter { !words[$0].isKnown }
        guard unknown.isEmpty else { return unknown }
        return single.max { words[$0].word.letters.count < words[$1].word.letters.count }.map { [$0] } ?? []
    }

    /// Those who bear words like those of the name, those with more of them first.
    private func candidates(_ name: WrittenName, _ words: [AskedWord]) -> [String] {
        var tally: [String: Double] = [:]
        for word in words { tally.merge(word.bearers) { $0 + $1 } }
        // Who has one word of several only is a candidate at best.
        let isSingle = name.words.count == 1
        return tally.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.compared).enumerated()
            .filter { isSingle || $0.offset < Self.partly || $0.element.value > 1 }.map(\.element.key)
    }

    private static func grouped(_ name: WrittenName) -> [(word: String, keys: [String])] {
        var out: [(word: String, keys: [String])] = []
        for (key, word) in name.entries {
            if let last = out.indices.last, out[last].word == word {
                out[last].keys.append(key)
            } else {
                out.append((word, [key]))
            }
        }
        return out
    }

    private func scored(
        _ name: WrittenName, _ text: String, _ ids: [String], _ words: [AskedWord]
    ) throws -> [Found] {
        guard !ids.isEmpty else { return [] }
        let question = PlainQuestion(
            name, near: Dictionary(words.map { ($0.word.text, $0.near) }, uniquingKeysWith: { $0.union($1) }))
        let sql = """
            SELECT \(Self.columns(owner)), folded FROM \(owner.table) CROSS JOIN \(owner.forms) ON \(owner.id) = \(owner.table).id
            WHERE \(owner.table).id IN (\(Fragment.marks(ids.count)))
            """
        var best: [String: (found: Found, match: NameMatch)] = [:]
        var contradicted: Set<String> = []
        var bearing: Set<String> = []
        func take(_ row: Row, _ form: String) throws {
            let written = owner.written(form)
            let match = NameMatcher.compare(name, written)
            let id: String = try row.value("id")
            if written.words.contains(where: { $0.letters == name.words[0].letters }) { bearing.insert(id) }
            if match.reason == .contradiction { contradicted.insert(id) }
            guard match.score >= NameMatch.near, match.score > best[id]?.match.score ?? 0 else { return }
            let found = Found(
                id: id, name: try row.value("name"), score: (match.score * 100).rounded() / 100,
                reason: Self.reason(match.reason), matched: form, articles: try row.value("articles"),
                isSame: isSame(match, name))
            best[id] = (found, match)
        }
        var listed: Set<String> = []
        for row in try Row.fetchAll(db, sql: sql, arguments: StatementArguments(ids)) {
            let (id, form): (String, String) = (try row.value("id"), try row.value("folded"))
            switch question?.verdict(form) ?? .open {
            case .nothing: break
            case .contradiction: contradicted.insert(id)
            case .open: try take(row, form)
            }
            if listed.insert(id).inserted { for form in owner.known.all[id] ?? [] { try take(row, form) } }
        }
        let meant = NameChoice.meant(
            by: text, best.filter { $0.value.found.isSame }.mapValues(\.match), known: owner.known)
        // A family name alone does not say that another given name fits.
        var all = best.values.map(\.found).filter { $0.reason != .words || !contradicted.contains($0.id) }
        // Chen is somebody's name in the lists, so who asks for it does not mean Hun Sen, of whom they know every spelling.
        if name.words.count == 1, !owner.known.bearers(ofWord: text).isEmpty {
            all.removeAll { owner.known.all[$0.id] != nil && !bearing.contains($0.id) }
        }
        return all.map { found in
            var found = found
            if found.isSame, !meant.contains(found.id) { Self.beat(&found) }
            return found
        }.sorted { ($1.score, $1.articles, $0.id) < ($0.score, $0.articles, $1.id) }
    }

    private func isSame(_ match: NameMatch, _ name: WrittenName) -> Bool {
        switch owner {
        case .person:
            match.isSame || match.reason == .part && name.words.count == 1 && match.score >= Self.wordSpelt
        case .organization: match.isSameBody
        }
    }

    private static func reason(_ reason: NameMatch.Reason) -> Resolution.Reason {
        switch reason {
        case .same: .name
        case .order: .order
        case .spelling: .spelling
        case .given: .given
        case .part: .words
        case .initials: .initials
        case .slip: .slip
        case .contradiction, .none: .beginning
        }
    }
}
