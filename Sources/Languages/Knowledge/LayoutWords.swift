/// Parts of the names that pages give to their boxes (class, id, itemprop), in lower case.
package enum LayoutWords {
    /// What a box says that it holds.
    package struct Kind: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Something beside the story.
        package static let side = Kind(rawValue: 1)
        /// The day of the story.
        package static let date = Kind(rawValue: 2)
        /// Who wrote it.
        package static let writer = Kind(rawValue: 4)
    }

    /// The words by their first letter, which is one of 256 bytes.
    private static let byLetter: [[(word: [UInt8], kind: Kind)]] = {
        var rows: [[(word: [UInt8], kind: Kind)]] = Array(repeating: [], count: 256)
        for (kind, words) in [(Kind.side, side), (.date, date), (.writer, writer)] {
            for word in words.split(separator: " ") {
                let bytes = Array(word.utf8)
                rows[Int(bytes[0])].append((bytes, kind))
            }
        }
        return rows
    }()

    private static let side = """
        comment footer sidebar related teaser copyright widget promo recent latest event calendar kommentar aside \
        recommend popular navi navbar menu newsletter subscri cookie banner breadcrumb similar more-
        """
    private static let date = "date datum publi posted byline meta time stamp created fecha"
    private static let writer = "author autor byline verfasser auteur writer redakteur vcard contributor"

    /// Returns what a name says, whatever the case of its letters.
    package static func kind(of name: ArraySlice<UInt8>) -> Kind {
        var kind: Kind = []
        let byLetter = byLetter
        for index in name.indices {
            for row in byLetter[Int(name[index] | 0x20)]
            where !kind.contains(row.kind) && name.count - (index - name.startIndex) >= row.word.count {
                let matches = row.word.indices.allSatisfy { name[index + $0] | 0x20 == row.word[$0] | 0x20 }
                if matches { kind.insert(row.kind) }
            }
        }
        return kind
    }
}
