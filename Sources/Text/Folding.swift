import Foundation

/// Case and diacritics folded away, scalar by scalar, so that `Çavuşoğlu` and `cavusoglu` are one key.
///
/// Latin letters lose their marks (NFKD without combining marks, plus `ß ø ł đ ı`); letters of other scripts are
/// only lower-cased, because there a mark may make another letter (`и`, `й`).
package enum Folding {
    /// What a scalar is to the tokenizer.
    package enum Class: UInt8 { case other, letter, capital, digit, mark }

    /// One row of the table: the class and up to two folded scalars (0 = none).
    package struct Row {
        package var kind: Class
        package var first: UInt32
        package var second: UInt32
    }

    /// Rows for U+0000…U+024F, where nearly all letters of European texts are.
    private static let latin: [Row] = (0..<0x250).map { Unicode.Scalar($0).map(compute) ?? unknown }

    private static let unknown = Row(kind: .other, first: 0, second: 0)

    private static let special: [Unicode.Scalar: (UInt32, UInt32)] = [
        "ß": (0x73, 0x73), "æ": (0x61, 0x65), "œ": (0x6F, 0x65), "ø": (0x6F, 0), "ł": (0x6C, 0),
        "đ": (0x64, 0), "ı": (0x69, 0), "ð": (0x64, 0), "þ": (0x74, 0x68), "ə": (0x65, 0),
    ]

    /// The row of a scalar.
    package static func row(_ scalar: Unicode.Scalar) -> Row {
        scalar.value < 0x250 ? latin[Int(scalar.value)] : compute(scalar)
    }

    private static func compute(_ scalar: Unicode.Scalar) -> Row {
        let properties = scalar.properties
        let lower = properties.lowercaseMapping.unicodeScalars.first ?? scalar
        switch properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: return letter(.capital, lower)
        case .lowercaseLetter, .otherLetter, .modifierLetter: return letter(.letter, lower)
        case .decimalNumber: return Row(kind: .digit, first: scalar.value, second: 0)
        case .nonspacingMark, .spacingMark, .enclosingMark, .format: return Row(kind: .mark, first: 0, second: 0)
        default: return unknown
        }
    }

    private static func letter(_ kind: Class, _ lower: Unicode.Scalar) -> Row {
        if let (first, second) = special[lower] { return Row(kind: kind, first: first, second: second) }
        guard lower.value < 0x250 || (0x1E00...0x1EFF).contains(lower.value) else {
            return Row(kind: kind, first: lower.value, second: 0)
        }
        let base = String(lower).decomposedStringWithCompatibilityMapping.unicodeScalars
            .filter { $0.properties.generalCategory != .nonspacingMark }
        let scalars = base.map(\.value) + [0, 0]
        return Row(kind: kind, first: scalars[0], second: scalars[1])
    }

    /// Returns `text` folded, with every run of other characters as one space.
    package static func fold(_ text: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        var pendingSpace = false
        for scalar in text.unicodeScalars {
            let row = row(scalar)
            guard row.kind != .mark else { continue }
            guard row.kind != .other else {
                pendingSpace = !out.isEmpty
                continue
            }
            if pendingSpace { out.append(0x20) }
            pendingSpace = false
            append(row.first, to: &out)
            if row.second != 0 { append(row.second, to: &out) }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func append(_ value: UInt32, to out: inout [UInt8]) {
        guard value >= 0x80 else {
            if value != 0 { out.append(UInt8(value)) }
            return
        }
        if let scalar = Unicode.Scalar(value) { out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.EncodedScalar()) }
    }
}
