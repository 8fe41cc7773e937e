public import Articles
public import Extraction
import Foundation
public import Records
import Store

/// Turns inputs into records: opens, takes apart, cleans, extracts.
///
/// Nothing is written.
public struct ArticlePipeline: Sendable {
    /// A piece of work for one core.
    public enum Item: Sendable {
        /// A file that is one document, to be opened by whoever works on it.
        case file(String)
        /// A member of a container.
        case document(SourceDocument)
        case refused(InputError)

        /// How much memory it holds.
        var size: Int { if case .document(let document) = self { document.bytes.count } else { 0 } }
    }

    private let reader: ArticleReader
    private let extractor: Extractor
    private let manifests = Manifests()
    /// What the user says of all sources.
    private let given: [String]

    /// Creates a pipeline.
    ///
    /// - Parameters:
    ///   - published: The date that stands in where a source gives none.
    ///   - language: The language of all articles, whatever they seem to be.
    ///   - format: What the documents are.
    ///   - extractor: What reads the records out of them.
    public init(
        published: String? = nil, language: String? = nil, format: ArticleFormat = .auto,
        extractor: Extractor = Extractor()
    ) {
        self.extractor = extractor
        reader = ArticleReader(published: published, language: language, format: format)
        given = [published ?? "", language ?? "", format.rawValue]
    }

    /// Hands on the items of an input one by one; `take` returns false to stop.
    ///
    /// - Parameters:
    ///   - input: What to open.
    ///   - isWanted: Asked while standard input has nothing to read; when it is false, that ends.
    ///   - take: Takes an item.
    public func items(
        of input: InputWalker.Input, while isWanted: @escaping @Sendable () -> Bool = { true }, _ take: (Item) -> Bool
    ) {
        switch input {
        case .refused(let path, let reason): _ = take(.refused(InputError(file: path, reason: reason)))
        case .standardInput:
            unpack(ByteStream(Self.standardInput(while: isWanted)), "-", ArchiveTables(of: "-"), take)
        case .file(let path):
            guard let file = FileHandle(forReadingAtPath: path) else {
                let exists = FileManager.default.fileExists(atPath: path)
                let reason = exists ? "the file cannot be read" : "there is no such file"
                _ = take(.refused(InputError(file: path, reason: reason)))
                return
            }
            defer { try? file.close() }
            let head = [UInt8]((try? file.read(upToCount: Unpacker.headSize)) ?? Data())
            guard Unpacker.isContainer(head) else {
                _ = take(.file(path))
                return
            }
            // An archive is looked through first: its table may stand behind the members that it is about.
            try? file.seek(toOffset: 0)
            let tables = Self.tables(ByteStream(Self.pieces(of: file)), path)
            try? file.seek(toOffset: 0)
            unpack(ByteStream(Self.pieces(of: file)), path, tables, take)
        }
    }

    /// The tables of an archive; none of what is no archive.
    private static func tables(_ stream: ByteStream, _ name: String) -> ArchiveTables {
        var tables = ArchiveTables(of: name)
        Unpacker { tables.add($0, $1) }.unpack(stream, name: name)
        return tables
    }

    private func unpack(
        _ stream: ByteStream, _ name: String, _ tables: ArchiveTables, _ take: (Item) -> Bool
    ) {
        var tables = tables
        withoutActuallyEscaping(take) { take in
            let unpacker = Unpacker { document in
                var document = document
                document.facts = tables.facts(of: document.name) ?? SourceFacts()
                return take(.document(document))
            } refuse: {
                take(.refused(InputError(file: $0, reason: $1.description)))
            } keep: {
                tables.add($0, $1)
            }
            unpacker.unpack(stream, name: name)
        }
    }

    /// Milliseconds after which a stop is noticed.
    private static let patience: Int32 = 200

    /// Standard input, until it ends or is wanted no more: a terminal may have nothing to say for hours.
    private static func standardInput(while isWanted: @escaping @Sendable () -> Bool) -> ByteStream.Pull {
        let pull = pieces(of: .standardInput)
        return { () throws(ArticleError) in
            var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            while isWanted() {
                if poll(&input, 1, patience) != 0 { return try pull() }
            }
            return nil
        }
    }

    /// Bytes that are there, as long as they are wanted.
    private static func pieces(
        of bytes: [UInt8], while isWanted: @escaping @Sendable () -> Bool
    ) -> ByteStream.Pull {
        var start = 0
        return { () throws(ArticleError) in
            guard start < bytes.count, isWanted() else { return nil }
            defer { start += piece }
            return Array(bytes[start..<min(bytes.count, start + piece)])
        }
    }

    /// Bytes that are read at once.
    private static let piece = 1 << 16

    private static func pieces(of file: FileHandle) -> ByteStream.Pull {
        { () throws(ArticleError) in
            do {
                let data = try file.read(upToCount: 1 << 18)
                return data.flatMap { $0.isEmpty ? nil : [UInt8]($0) }
            } catch {
                throw .unreadable("the file cannot be read")
            }
        }
    }

    /// Returns the records of every article in a file, whatever container it is.
    public func extracts(file: String) throws(InputError) -> [Extract] {
        var extracts: [Extract] = []
        var failure: InputError?
        items(of: .file(file)) { item in
            do throws(InputError) {
                extracts += try self.extracts(of: item)
            } catch {
                failure = failure ?? error
            }
            return true
        }
        if let failure, extracts.isEmpty { throw failure }
        return extracts
    }

    /// Returns the records of every article in a body, whatever container it is.
    ///
    /// - Parameters:
    ///   - bytes: The body.
    ///   - budget: What reading it may cost.
    ///   - given: What is known of the articles beside their text.
    /// - Returns: The records.
    /// - Throws: Why there are none.
    public func extracts(
        bytes: [UInt8], within budget: IntakeBudget, given: GivenFacts = GivenFacts()
    ) throws(IntakeFault) -> [Extract] {
        var extracts: [Extract] = []
        var failure: IntakeFault?
        var size = 0
        let tables = Self.tables(ByteStream(Self.pieces(of: bytes) { !budget.isOver() }), "-")
        unpack(ByteStream(bytes), "-", tables) { item in
            size += item.size
            do throws(IntakeFault) {
                guard size <= budget.bytes else { throw .tooManyBytes(budget.bytes) }
                try read(item, within: budget, given, into: &extracts)
            } catch {
                failure = error
            }
            return failure == nil
        }
        // Half of what was sent must not look like all of it.
        if let failure { throw failure }
        return extracts
    }

    private func read(
        _ item: Item, within budget: IntakeBudget, _ given: GivenFacts, into extracts: inout [Extract]
    ) throws(IntakeFault) {
        let articles: [Article]
        do throws(InputError) {
            articles = try self.articles(of: item, given.facts)
        } catch {
            throw .unreadable(error)
        }
        guard extracts.count + articles.count <= budget.articles else { throw .tooManyArticles(budget.articles) }
        for article in articles {
            guard let extract = extractor.extract(article, while: { !budget.isOver() }) else { throw .outOfTime }
            extracts.append(signed(extract))
        }
    }

    /// The records with what they were read by.
    private func signed(_ extract: Extract) -> Extract {
        var extract = extract
        extract.fingerprint = Fingerprint(reading: extractor.fingerprint, given: given, article: extract.article)
        extract.article.extraction = extractor.extraction
        return extract
    }

    /// The digest of what reads the records, as fingerprints have it.
    var reading: String { Fingerprint.reading(extractor.fingerprint) }

    /// Reads the records anew out of an article that is kept, with what was given when it came in.
    func reread(_ stored: StoredArticle, while isWanted: () -> Bool) -> Extract? {
        guard let extract = extractor.extract(stored.article, while: isWanted) else { return nil }
        var read = signed(extract)
        if let before = stored.fingerprint, !before.given.isEmpty { read.fingerprint?.given = before.given }
        if let before = stored.fingerprint { read.fingerprint?.source = before.source }
        return read
    }

    /// Returns the records of every article in an item.
    public func extracts(of item: Item) throws(InputError) -> [Extract] {
        try articles(of: item).map { signed(extractor.extract($0)) }
    }

    /// Returns the records of every article in an item; nil when they were not wanted to the end.
    ///
    /// Records that `parley extract` wrote are taken as they are.
    func extracts(of item: Item, while isWanted: () -> Bool) throws(InputError) -> [Extract]? {
        if let ready = try ready(item) { return [ready] }
        var extracts: [Extract] = []
        for article in try articles(of: item) {
            guard let extract = extractor.extract(article, while: isWanted) else { return nil }
            extracts.append(signed(extract))
        }
        return extracts
    }

    /// The records of an item that has them ready.
    private func ready(_ item: Item) throws(InputError) -> Extract? {
        let (name, bytes): (String, [UInt8])
        switch item {
        case .refused: return nil
        case .document(let document): (name, bytes) = (document.name, document.bytes)
        case .file(let path):
            guard ReadyRecords.mayBe(path), Self.size(of: path) <= ArticleLimits.document else { return nil }
            (name, bytes) = (path, [UInt8](FileManager.default.contents(atPath: path) ?? Data()))
        }
        guard ReadyRecords.isOne(bytes) else { return nil }
        do throws(ReadyFault) {
            var extract = try ReadyRecords.read(bytes)
            let read = extract.article.extraction
            let reader =
                read == extractor.extraction ? extractor.fingerprint : "\(read?.version ?? "") \(read?.weights ?? "")"
            extract.fingerprint = Fingerprint(reading: reader, given: given, article: extract.article)
            return extract
        } catch {
            throw InputError(file: name, reason: error.reason)
        }
    }

    private func articles(of item: Item, _ facts: SourceFacts? = nil) throws(InputError) -> [Article] {
        switch item {
        case .refused(let error): throw error
        case .document(var document):
            document.facts.complete(with: facts ?? manifests.facts(of: document.name))
            return try articles(of: document)
        case .file(let path):
            guard Self.size(of: path) <= ArticleLimits.document else {
                throw InputError(
                    file: path, reason: ArticleError.tooLarge(limit: ArticleLimits.document).description)
            }
            guard let data = FileManager.default.contents(atPath: path) else {
                throw InputError(file: path, reason: "the file cannot be read")
            }
            var document = SourceDocument(name: path, bytes: [UInt8](data))
            document.facts = facts ?? manifests.facts(of: path)
            return try articles(of: document)
        }
    }

    private static func size(of path: String) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    }

    private func articles(of document: SourceDocument) throws(InputError) -> [Article] {
        do throws(ArticleError) {
            return try reader.read(document)
        } catch {
            throw InputError(file: document.name, reason: error.description)
        }
    }
}

/// An input that gave no article.
public struct InputError: Error, Sendable, CustomStringConvertible {
    /// The path as the user gave it.
    public var file: String
    /// One line.
    public var reason: String

    /// Creates an error.
    public init(file: String, reason: String) {
        self.file = file
        self.reason = reason
    }

    /// `file: reason`.
    public var description: String { "\(file): \(reason)" }
}
