import ArgumentParser
import Records

/// The subcommand that a misspelt one may have meant.
enum Suggestion {
    /// Returns what to say to a first word that is no subcommand; nil when it is one, or an option.
    static func failure(_ arguments: [String], among names: [String]) -> Failure? {
        guard let word = arguments.first, !word.hasPrefix("-"), word != "help", !names.contains(word) else {
            return nil
        }
        let hint = Nearest.name(to: word, among: names).map { "; did you mean \($0)?" }
        let rest = hint ?? "; there are \(names.joined(separator: ", "))"
        return Failure(code: .usage, message: "there is no command \(word)\(rest)")
    }
}
