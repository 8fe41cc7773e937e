/// How the tables of facts are written: a line an entry, its cells between bars, a `#` before a remark.
package enum KnowledgeTable {
    /// Returns the cells of every line of a table, without the blanks around them.
    package static func rows(_ table: String) -> [[String]] {
        table.utf8.split(separator: UInt8(ascii: "\n")).filter { $0.first != UInt8(ascii: "#") }.map { line in
            line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map {
                String(trimmed(Substring($0)))
            }
        }
    }

    /// Returns a text without the blanks around it.
    package static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return text
    }
}
