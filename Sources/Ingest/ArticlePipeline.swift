import Articles
import Extraction
import Foundation
public import Records

/// Turns one input into records: reads, cleans, extracts.
///
/// Nothing is written.
public struct ArticlePipeline: Sendable {
    private let reader: ArticleReader
    private let extractor = Extractor()

    /// The largest file that is read, in bytes.
    public static let largestFile = 64 << 20

    /// Creates a pipeline; `published` stands in where a source gives no date.
    public init(published: String? = nil) {
        reader = ArticleReader(published: published)
    }

    /// Returns the records of every article in a file.
    public func run(file: String) throws(InputError) -> [Extract] {
        let size = (try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int) ?? 0
        guard size <= Self.largestFile else {
            throw InputError(file: file, reason: "the file is larger than \(Self.largestFile) bytes")
        }
        guard let data = FileManager.default.contents(atPath: file) else {
            let exists = FileManager.default.fileExists(atPath: file)
            throw InputError(file: file, reason: exists ? "the file cannot be read" : "there is no such file")
        }
        return try run(bytes: [UInt8](data), file: file)
    }

    /// Returns the records of every article in some bytes.
    public func run(bytes: [UInt8], file: String) throws(InputError) -> [Extract] {
        do throws(ArticleError) {
            return try reader.read(bytes: bytes, file: file).map(extractor.extract)
        } catch {
            throw InputError(file: file, reason: error.description)
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
