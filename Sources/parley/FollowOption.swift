import ArgumentParser
import Foundation
import Replicas

/// What `serve` follows: copies of a database that is written elsewhere.
struct FollowOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Serves a copy and takes each newer one in its place: of a server (its address), of a file at any address, or of a file that is put there. [PARLEY_FOLLOW]",
            valueName: "source"))
    var follow: String?

    @Option(
        help: ArgumentHelp(
            "A file with the token that the server asks for. [PARLEY_FOLLOW_TOKEN_FILE]", valueName: "file"))
    var followTokenFile: String?

    @Option(
        help: ArgumentHelp(
            "Seconds between two questions for a newer copy. Default: 5. [PARLEY_FOLLOW_EVERY]", valueName: "seconds"))
    var followEvery: String?

    private static let standard = 5.0
    private static let longest = 86_400.0

    /// Who follows; nil where nothing is followed.
    ///
    /// - Parameter path: Beside what the copies are kept.
    /// - Returns: The follower.
    /// - Throws: What is wrong with the options.
    func follower(beside path: String) throws -> Follower? {
        guard let source = follow ?? Environment.value("FOLLOW") else { return nil }
        return Follower(CopySource(source, token: try token()), beside: path, every: try interval()) {
            Console.error($0)
        }
    }

    /// Whether something is followed.
    var isSet: Bool { (follow ?? Environment.value("FOLLOW")) != nil }

    private func token() throws -> String? {
        guard let path = followTokenFile ?? Environment.value("FOLLOW_TOKEN_FILE") else { return nil }
        let text = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
        guard let word = text?.split(separator: "\n").first?.prefix(while: { $0 != "#" }).split(separator: " ").first
        else { throw Failure(code: .usage, message: "--follow-token-file \(path): there is no token in it") }
        return String(word)
    }

    private func interval() throws -> Double {
        guard let text = followEvery ?? Environment.value("FOLLOW_EVERY") else { return Self.standard }
        guard let number = Double(text), number >= 0.1, number <= Self.longest else {
            throw Failure(code: .usage, message: "--follow-every \(text): not a number of seconds from 0.1 to a day")
        }
        return number
    }
}
