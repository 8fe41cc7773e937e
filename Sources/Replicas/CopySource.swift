import Foundation
public import Records

/// Where newer copies of a database come from.
public enum CopySource: Sendable {
    /// A file that others put there, or a database that another process writes.
    case file(String)
    /// An address: a server of Parley, or a file of any other.
    case web(WebSource)

    /// Takes what a user says.
    ///
    /// - Parameters:
    ///   - text: A path, or an address of http or https.
    ///   - token: What the server asks for; nil for none.
    public init(_ text: String, token: String?) {
        self =
            ["http://", "https://"].contains { text.lowercased().hasPrefix($0) }
            ? .web(WebSource(text, token: token)) : .file(text)
    }

    /// How the source is called in messages.
    public var name: String {
        switch self {
        case .file(let path): path
        case .web(let source): source.address
        }
    }

    /// What came of asking for something newer.
    public enum Outcome: Sendable {
        /// There is nothing newer; the number of the source's last change where it tells.
        case same(sequence: Int?)
        /// Something newer is in the file.
        case newer(Fetched)
        /// It is not ready yet and will be soon.
        case pending
    }

    /// What was brought, and how it can be told from something else.
    public struct Fetched: Sendable {
        /// What it is known by at the source: a tag, or the state of a file.
        public var mark: String
        /// The digest that the source names.
        public var digest: SHA256Digest?
        /// The digest of what has come; nil where the source named none.
        public var found: SHA256Digest?
    }
}

/// Why a copy is not served.
public enum CopyFault: Error, Sendable, CustomStringConvertible {
    /// The source cannot be read.
    case unreachable(String)
    /// What came is not what the source said it would be.
    case differs(String)
    /// The copy ends before the newest state that is served.
    case behind(Int, served: Int)
    /// The disk took no more.
    case full(String)

    /// One line, without the source.
    public var description: String {
        switch self {
        case .unreachable(let reason): reason
        case .differs(let reason): reason
        case .behind(let sequence, let served):
            "it is at change \(sequence), and change \(served) is served already; where it was put back on purpose, remove the copies beside the database and start again"
        case .full(let path): "the disk is full; \(path) was not written to its end"
        }
    }
}
