extension Wording {
    /// Returns a whole number with the groups of the language: 12,345, 12.345, 12 345.
    ///
    /// Source: CLDR; Spanish joins four digits.
    public func number(_ number: Int) -> String {
        let digits = String(number.magnitude)
        let isShort = language == .spanish && digits.utf8.count < 5
        var out = ""
        for (place, digit) in digits.enumerated() {
            if !isShort, place > 0, (digits.utf8.count - place).isMultiple(of: 3) { out += groupMark }
            out.append(digit)
        }
        return (number < 0 ? "−" : "") + out
    }

    private var groupMark: String {
        switch language {
        case .english: ","
        case .dutch, .german, .spanish: "."
        case .french: "\u{202F}"
        }
    }

    private var decimalMark: String {
        switch language {
        case .english: "."
        case .dutch, .german, .french, .spanish: ","
        }
    }

    /// Returns a share as a percentage: "45%", "45 %".
    ///
    /// - Parameter share: Between 0 and 1.
    /// - Returns: The whole percentage with its sign.
    public func percent(_ share: Double) -> String {
        let value = number(Int((share * 100).rounded()))
        switch language {
        case .english, .dutch: return value + "%"
        case .german, .spanish: return value + "\u{A0}%"
        case .french: return value + "\u{202F}%"
        }
    }

    /// Returns a number with at most so many decimals, without noughts at its end: "3,1".
    ///
    /// - Parameters:
    ///   - value: A number whose whole part fits an integer.
    ///   - decimals: From 0 to 6.
    /// - Returns: The number with the marks of the language.
    public func decimal(_ value: Double, decimals: Int = 1) -> String {
        let places = min(max(decimals, 0), 6)
        let scale = (0..<places).reduce(1) { power, _ in power * 10 }
        let scaled = (abs(value) * Double(scale)).rounded()
        guard scaled < 1e15 else { return String(value) }
        let (whole, rest) = Int(scaled).quotientAndRemainder(dividingBy: scale)
        var digits = String(String(rest + scale).dropFirst())
        while digits.last == "0" { digits.removeLast() }
        let sign = value < 0 && scaled > 0 ? "−" : ""
        return sign + number(whole) + (digits.isEmpty ? "" : decimalMark + digits)
    }

    // MARK: Lists

    /// Returns words as a list: "Oslo, Bern and Riga".
    public func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(and(before: last)) " + last
    }

    /// Returns the word that joins the last of a list; in Spanish it depends on the sound that follows ("e Irán").
    public func and(before next: String) -> String {
        switch language {
        case .english: "and"
        case .dutch: "en"
        case .german: "und"
        case .french: "et"
        case .spanish: Self.soundsLikeI(next) ? "e" : "y"
        }
    }

    /// Whether a Spanish word begins with the vowel i; in "hielo" and "hiato" it is a consonant.
    private static func soundsLikeI(_ word: String) -> Bool {
        var letters = word.lowercased()[...]
        let isSilent = letters.first == "h"
        if isSilent { letters.removeFirst() }
        guard let first = letters.first, first == "i" || first == "í" else { return false }
        guard let second = letters.dropFirst().first else { return true }
        return !(first == "i" && "aeouáéóú".contains(second))
    }
}
