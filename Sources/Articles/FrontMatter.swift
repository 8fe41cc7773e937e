import Yams

/// The fields that stand above an article: words or lists of words, each under a name.
///
/// Only the nodes of the YAML are looked at, never values made of them. Yams ends the program where a mapping has a key
/// that is no word, as in a template that nobody filled in (`title: {{ title }}`); it moves a day that is none
/// (`2025-02-30`) to one that is, and a time to UTC, where it may be another day.
///
/// Source: YAML 1.1, as Jekyll and Hugo write it.
struct FrontMatter {
    /// Bytes of a front matter; a longer one is not read.
    static let longest = 64 << 10
    /// Uses of a value that was given a name (`*name`); a front matter with more of them is not read.
    ///
    /// Each may hold others, so that a few dozen stand for more than any memory holds.
    static let mostAliases = 8

    private var fields: [String: [String]] = [:]

    init(_ yaml: String) {
        guard yaml.utf8.count <= Self.longest, Self.aliases(in: yaml) <= Self.mostAliases,
            let root = try? Yams.compose(yaml: yaml)?.mapping
        else { return }
        for (name, value) in root {
            guard let name = name.scalar?.string else { continue }
            fields[name] = (value.sequence.map { Array($0) } ?? [value]).compactMap(Self.words)
        }
    }

    /// What the first of some names that has words holds; of a list all, with commas between.
    func first(_ names: String...) -> String? {
        names.lazy.compactMap { fields[$0] }.first { !$0.isEmpty }?.joined(separator: ", ")
    }

    /// The words of a value as they are written, whatever YAML makes of them: `1984` is a title, `no` a language.
    private static func words(_ value: Node) -> String? {
        guard let words = value.scalar?.string, Resolver.default.resolveTag(of: value) != .null else { return nil }
        return words
    }

    /// How often a value that was given a name (`&name`) is used.
    private static func aliases(in yaml: String) -> Int {
        func names(after mark: UInt8) -> [Substring.UTF8View] {
            yaml.utf8.split(separator: mark, omittingEmptySubsequences: false).dropFirst().map { rest in
                rest.prefix(while: isOfName)
            }
        }
        func isOfName(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
                UInt8(ascii: "-"):
                true
            default: byte.isDigit
            }
        }
        let given = Set(names(after: UInt8(ascii: "&")).map { String(Substring($0)) }).subtracting([""])
        return given.isEmpty ? 0 : names(after: UInt8(ascii: "*")).count { given.contains(String(Substring($0))) }
    }
}
