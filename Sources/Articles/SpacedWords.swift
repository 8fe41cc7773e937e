extension StringProtocol {
    /// The runs between white space; texts of ASCII, as most are, are not taken for characters.
    var spacedWords: [SubSequence] {
        guard utf8.allSatisfy({ $0 < 0x80 }) else { return split(whereSeparator: \.isWhitespace) }
        var words: [SubSequence] = []
        var start: Index?
        for index in utf8.indices {
            let byte = utf8[index]
            if byte == 0x20 || byte &- 0x09 < 5 {
                if let first = start { words.append(self[first..<index]) }
                start = nil
            } else if start == nil {
                start = index
            }
        }
        if let first = start { words.append(self[first...]) }
        return words
    }
}
